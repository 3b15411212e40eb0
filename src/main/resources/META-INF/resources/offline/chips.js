// Where everybody is, in a row above the guests: a tap goes to one of them.
import { h, button } from './dom.js';
import { text } from './words.js';
import { clock } from './say.js';
import { exercisesOf, nextAt, running, setsOf } from './workout.js';

const SECOND = 1000;

export const chips = (people) => h('nav', { class: 'floor-chips', 'aria-label': text('floor.chips') },
  people.map((one) => button([h('span', { class: 'strong' }, one.name), where(one)], () => goTo(one.guest),
    { class: 'floor-chip', 'data-testid': 'chip' })));

const goTo = (guest) => {
  const column = document.querySelector(`section[data-guest="${guest}"]`);
  column.scrollIntoView({ block: 'nearest', inline: 'start' });
  column.focus({ preventScroll: true });
};

const where = (one) => {
  if (one.training && !one.training.workouts.length) return h('span', {}, text('floor.chip.none'));
  const workout = one.training && running(one);
  if (!workout) return h('span', {}, text('floor.chip.before'));
  const exercises = exercisesOf(workout);
  const at = nextAt(workout, exercises);
  if (at === undefined) return h('span', {}, text('floor.chip.done'));
  if (workout.rest?.until > Date.now()) return resting(workout.rest.until);
  return h('span', {}, text('floor.chip.set', exercises[at].name, setsOf(workout, exercises[at]).length + 1));
};

/** Counts down as long as it is there. */
const resting = (until) => {
  const words = h('span', {});
  const tick = () => {
    const left = Math.ceil((until - Date.now()) / SECOND);
    words.textContent = left > 0 ? text('floor.chip.rest', clock(left)) : text('floor.chip.rested');
  };
  const timer = setInterval(() => (words.isConnected ? tick() : clearInterval(timer)), SECOND / 4);
  tick();
  return words;
};
