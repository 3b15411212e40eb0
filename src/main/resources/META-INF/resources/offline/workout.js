// The workout somebody is in on this device. Each set is written here and in the outbox in one breath.
import { add } from './outbox.js';
import { write } from './store.js';
import { changeFor, keepFor, keepWith, kept } from './taken.js';
import { house } from './house.js';

/** What is kept of whom: of nobody named it is the one whose telephone this is. */
export const partOf = (part, guest) => (guest ? `${part}/${guest}` : part);

const samePlan = (workout, training) => workout.plan === training.plan;

/** The one of today, of the plan that was taken along. */
export const running = ({ workout, training, today }) =>
  workout && workout.day === today && samePlan(workout, training) ? workout : undefined;

/** What a set was, without what only the telephone needs. */
const plain = ({ planned, reps, kilos, effort }) => ({ planned, reps, kilos, effort });

/** Goes on with the one the house knows, where it is the same; else begins one, under an id made here. */
export const begin = ({ me, guest, training, today }, turn) => {
  const goesOn = training.running && training.turn === turn;
  return keepFor(me, partOf('workout', guest), {
    id: goesOn ? training.running : crypto.randomUUID(),
    turn,
    plan: training.plan,
    exercises: goesOn ? training.now : training.workouts[turn],
    day: today,
    sets: goesOn ? training.sets.map(plain) : [],
    at: 0,
  });
};

/** As they are by now: also what was swapped, added and shortened. */
export const exercisesOf = (workout) => workout.exercises;
export const setsOf = (workout, exercise) => workout.sets.filter((set) => set.planned === exercise.id);
export const isDone = (workout, exercise) => setsOf(workout, exercise).length >= exercise.sets;

/** From this exercise on, the first that is not done; nothing when all are. */
export const nextAt = (workout, exercises, from = workout.at) => {
  const order = exercises.map((_, step) => (from + step) % exercises.length);
  return order.find((at) => !isDone(workout, exercises[at]));
};

/** The one on the screen as it is kept by now: the house may have said meanwhile what was done elsewhere. */
const latest = (now, seen) => (now?.turn === seen.turn && now.plan === seen.plan && now.day === seen.day ? now : seen);

/** @param set reps, kilos, effort, pain and what was thought before */
export const log = (view, workout, exercise, set) => {
  const at = new Date(view.now()).toISOString();
  const rest = exercise.restSeconds > 0
    ? { until: Date.now() + exercise.restSeconds * 1000, seconds: exercise.restSeconds, of: exercise.id }
    : undefined;
  const body = { guest: view.guest, workout: workout.id, exercise: exercise.id, day: workout.day, at, ...set };
  const part = partOf('workout', view.guest);
  return add(view.me.account, 'set', body, (store, row) => {
    store.get(`${house}/${part}`).onsuccess = ({ target: { result } }) => {
      const now = latest(result, workout);
      const sets = [...now.sets, { row: row.id, ...plain({ planned: exercise.id, ...set }) }];
      const after = { ...now, at: workout.at, sets, rest, guess: undefined };
      keepWith(store, part, { ...after, at: nextAt(after, exercisesOf(now)) ?? workout.at });
    };
  });
};

const change = ({ me, guest }, workout, values) => changeFor(me, partOf('workout', guest), (now) => ({ ...latest(now, workout), ...values }));

export const goOn = (view, workout) => change(view, workout, { rest: undefined });
export const goTo = (view, workout, at) => change(view, workout, { at, rest: undefined, guess: undefined });

/** What somebody thinks before a set is known also when the page is loaded anew before it is done. */
export const think = (view, workout, guess) => change(view, workout, { guess });

/** In the transaction that takes its row out of the outbox. */
export const withoutSet = (store, row) => {
  const key = `${house}/${partOf('workout', row.body.guest)}`;
  store.get(key).onsuccess = ({ target: { result } }) => {
    if (!result) return;
    const sets = result.sets.filter((set) => set.row !== row.id);
    if (sets.length < result.sets.length) store.put({ ...result, sets, rest: undefined }, key);
  };
};

/**
 * What the house says now counts, once nothing waits: sets may have been added or taken back elsewhere, and something may be
 * done otherwise. Looked at in one
 * breath, so that a set that is logged meanwhile stays.
 */
export const agree = async ({ account }, guest) => {
  const training = await kept(partOf('training', guest));
  if (!training?.running) return;
  const part = partOf('workout', guest);
  await write((outbox, store) => {
    outbox.getAll().onsuccess = ({ target: { result: rows } }) => {
      if (rows.some((row) => row.kind === 'set' && row.account === account && row.body.guest === guest)) return;
      store.get(`${house}/${part}`).onsuccess = ({ target: { result: workout } }) => {
        if (!workout || training.turn !== workout.turn || !samePlan(workout, training)) return;
        const here = workout.exercises[workout.at]?.id;
        const at = training.now.findIndex(({ id }) => id === here);
        const after = { ...workout, id: training.running, exercises: training.now, sets: training.sets.map(plain), at: Math.max(at, 0) };
        keepWith(store, part, { ...after, at: at < 0 ? nextAt(after, training.now) ?? 0 : at });
      };
    };
  });
};
