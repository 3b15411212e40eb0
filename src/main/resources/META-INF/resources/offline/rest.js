// The rest after a set. Its end is a moment that is kept, so that neither a reload nor a closed page loses it.
import { h, card, icon, button, quiet } from './dom.js';
import { text } from './words.js';
import { clock, prescribed } from './say.js';
import { exercisesOf, goOn, nextAt, positionOf, setsOf } from './workout.js';
import { MOST_SETS, oneMore } from './changes.js';
import { head, heading, keeper } from './frame.js';
import { loadNote } from './load.js';

const RINGS = `
  <svg viewBox="0 0 276 276">
    <circle class="breath" cx="138" cy="138" r="112"/>
    <circle class="breath-in" cx="138" cy="138" r="84"/>
    <circle class="ring" cx="138" cy="138" r="126"/>
    <circle class="ring-gone" cx="138" cy="138" r="126" stroke-dasharray="0 792" transform="rotate(-90 138 138)"/>
  </svg>`;

export const restScreen = (view, workout, again) => {
  const exercises = exercisesOf(workout);
  const rested = exercises.find(({ id }) => id === workout.rest.of) ?? exercises[positionOf(workout, exercises)];
  const back = async () => {
    await goOn(view, workout);
    again();
  };
  return [
    ...head(view, text('workout.rest'), text('workout.rest.after', setsOf(workout, rested).length, rested.sets)),
    h('div', { class: 'rest-words' }, heading(view, text('workout.rest.title')),
      h('p', { class: 'rest-lead' }, text('workout.rest.breathe'))),
    restClock(workout.rest),
    next(workout, exercises),
    button(text('workout.rest.back'), back, { class: 'button wide soft-button', 'data-testid': 'go-on' }),
    more(view, workout, rested, again),
  ];
};

/** Once it goes on to another exercise, one more set of this one may be wanted. */
const more = (view, workout, rested, again) => {
  const exercises = exercisesOf(workout);
  const at = nextAt(workout, exercises);
  if (at === undefined || exercises[at].id === rested.id || rested.isOver || rested.sets >= MOST_SETS) return undefined;
  const problem = h('p', { class: 'care', role: 'alert' });
  const keep = keeper(problem, again);
  return [problem, h('div', { class: 'quiet-row' }, quiet(text('workout.rest.more'),
    () => keep(() => oneMore(view, workout, rested)), { 'data-testid': 'one-more' }))];
};

const restClock = ({ until, seconds }) => {
  const rings = h('div', { 'aria-hidden': 'true' });
  rings.innerHTML = RINGS;
  const left = Math.max(0, until - Date.now());
  const face = h('div', { class: 'rest-clock', 'data-testid': 'rest-clock', 'data-until': until },
    h('div', { class: 'rest-face' }, rings, h('div', { class: 'rest-time', role: 'timer' },
      h('span', { class: 'rest-left' }, clock(Math.ceil(left / 1000))),
      h('span', { class: 'soft' }, text('workout.rest.of', clock(seconds))))),
    h('div', { class: 'visually-hidden', role: 'status' }),
    h('div', { class: 'rest-awake', hidden: true }, icon('device'), h('span', {}, text('workout.rest.awake'))));
  // the clock counts as long as it is on the page, which it is in a moment
  setTimeout(() => window.ritmeRest.start(face, left, seconds * 1000, text('workout.rest.half-minute'),
    text('workout.rest.over')));
  return face;
};

const next = (workout, exercises) => {
  const at = nextAt(workout, exercises);
  if (at === undefined) return undefined;
  const exercise = exercises[at];
  return card(
    h('p', { class: 'strong' }, text('workout.rest.next', exercise.name, setsOf(workout, exercise).length + 1,
      exercise.sets)),
    h('p', { class: 'soft' }, prescribed(exercise)),
    loadNote(exercise));
};
