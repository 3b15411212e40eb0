// Training: what comes next, the workout one is in, and its end.
import { h, icon, card, primary, quiet, button, shown } from './dom.js';
import { text } from './words.js';
import { prescribed, workoutName, letter, brief } from './say.js';
import { begin, goesOn, running, exercisesIn, exercisesOf, nextAt, setsOf } from './workout.js';
import { head, heading, nothingTaken } from './frame.js';
import { setScreen } from './set.js';
import { restScreen } from './rest.js';

export const training = (view, again) => {
  if (!view.training) return nothingTaken('pocket.training');
  if (!view.training.workouts.length) return none(view);
  const workout = running(view);
  if (!workout) return overview(view, again, view.training.running ? view.training.turn : view.training.next);
  const exercises = exercisesOf(workout);
  if (workout.rest && workout.rest.until > Date.now()) return restScreen(view, workout, again);
  return nextAt(workout, exercises) === undefined
    ? finished(view, workout, exercises, again)
    : setScreen(view, workout, again);
};

const none = (view) => [
  heading(view, text('pocket.training')),
  card(h('p', {}, text(view.guest ? 'floor.training.none' : 'pocket.training.none'))),
];

/** Where the screen stands that was tapped. */
const place = (event) => event.currentTarget.closest('[data-screen]');

const overview = (view, again, turn) => {
  const { workouts } = view.training;
  const go = async () => {
    await begin(view, turn);
    again();
  };
  const others = workouts.map((_, other) => other).filter((other) => other !== turn);
  const rather = (other) => quiet(text('workout.rather', letter(other)), (event) => {
    place(event).replaceChildren(...shown(overview(view, again, other)));
  });
  return [
    heading(view, workoutName(turn)),
    card(h('ul', { class: 'list' }, exercisesIn(view.training, turn).map((exercise) => h('li', {}, h('div', {},
      h('p', { class: 'strong' }, exercise.name),
      h('p', { class: 'soft' }, prescribed(exercise))))))),
    primary(text(goesOn(view.training, turn) ? 'pocket.training.on' : 'workout.begin'), go,
      { 'data-testid': 'begin' }),
    h('div', { class: 'quiet-row' }, others.map(rather)),
  ];
};

/** More may be done than was asked. */
const finished = (view, workout, exercises, again) => [
  ...head(view, workoutName(workout.turn), ''),
  heading(view, text('workout.done.title'), { 'data-testid': 'workout-done' }),
  card(h('ul', { class: 'list' }, exercises.map((exercise) => h('li', {}, h('div', {},
    h('p', { class: 'strong' }, exercise.name),
    h('p', { class: 'soft' }, setsOf(workout, exercise).map((set) => brief(exercise.counting, set)).join(', ')
      || text('pocket.training.left'))))))),
  h('p', { class: 'soft' }, icon('check'), text('pocket.training.kept')),
  !view.guest && h('a', { class: 'button button-primary wide', href: '#' }, text('workout.done.today')),
  h('div', { class: 'quiet-row' }, button(text('workout.another'), (event) => {
    place(event).replaceChildren(...shown(overview(view, again, view.training.next)));
  }, { class: 'quiet' })),
];
