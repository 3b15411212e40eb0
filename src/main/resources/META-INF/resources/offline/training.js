// Training: what comes next, the workout one is in, and its end.
import { h, icon, card, primary, quiet, button } from './dom.js';
import { text } from './words.js';
import { prescribed, workoutName, letter, brief } from './say.js';
import { begin, running, exercisesOf, nextAt, setsOf } from './workout.js';
import { head, nothingTaken } from './frame.js';
import { setScreen } from './set.js';
import { restScreen } from './rest.js';

export const training = (view, again) => {
  if (!view.training) return nothingTaken('pocket.training');
  if (!view.training.workouts.length) return none();
  const workout = running(view);
  if (!workout) return overview(view, again, view.training.running ? view.training.turn : view.training.next);
  const exercises = exercisesOf(workout, view.training);
  if (workout.rest && workout.rest.until > Date.now()) return restScreen(view, workout, again);
  return nextAt(workout, exercises) === undefined
    ? finished(view, workout, exercises, again)
    : setScreen(view, workout, again);
};

const none = () => [
  h('h1', {}, text('pocket.training')),
  card(h('p', {}, text('pocket.training.none'))),
];

const overview = (view, again, turn) => {
  const { workouts } = view.training;
  const go = async () => {
    await begin(view, turn);
    again();
  };
  const others = workouts.map((_, other) => other).filter((other) => other !== turn);
  const rather = (other) => quiet(text('workout.rather', letter(other)), (event) => {
    event.currentTarget.closest('main').replaceChildren(...overview(view, again, other));
  });
  return [
    h('h1', {}, workoutName(turn)),
    card(h('ul', { class: 'list' }, workouts[turn].map((exercise) => h('li', {}, h('div', {},
      h('p', { class: 'strong' }, exercise.name),
      h('p', { class: 'soft' }, prescribed(exercise))))))),
    primary(text(view.training.running && view.training.turn === turn ? 'pocket.training.on' : 'workout.begin'), go,
      { 'data-testid': 'begin' }),
    h('div', { class: 'quiet-row' }, others.map(rather)),
  ];
};

/** More may be done than was asked. */
const finished = (view, workout, exercises, again) => [
  ...head(workoutName(workout.turn), ''),
  h('h1', { 'data-testid': 'workout-done' }, text('workout.done.title')),
  card(h('ul', { class: 'list' }, exercises.map((exercise) => h('li', {}, h('div', {},
    h('p', { class: 'strong' }, exercise.name),
    h('p', { class: 'soft' }, setsOf(workout, exercise).map((set) => brief(exercise.counting, set)).join(', ')
      || text('pocket.training.left'))))))),
  h('p', { class: 'soft' }, icon('check'), text('pocket.training.kept')),
  h('a', { class: 'button button-primary wide', href: '#' }, text('workout.done.today')),
  h('div', { class: 'quiet-row' }, button(text('workout.another'), (event) => {
    event.currentTarget.closest('main').replaceChildren(...overview(view, again, view.training.next));
  }, { class: 'quiet' })),
];
