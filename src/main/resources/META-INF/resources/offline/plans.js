// What a guest takes home, to read: the signals with whom to call, and the plan for home.
import { h, icon, card } from './dom.js';
import { text, lower, weekday } from './words.js';
import { nothingTaken } from './frame.js';
import { page } from './house.js';

const SIGNALS = ['GREEN', 'ORANGE', 'RED'];
const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const call = ({ name, number, dialled, note }) => h('li', {},
  h('div', { class: 'grow' }, h('p', { class: 'strong' }, name), note && h('p', { class: 'soft' }, note)),
  h('a', { class: 'button', href: `tel:${dialled}`, 'aria-label': text('home.call.go.to', name) }, icon('phone'), number));

export const numbersCard = (numbers, people = []) => card(
  h('h2', {}, text('pocket.call')), h('ul', { class: 'list calls' }, [...people, ...numbers].map(call)));

const lines = (title, points) => points.length > 0
  && [h('h3', {}, text(title)), h('ul', { class: 'points' }, points.map((point) => h('li', {}, point)))];

export const signals = ({ plans, numbers }) => {
  if (!plans) return nothingTaken('pocket.signals');
  const written = SIGNALS.filter((signal) => plans.signals[signal]);
  return [
    h('h1', {}, text('pocket.signals')),
    !written.length && card(h('p', {}, text('pocket.signals.none'))),
    ...written.map((signal) => h('section', { class: `card signal signal-${lower(signal)}` },
      h('h2', {}, text(`home.signal.${lower(signal)}`)),
      lines('home.signal.signs', plans.signals[signal].signs),
      lines('home.signal.actions', plans.signals[signal].actions))),
    numbers && numbersCard(numbers, plans.people),
  ];
};

/** The own numbers and those of the house need no network of ours; somebody of the house does. */
export const help = ({ plans, numbers, net }) => [
  h('h1', {}, text('help.title')),
  numbers ? numbersCard(numbers, plans?.people) : card(h('p', {}, text('pocket.help.none'))),
  net === 'online' && h('a', { class: 'button button-primary wide', href: page('help'), 'data-testid': 'to-house-help' },
    text('pocket.help.house')),
];

/** A check-in that arrived asks for somebody. */
export const called = () => [
  h('h1', {}, text('pocket.called')),
  card(h('p', {}, text('pocket.called.text'))),
  h('a', { class: 'button button-primary wide', href: page('help') }, text('pocket.help.house')),
];

export const plan = ({ plans }) => {
  if (!plans) return nothingTaken('pocket.plan');
  const week = DAYS.filter((day) => plans.week[day]).map((day) => `${weekday(DAYS.indexOf(day))}: ${plans.week[day]}`);
  const exercises = plans.exercises.map(({ name, last, atHome }) => [name, atHome || last].filter(Boolean).join(', '));
  const parts = [['exercises', exercises], ['week', week], ['equipment', plans.equipment], ['habits', plans.habits],
    ['talks', plans.talks]].filter(([, points]) => points.length);
  return [
    h('h1', {}, text('pocket.plan')),
    !parts.length && card(h('p', {}, text('pocket.plan.none'))),
    ...parts.map(([name, points]) => card(h('h2', {}, text(`home.part.${name}`)),
      h('ul', { class: 'points' }, points.map((point) => h('li', {}, point))))),
  ];
};
