// The workout somebody is in on this telephone. Each set is written here and in the outbox in one breath.
import { add } from './outbox.js';
import { keepFor, keepWith, kept } from './taken.js';
import { house } from './house.js';

const samePlan = (workout, training) => training.workouts[workout.turn]?.[0].id === workout.first;

/** The one of today, of the plan that was taken along. */
export const running = ({ workout, training, today }) =>
  workout && workout.day === today && samePlan(workout, training) ? workout : undefined;

/** What a set was, without what only the telephone needs. */
const plain = ({ planned, reps, kilos, effort }) => ({ planned, reps, kilos, effort });

/** Goes on with the one the house knows, where it is the same; else begins one, under an id made here. */
export const begin = ({ me, training, today }, turn) => {
  const goesOn = training.running && training.turn === turn;
  return keepFor(me, 'workout', {
    id: goesOn ? training.running : crypto.randomUUID(),
    turn,
    first: training.workouts[turn][0].id,
    day: today,
    sets: goesOn ? training.sets.map(plain) : [],
    at: 0,
  });
};

export const exercisesOf = (workout, training) => training.workouts[workout.turn];
export const setsOf = (workout, exercise) => workout.sets.filter((set) => set.planned === exercise.id);
export const isDone = (workout, exercise) => setsOf(workout, exercise).length >= exercise.sets;

/** From this exercise on, the first that is not done; nothing when all are. */
export const nextAt = (workout, exercises, from = workout.at) => {
  const order = exercises.map((_, step) => (from + step) % exercises.length);
  return order.find((at) => !isDone(workout, exercises[at]));
};

/** @param set reps, kilos, effort and pain */
export const log = (view, workout, exercise, set) => {
  const at = new Date(view.now()).toISOString();
  const rest = exercise.restSeconds > 0
    ? { until: Date.now() + exercise.restSeconds * 1000, seconds: exercise.restSeconds, of: exercise.id }
    : undefined;
  const body = { workout: workout.id, exercise: exercise.id, day: workout.day, at, ...set };
  return add(view.me.account, 'set', body, (store, row) => {
    const sets = [...workout.sets, { row: row.id, ...plain({ planned: exercise.id, ...set }) }];
    const after = { ...workout, sets, rest };
    keepWith(store, 'workout', { ...after, at: nextAt(after, exercisesOf(workout, view.training)) ?? workout.at });
  });
};

export const goOn = ({ me }, workout) => keepFor(me, 'workout', { ...workout, rest: undefined });
export const goTo = ({ me }, workout, at) => keepFor(me, 'workout', { ...workout, at, rest: undefined });

/** In the transaction that takes its row out of the outbox. */
export const withoutSet = (store, row) => {
  const key = `${house}/workout`;
  store.get(key).onsuccess = ({ target: { result } }) => {
    if (!result) return;
    const sets = result.sets.filter((set) => set.row !== row.id);
    if (sets.length < result.sets.length) store.put({ ...result, sets, rest: undefined }, key);
  };
};

/** What the house says now counts, once nothing waits: sets may have been added or taken back elsewhere. */
export const agree = async (me, rows) => {
  const [workout, training] = [await kept('workout'), await kept('training')];
  if (!workout || !training?.running || rows.some(({ kind }) => kind === 'set')) return;
  if (training.turn !== workout.turn || !samePlan(workout, training)) return;
  await keepFor(me, 'workout', { ...workout, id: training.running, sets: training.sets.map(plain) });
};
