// What can be done otherwise where one is in a workout; the plan stays as it is.
import { h, icon, button, card, choices, primary, quiet } from './dom.js';
import { text, lower } from './words.js';
import { exercisesOf, partOf } from './workout.js';
import { placesOf } from './places.js';
import { MOST_REPS, MOST_SETS, addExercise, oneMore, shorten, swap } from './changes.js';
import { head, heading, keeper, lesser, turnTo } from './frame.js';
import { picker } from './picker.js';
import { stepper } from './stepper.js';

/** What an exercise that is added begins with. */
const SETS = 2;
const REPS = { REPS: 10, SECONDS: 30 };

export const otherwise = (view, workout, exercise, again) => {
  const places = placesOf(workout);
  const before = places.before(exercise.id);
  const problem = h('p', { class: 'care', role: 'alert' });
  const keep = keeper(problem, again);
  const way = (drawing, words, act, id) =>
    h('li', {}, button([icon(drawing), h('span', {}, words)], act, { class: 'quiet way', 'data-testid': id }));
  const swapped = (other) => () => keep(() => swap(view, workout, exercise, other));
  const pick = (event) => turnTo(event, framed(view, text('workout.swap.title', exercise.name), again,
    [picker(view, near(view, workout, exercise), (_, other) => swapped(other)()), problem]));
  const add = (event) => turnTo(event, framed(view, text('workout.add.title'), again,
    [picker(view, [], (chosen, other) => turnTo(chosen, adding(view, workout, { exercise, other }, again)))]));
  return framed(view, text('workout.otherwise.title'), again, [
    h('p', { class: 'soft' }, text('workout.otherwise.text')),
    card(h('ul', { class: 'list ways' },
      before && way('back', text('workout.swap.back', before.name), swapped(before), 'swap-back'),
      way('swap', text('workout.swap', exercise.name), pick, 'swap'),
      exercise.sets < MOST_SETS
        && way('refresh', text('workout.more', exercise.name), () => keep(() => oneMore(view, workout, exercise)), 'one-more'),
      way('plus', text('workout.add'), add, 'add'),
      places.canShorten(view.now())
        && way('clock', text('workout.shorten'), () => keep(() => shorten(view, workout, exercise)), 'shorten'))),
    problem,
  ]);
};

/** With the way back to the set. */
const framed = (view, title, again, pieces) => [
  !view.guest && head(view, '', ''),
  heading(view, title),
  ...pieces,
  h('div', { class: 'quiet-row' }, quiet(text('workout.correct.close'), again, { 'data-testid': 'leave-it' })),
];

/** What trains the same and does not stand in the workout already. */
const near = ({ training }, workout, { exercise }) => {
  const here = exercisesOf(workout).map((other) => other.exercise);
  return (training.instead[exercise] ?? []).filter((other) => !here.includes(other.exercise));
};

/** How much of it, and where. */
const adding = (view, workout, { exercise, other }, again) => {
  const counting = lower(other.counting);
  const wanted = { sets: SETS, reps: REPS[other.counting], where: 'next' };
  const problem = h('p', { class: 'care', role: 'alert' });
  const keep = keeper(problem, again);
  const go = () => {
    if (wanted.sets < 1 || wanted.sets > MOST_SETS) problem.textContent = text('error.training.sets', MOST_SETS);
    else if (wanted.reps < 1 || wanted.reps > MOST_REPS) problem.textContent = text('error.training.times', MOST_REPS);
    else keep(() => addExercise(view, workout, wanted.where === 'end' ? exercisesOf(workout).at(-1) : exercise, other, wanted));
  };
  const number = (name, label, unit, step) => stepper({
    id: partOf(`add-${name}`, view.guest), name: `add-${name}`, label, help: '', unit, value: wanted[name], step,
    change: (value) => { wanted[name] = Math.round(value); },
  });
  return framed(view, other.name, again, [
    card(number('sets', text('workout.add.sets'), text('workout.unit.sets'), 1),
      number('reps', text(`workout.ask.${counting}`), text(`workout.unit.${counting}`), counting === 'seconds' ? 5 : 1)),
    lesser(view, text('workout.add.where')),
    choices('words', text('workout.add.where'),
      ['next', 'end'].map((value) => ({ value, face: text(`workout.add.${value}`) })), wanted.where,
      (value) => { wanted.where = value; }),
    problem,
    primary(text('workout.add.go'), go, { 'data-testid': 'add-go' }),
  ]);
};
