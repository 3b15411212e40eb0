// How are you: five scales and one button. What nobody has read yet says so.
import { h, card, note, primary, quiet, choices } from './dom.js';
import { text, lower } from './words.js';
import { add } from './outbox.js';
import { head, keeper, nothingTaken } from './frame.js';
import { numbersCard } from './plans.js';

const SCALES = ['SLEEP', 'ENERGY', 'MOOD', 'STRESS', 'SORENESS'];
const SLEPT = ['UNDER_FIVE', 'FIVE_TO_SEVEN', 'LONGER'];
const VALUES = [1, 2, 3, 4, 5];
const HEAVY = 2;

export const checkIn = (view, again) => {
  if (!view.checkIn) return nothingTaken('check-in.title');
  const row = unread(view);
  return row ? kept(view, row) : ask(view, again);
};

/** The check-in of today that has not arrived. */
export const unread = ({ rows, today }) => rows.find(({ kind, body }) => kind === 'check-in' && body.day === today);

const ask = (view, again) => {
  const isToday = view.checkIn.day === view.today;
  const said = isToday ? view.checkIn.today : undefined;
  const ready = isToday ? view.checkIn.yesterday : {};
  const tapped = {};
  let slept = said?.slept ?? null;
  const problem = h('p', { class: 'care', role: 'alert' });
  const once = keeper(problem, again);
  const keep = (notToday) => once(() => add(view.me.account, 'check-in', {
    day: view.today, at: new Date(view.now()).toISOString(), notToday, tapped: notToday ? {} : tapped,
    slept: notToday ? null : slept, seen: said?.at ?? null,
  }));
  const hours = h('div', { hidden: !(said?.answers.SLEEP <= HEAVY) }, h('h2', {}, text('check-in.slept')),
    choices('words', text('check-in.slept'), SLEPT.map((value) => ({ value, face: text(`check-in.slept.${lower(value)}`) })),
      slept, (value) => { slept = value; }));
  const scale = (name) => card(h('h2', {}, text(`check-in.scale.${lower(name)}`)),
    choices(`words scale-${lower(name)}`, text(`check-in.scale.${lower(name)}`),
      VALUES.map((value) => ({ value, face: text(`check-in.word.${lower(name)}.${value}`) })),
      said?.answers[name], (value) => {
        tapped[name] = value;
        if (name === 'SLEEP') hours.hidden = value > HEAVY;
      }),
    ready[name] && !said?.answers[name]
      && h('p', { class: 'soft small' }, text('check-in.ready', text(`check-in.word.${lower(name)}.${ready[name]}`))));
  const save = primary(text('check-in.save'), () => {
    if (!Object.keys(tapped).length && !Object.keys(ready).length && !Object.keys(said?.answers ?? {}).length) {
      problem.textContent = text('error.check-in.empty');
      return undefined;
    }
    return keep(false);
  }, { 'data-testid': 'save-check-in' });
  return [
    ...head(view, text('check-in.page'), ''),
    h('h1', {}, text('check-in.title')),
    h('p', { class: 'soft' }, text(Object.keys(ready).length ? 'check-in.lead' : 'check-in.lead.first')),
    ...SCALES.map(scale).flatMap((each, at) => (at === 0 ? [each, hours] : [each])),
    problem,
    save,
    h('div', { class: 'quiet-row' }, quiet(text('check-in.not-today'), () => keep(true), { 'data-testid': 'not-today' })),
  ];
};

/** Nobody reads what has not arrived: the numbers stand here at once, however the day is. */
const kept = (view, { body }) => [
  ...head(view, text('check-in.page'), ''),
  h('h1', {}, text(body.notToday ? 'check-in.fine' : 'check-in.thanks', view.me.name)),
  note('care', h('p', { 'data-testid': 'not-read' }, text('pocket.check-in.not-read'))),
  view.numbers && numbersCard(view.numbers, view.plans?.people),
  h('a', { class: 'button button-primary wide', href: '#' }, text('check-in.go')),
];
