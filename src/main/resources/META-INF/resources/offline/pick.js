// Whom one trains with today: first those of the training of now or next, then the others one looks after.
import { h, card, primary } from './dom.js';
import { text, time } from './words.js';
import { keepFor } from './taken.js';
import { keeper } from './frame.js';

/** As many as stand side by side. */
const MOST = 8;

export const pick = (view, begin) => {
  const { guests, session, others } = view.guests;
  const planned = guests.filter(({ id }) => session?.guests.includes(id));
  const rest = guests.filter((guest) => !planned.includes(guest));
  const before = view.people.map(({ guest }) => guest);
  const chosen = new Set(before.length ? before : planned.slice(0, MOST).map(({ id }) => id));
  const problem = h('p', { class: 'care', role: 'alert' });
  const boxes = [];
  const full = () => boxes.forEach((box) => { box.disabled = chosen.size >= MOST && !box.checked; });
  const line = ({ id, name }) => {
    const box = h('input', { type: 'checkbox', 'data-testid': 'guest', onchange: () => {
      if (box.checked) chosen.add(id);
      else chosen.delete(id);
      problem.textContent = '';
      full();
    } });
    box.checked = chosen.has(id);
    boxes.push(box);
    return h('label', {}, box, h('span', { class: 'face' }, name));
  };
  const once = keeper(problem, begin);
  const go = () => {
    if (!chosen.size) {
      problem.textContent = text('floor.pick.first');
      return undefined;
    }
    return once(() => keepFor(view.me, 'picked', { day: view.today, guests: [...chosen] }));
  };
  const list = (title, some) => some.length > 0
    && card(h('h2', {}, title), h('div', { class: 'choices picks' }, some.map(line)));
  const pieces = [
    h('h1', {}, text('floor.pick.title')),
    h('p', { class: 'soft' }, text('floor.pick.text', MOST)),
    session && list(text('floor.pick.session', session.title || text('kind.training'), time(session.startsAt, session.zone)),
      planned),
    session && others > 0 && h('p', { class: 'soft' }, text(`floor.pick.others.${others === 1 ? 'one' : 'more'}`, others)),
    list(text(planned.length ? 'floor.pick.rest' : 'floor.pick.mine'), rest),
    !guests.length && card(h('p', {}, text('floor.pick.none'))),
    problem,
    guests.length > 0 && primary(text('floor.pick.go'), go, { 'data-testid': 'pick-go' }),
  ];
  full();
  return pieces;
};
