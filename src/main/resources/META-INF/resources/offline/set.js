// One set: how often, how heavy, how much was left. Kept on the telephone before anything is sent.
import { h, icon, card, note, primary, quiet, choices } from './dom.js';
import { text, number, lower, shortDay, dateIn } from './words.js';
import { brief, done, efforts, kilos, left, tank, workoutName } from './say.js';
import { exercisesOf, goTo, log, partOf, positionOf, setsOf, without } from './workout.js';
import { placesOf } from './places.js';
import { lengthen } from './changes.js';
import { otherwise } from './otherwise.js';
import { takeBack } from './outbox.js';
import { head, heading, keeper, lesser, steps, turnTo } from './frame.js';
import { stepper } from './stepper.js';
import { askedKilos, loadNote } from './load.js';
import { painQuestion } from './pain.js';
import { guessQuestion } from './guess.js';

export const setScreen = (view, workout, again) => {
  const exercises = exercisesOf(workout);
  const at = positionOf(workout, exercises);
  const exercise = exercises[at];
  const places = placesOf(workout);
  const before = setsOf(workout, exercise);
  const lastTime = view.training.lastTime[exercise.exercise] ?? [];
  const same = lastTime[Math.min(before.length, lastTime.length - 1)];
  const set = {
    reps: before.at(-1)?.reps ?? exercise.asked,
    kilos: (before.length ? before.at(-1).kilos : exercise.kilos ?? same?.kilos) ?? null,
    effort: undefined,
    pain: null,
    predicted: workout.guess ?? null,
  };
  const said = h('p', { class: 'care', role: 'alert' });
  const keep = keeper(said, again);
  const save = primary(text('pocket.set.save'), () => {
    if (set.effort === undefined) {
      said.textContent = text('workout.tank.first');
      return undefined;
    }
    return keep(() => log(view, workout, exercise, set));
  }, { 'data-testid': 'save-set' });
  return [
    ...head(view, workoutName(workout.turn), text('workout.exercise-of', at + 1, exercises.length)),
    steps(at, exercises.length),
    h('div', { class: 'set-title' }, heading(view, exercise.name), h('span', { class: 'badge' },
      text('workout.set-of', before.length + 1, Math.max(exercise.sets, before.length + 1))),
    insteadOf(places.before(exercise.id))),
    chips(exercise, before),
    same && card(h('p', { class: 'soft' }, text('workout.last-time', shortDay(dateIn(view.zone, same.at)))),
      h('p', { class: 'strong' }, text('workout.last-time.text', done(exercise.counting, same), left(same.effort)))),
    places.isShortened && note('plain', h('div', {}, h('p', { 'data-testid': 'shortened' }, text('workout.shortened')),
      quiet(text('workout.lengthen'), () => keep(() => lengthen(view, workout, exercise)), { 'data-testid': 'lengthen' }))),
    exercise.frozen && note('care', h('p', {}, text('workout.frozen'))),
    exercise.how && h('details', { class: 'how' }, h('summary', {}, text('workout.how')), h('p', {}, exercise.how),
      h('p', { class: 'soft' }, exercise.cautions)),
    guessQuestion(view, workout, exercise, set),
    numbers(view, exercise, set),
    lesser(view, text('workout.tank')),
    choices('tank-choice', text('workout.tank'), efforts.map((effort) => ({ value: effort, face: fuel(effort) })),
      undefined, (effort) => {
        set.effort = effort;
        said.textContent = '';
      }),
    painQuestion((pain) => { set.pain = pain; }),
    said,
    save,
    more(view, workout, { exercises, exercise }, again),
  ];
};

const insteadOf = (other) =>
  other && h('p', { class: 'soft wide', 'data-testid': 'instead-of' }, text('workout.instead', other.name));

const fuel = (effort) => [
  h('span', { class: 'tube', 'aria-hidden': 'true' }, h('span', { class: `fuel fuel-${10 - effort}` })),
  h('span', {}, tank(effort)),
];

const chips = (exercise, before) => h('ol', { class: 'set-chips', role: 'list', 'aria-label': text('workout.sets.label') },
  Array.from({ length: Math.max(exercise.sets, before.length + 1) }, (_, at) => {
    const now = at === before.length;
    return h('li', { class: now ? 'is-now' : '', 'aria-current': now ? 'step' : undefined },
      h('span', {}, text('workout.set', at + 1)),
      h('span', { class: 'strong' }, before[at] ? [icon('check'), brief(exercise.counting, before[at])]
        : text(now ? 'workout.now' : 'workout.later')));
  }));

const numbers = ({ guest }, exercise, set) => {
  const counting = lower(exercise.counting);
  const asked = exercise.own ? 'workout.asked' : 'workout.planned';
  const plan = exercise.fixed
    ? text(asked, exercise.asked)
    : text(`${asked}.range`, exercise.from, exercise.to);
  const parts = [stepper({
    id: partOf('reps', guest), name: 'reps', label: text(`workout.ask.${counting}`), help: plan, unit: text(`workout.unit.${counting}`),
    value: set.reps, step: counting === 'seconds' ? 5 : 1, change: (value) => { set.reps = Math.round(value); },
  })];
  if (exercise.loaded) {
    parts.push(stepper({
      id: partOf('load', guest), name: 'load', label: text('workout.ask.load'), unit: text('workout.unit.kilos'), value: set.kilos ?? 0,
      help: askedKilos(exercise) ? text('workout.planned.load', kilos(askedKilos(exercise))) : '',
      step: set.kilos >= 40 ? 2.5 : set.kilos >= 10 ? 1 : 0.5, change: (value) => { set.kilos = value || null; },
    }), loadNote(exercise));
  }
  return card(...parts);
};

/** Another exercise may be free when this one is not; the last set is taken back as long as it was never sent. */
const more = (view, workout, { exercises, exercise }, again) => {
  const go = (other) => async () => {
    await goTo(view, workout, other);
    again();
  };
  const last = view.rows.findLast(({ kind, body, tried }) => kind === 'set' && !tried && body.workout === workout.id);
  const back = async () => {
    await takeBack(last.order, without);
    again();
  };
  const others = exercises.map((other, at) => ({ other, at })).filter(({ other }) => other !== exercise && !other.isOver);
  return [
    others.length > 0 && lesser(view, text('pocket.set.others')),
    others.length > 0 && h('ul', { class: 'list others' }, others.map(({ other, at }) => h('li', {},
      quiet(text('pocket.set.other', other.name, number(setsOf(workout, other).length), number(other.sets)), go(other),
        { 'data-testid': `exercise-${at}` })))),
    h('div', { class: 'quiet-row' },
      quiet(text('workout.otherwise'), (event) => turnTo(event, otherwise(view, workout, exercise, again)),
        { 'data-testid': 'otherwise' }),
      last && quiet(text('workout.take-back'), back, { 'data-testid': 'take-back' })),
  ];
};
