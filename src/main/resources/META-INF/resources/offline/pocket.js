// The pocket page of a guest: their day, check-in, training, signals and plan for home.
import { h, shown } from './dom.js';
import { dateIn, text } from './words.js';
import { allTaken, kept, take, takePart } from './taken.js';
import { agree } from './workout.js';
import { barLink, houseLink, tabs } from './frame.js';
import { live } from './live.js';
import { today } from './today.js';
import { training } from './training.js';
import { checkIn, unread } from './check-in.js';
import { called, help, plan, signals } from './plans.js';
import { waiting } from './waiting.js';

const SCREENS = { '': today, training, 'check-in': checkIn, signals, plan, waiting, help, called };
const PARTS = ['day', 'check-in', 'training', 'plans', 'numbers'];
/** What is known anew when a row has arrived. */
const PART_OF = { set: 'training', change: 'training', 'check-in': 'check-in' };
/** What somebody may be typing in is not drawn anew under their thumb. */
const TYPED = ['training', 'check-in'];

const main = h('main', { class: 'guest-view', tabindex: '-1', 'data-screen': true });
const foot = h('div');
document.body.append(main, foot);
const at = () => location.hash.slice(1);

/** Once a check-in has arrived, from this tab or another, its screen does not go on saying that nobody has read it. */
const isRead = (view) =>
  at() === 'check-in' && main.querySelector('[data-testid="not-read"]') && !unread(view);

const page = live({
  see: async (known) => {
    const [day, checkInTaken, trainingTaken, plans, numbers, workout] = await Promise.all([...PARTS, 'workout'].map(kept));
    const zone = day?.zone ?? known.me?.zone ?? 'Europe/Amsterdam';
    return {
      ...known, day, checkIn: checkInTaken, training: trainingTaken, plans, numbers, workout, zone,
      today: dateIn(zone, known.now()), of: () => ({ training: trainingTaken, workout }),
    };
  },
  bar: (view) => [houseLink(view), barLink('help', 'bell', text('help.title'), 'to-help')],
  draw: (view) => {
    const screen = SCREENS[at()] ?? today;
    main.replaceChildren(...shown(screen(view, page.moved)));
    foot.replaceChildren(tabs(at()));
  },
  top: () => {
    main.focus();
    scrollTo(0, 0);
  },
  arrived: (_, answer) => {
    if (answer.calls) location.hash = 'called';
  },
  take: async (me) => {
    if (await take(me, PARTS)) await allTaken(me);
    await agree(me);
  },
  renew: async (me, rows) => {
    for (const part of new Set(rows.map(({ kind }) => PART_OF[kind]))) await takePart(me, part);
    await agree(me);
  },
  settle: async (view, isNew) => {
    if (isRead(view)) location.hash = '';
    else if (main.querySelector('[data-nothing]')) await page.show();
    else if (TYPED.includes(at())) page.say(view);
    else if (isNew) await page.show();
  },
});

page.start();
