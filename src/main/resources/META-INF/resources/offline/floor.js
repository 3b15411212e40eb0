// The floor: guests who train side by side, on the tablet of the coach who looks after them.
import { h, shown } from './dom.js';
import { dateIn, text } from './words.js';
import { allTaken, drop, kept, partsOf, take, takePart } from './taken.js';
import { agree } from './workout.js';
import { barLink, houseLink, nothingTaken } from './frame.js';
import { live } from './live.js';
import { training } from './training.js';
import { waiting } from './waiting.js';
import { chips } from './chips.js';
import { pick } from './pick.js';

const main = h('main', { class: 'guest-view floor-view', tabindex: '-1' });
document.body.append(main);
const at = () => location.hash.slice(1);

/** Who was chosen is for one day: tomorrow others train. */
const chosen = async (today) => {
  const picked = await kept('picked');
  return picked?.day === today ? picked.guests : [];
};

const person = async (known, { id, name }) => {
  const [taken, workout] = await Promise.all([`training/${id}`, `workout/${id}`].map(kept));
  const zone = taken?.zone ?? known.zone;
  return { ...known, guest: id, name, training: taken, workout, zone, today: dateIn(zone, known.now()) };
};

/** One of those who train: drawn anew alone, so that nothing that is typed beside them is lost. */
const column = (one) => h('section', { class: 'card floor-guest', 'data-guest': one.guest, tabindex: '-1' },
  h('h2', {}, one.name), h('div', { class: 'floor-screen', 'data-screen': true }, screen(one)));

const screen = (one) => shown(one.training ? training(one, () => again(one.guest))
  : [h('p', { 'data-nothing': true }, text('floor.guest.nothing'))]);

const again = async (guest) => {
  const view = await page.see();
  const one = view.people.find((other) => other.guest === guest);
  const there = main.querySelector(`[data-guest="${guest}"]`);
  // another tab chose other guests, or somebody else is here
  if (!one || !there) {
    await page.show();
    return;
  }
  there.replaceWith(column(one));
  main.querySelector('.floor-chips').replaceWith(chips(view.people));
  page.say(view);
  main.querySelector(`[data-guest="${guest}"]`).focus({ preventScroll: true });
  page.sync();
};

const side = (view) => [
  h('h1', {}, text('floor.title')),
  chips(view.people),
  h('div', { class: 'floor-guests' }, view.people.map(column)),
];

/** Who is looked after by others now is on the tablet no longer, also where nothing of theirs was tapped. */
const leave = (view) => {
  const gone = [...main.querySelectorAll('section[data-guest]')]
    .filter((there) => !view.people.some(({ guest }) => guest === there.dataset.guest));
  gone.forEach((there) => there.remove());
  if (gone.length) main.querySelector('.floor-chips').replaceWith(chips(view.people));
};

/** What came meanwhile of guests of whom nothing was there. */
const fill = (view) => {
  page.say(view);
  leave(view);
  view.people.filter(({ training: taken }) => taken).forEach((one) => {
    main.querySelector(`[data-guest="${one.guest}"]:has([data-nothing])`)?.replaceWith(column(one));
  });
};

const whole = (view) => {
  if (at() === 'waiting') return [...waiting(view, page.moved), h('a', { class: 'button wide', href: '#' }, text('floor.back'))];
  if (!view.guests) return nothingTaken('floor.title');
  return at() === 'pick' || !view.people.length ? pick(view, begun) : side(view);
};

/** To the guests, who may be others now: what they train is fetched. */
const begun = async () => {
  await drop(['taken', 'asked']);
  if (at()) location.hash = '';
  else await page.moved();
};

/** What the tablet needs of whom: those who were chosen and are still looked after. The rest of them it forgets. */
const needed = async (me) => {
  const today = dateIn(me.zone, me.now);
  const mine = (await kept('guests'))?.guests.map(({ id }) => id) ?? [];
  const guests = (await chosen(today)).filter((id) => mine.includes(id));
  const parts = guests.map((id) => `training/${id}`);
  const keep = [...parts, ...guests.map((id) => `workout/${id}`)];
  await drop([...await partsOf('training/'), ...await partsOf('workout/')].filter((part) => !keep.includes(part)));
  return { guests, parts };
};

const page = live({
  see: async (known) => {
    const zone = known.me?.zone ?? 'Europe/Amsterdam';
    const today = dateIn(zone, known.now());
    const [taken, picked] = await Promise.all([kept('guests'), chosen(today)]);
    const named = taken?.guests ?? [];
    const base = { ...known, zone, today, guests: taken };
    const people = await Promise.all(named.filter(({ id }) => picked.includes(id)).map((guest) => person(base, guest)));
    const of = ({ guest }) => ({
      ...people.find((one) => one.guest === guest),
      name: named.find(({ id }) => id === guest)?.name,
    });
    return { ...base, people, of };
  },
  bar: (view) => [houseLink(view), view.guests && barLink('pick', 'group', text('floor.pick'), 'to-pick')].filter(Boolean),
  draw: (view) => main.replaceChildren(...shown(whole(view))),
  top: () => {
    main.focus();
    scrollTo(0, 0);
  },
  take: async (me) => {
    const isKnown = await take(me, ['guests']);
    const { guests, parts } = await needed(me);
    if (await take(me, parts) && isKnown) await allTaken(me);
    for (const guest of guests) await agree(me, guest);
  },
  renew: async (me, rows) => {
    for (const guest of new Set(rows.map(({ body }) => body.guest))) {
      await takePart(me, `training/${guest}`);
      await agree(me, guest);
    }
  },
  settle: async (view, isNew) => {
    const isEmpty = main.querySelector('.floor-guests') && !view.people.length;
    if (isEmpty || (isNew && (at() === 'waiting' || main.querySelector('section[data-nothing]')))) await page.show();
    else fill(view);
  },
});

page.start();
