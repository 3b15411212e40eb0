// What is done otherwise in the middle of a workout. Each is written here and in the outbox in one breath, as a set is.
import { add } from './outbox.js';
import { placesOf } from './places.js';
import { goneOn, keepNext, setsOf } from './workout.js';

/** As in the house. */
export const MOST_SETS = 10;
export const MOST_REPS = 600;

/** What is asked of another exercise, as `ChosenExercises` in the house asks it. */
const asking = ({ exercise, name, how, cautions, counting, loaded }, values) => ({
  exercise, name, how, cautions, counting, loaded, side: [], frozen: false, own: true, asked: values.from,
  fixed: values.from === values.to, ...values,
});

/** @param here the place one is at after it */
const make = (view, workout, change, here, put) => {
  const id = crypto.randomUUID();
  const at = new Date(view.now()).toISOString();
  const body = { guest: view.guest, workout: workout.id, change: id, day: workout.day, at, ...change };
  return add(view.me.account, 'change', body, (store, row) => keepNext(store, view, workout, (now) => goneOn({
    ...now,
    here,
    guess: undefined,
    changes: [...now.changes, { row: row.id, id, kind: change.kind, place: change.place, at, put: put && { ...put, id } }],
  })));
};

/** From here on another one: as many sets as are left, the repetitions of this one where both are counted alike. */
export const swap = (view, workout, exercise, other) => {
  const { from, to } = exercise.counting === other.counting ? exercise : other;
  const sets = Math.max(1, exercise.sets - setsOf(workout, exercise).length);
  const place = placesOf(workout).open(exercise.id);
  return make(view, workout, { kind: 'SWAP', place, exercise: other.exercise }, place,
    asking(other, { sets, from, to, restSeconds: exercise.restSeconds }));
};

/** @param after the exercise it comes after */
export const addExercise = (view, workout, after, other, { sets, reps }) => make(view, workout,
  { kind: 'ADD', place: placesOf(workout).open(after.id), exercise: other.exercise, sets, reps }, workout.here,
  asking(other, { sets, from: reps, to: reps, restSeconds: other.restSeconds }));

export const oneMore = (view, workout, exercise) => make(view, workout, { kind: 'MORE', place: exercise.id }, exercise.id);

export const shorten = (view, workout, exercise) =>
  make(view, workout, { kind: 'SHORTEN', place: exercise.id }, exercise.id);

/** As long as nothing was done since, one is back where it was shortened. */
export const lengthen = (view, workout, exercise) => {
  const { place, at } = workout.changes.findLast(({ kind }) => kind === 'SHORTEN');
  const nothingSince = workout.sets.every((set) => Date.parse(set.at) <= Date.parse(at));
  const back = nothingSince ? placesOf(workout).open(place) : exercise.id;
  return make(view, workout, { kind: 'LENGTHEN', place: back }, back);
};
