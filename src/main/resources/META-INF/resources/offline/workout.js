// The workout somebody is in on this device. Each set is written here and in the outbox in one breath.
import { add } from './outbox.js';
import { write } from './store.js';
import { changeFor, keepFor, keepWith, kept } from './taken.js';
import { house } from './house.js';
import { placesOf } from './places.js';

/** What is kept of whom: of nobody named it is the one whose telephone this is. */
export const partOf = (part, guest) => (guest ? `${part}/${guest}` : part);

const samePlan = (workout, training) => workout.plan === training.plan;

/** The one of today, of the plan that was taken along. One that was begun before there were changes goes on as another. */
export const running = ({ workout, training, today }) =>
  workout?.changes && workout.day === today && samePlan(workout, training) ? workout : undefined;

/** What a set was, without what only the telephone needs. */
const plain = ({ planned, reps, kilos, effort, at }) => ({ planned, reps, kilos, effort, at });

/** The one the house knows. */
const known = (training) => ({
  id: training.running, planned: training.workouts[training.turn], changes: training.changes, sets: training.sets.map(plain),
});

const fresh = (training, turn) => ({ id: crypto.randomUUID(), planned: training.workouts[turn], changes: [], sets: [] });

export const goesOn = (training, turn) => Boolean(training.running) && training.turn === turn;

/** What would be done in it, one that goes on as it is by now. */
export const exercisesIn = (training, turn) =>
  exercisesOf(goesOn(training, turn) ? known(training) : fresh(training, turn));

/** Goes on with the one the house knows, where it is the same; else begins one, under an id made here. */
export const begin = ({ me, guest, training, today }, turn) => {
  const workout = goesOn(training, turn) ? known(training) : fresh(training, turn);
  return keepFor(me, partOf('workout', guest), goneOn({ ...workout, turn, plan: training.plan, day: today }));
};

/** As they are by now: also what was swapped, added and shortened. */
export const exercisesOf = (workout) => placesOf(workout).shown();
export const setsOf = (workout, exercise) => workout.sets.filter((set) => set.planned === exercise.id);
export const isDone = (workout, exercise) => setsOf(workout, exercise).length >= exercise.sets;

/** Which of them one is at; where something else is done instead, at that. */
export const positionOf = (workout, exercises) => {
  const here = placesOf(workout).open(workout.here);
  return Math.max(0, exercises.findIndex(({ id }) => id === here));
};

/** From where one is on, the first that is not done; nothing when all are. */
export const nextAt = (workout, exercises) => {
  const from = positionOf(workout, exercises);
  const order = exercises.map((_, step) => (from + step) % exercises.length);
  return order.find((at) => !isDone(workout, exercises[at]));
};

/** At the next exercise when this one has all its sets. */
export const goneOn = (workout) => {
  const exercises = exercisesOf(workout);
  const at = nextAt(workout, exercises);
  return at === undefined ? workout : { ...workout, here: exercises[at].id };
};

/** The one on the screen as it is kept by now: the house may have said meanwhile what was done elsewhere. */
const latest = (now, seen) => (now?.turn === seen.turn && now.plan === seen.plan && now.day === seen.day ? now : seen);

/** In the transaction that keeps what it is about. */
export const keepNext = (store, { guest }, seen, next) => {
  const part = partOf('workout', guest);
  store.get(`${house}/${part}`).onsuccess = ({ target: { result } }) => keepWith(store, part, next(latest(result, seen)));
};

/** @param set reps, kilos, effort, pain and what was thought before */
export const log = (view, workout, exercise, set) => {
  const at = new Date(view.now()).toISOString();
  const rest = exercise.restSeconds > 0
    ? { until: Date.now() + exercise.restSeconds * 1000, seconds: exercise.restSeconds, of: exercise.id }
    : undefined;
  const body = { guest: view.guest, workout: workout.id, exercise: exercise.id, day: workout.day, at, ...set };
  return add(view.me.account, 'set', body, (store, row) => keepNext(store, view, workout, (now) => {
    const sets = [...now.sets, { row: row.id, ...plain({ planned: exercise.id, at, ...set }) }];
    return goneOn({ ...now, here: exercise.id, sets, rest, guess: undefined });
  }));
};

const change = ({ me, guest }, workout, values) => changeFor(me, partOf('workout', guest), (now) => ({ ...latest(now, workout), ...values }));

export const goOn = (view, workout) => change(view, workout, { rest: undefined });
export const goTo = (view, workout, exercise) => change(view, workout, { here: exercise.id, rest: undefined, guess: undefined });

/** What somebody thinks before a set is known also when the page is loaded anew before it is done. */
export const think = (view, workout, guess) => change(view, workout, { guess });

/** Without the set or the change of a row, in the transaction that takes it out of the outbox. */
export const without = (store, row) => {
  const key = `${house}/${partOf('workout', row.body.guest)}`;
  const others = (some) => some.filter((one) => one.row !== row.id);
  store.get(key).onsuccess = ({ target: { result } }) => {
    if (!result?.changes) return;
    const [sets, changes] = [others(result.sets), others(result.changes)];
    if (sets.length + changes.length < result.sets.length + result.changes.length) {
      store.put({ ...result, sets, changes, rest: undefined }, key);
    }
  };
};

/**
 * What the house says now counts, once nothing waits: sets may have been added or taken back elsewhere, and something may be
 * done otherwise. Looked at in one breath, so that what is written meanwhile stays.
 */
export const agree = async ({ account }, guest) => {
  const training = await kept(partOf('training', guest));
  if (!training?.running) return;
  const part = partOf('workout', guest);
  const waits = (row) => ['set', 'change'].includes(row.kind) && row.account === account && row.body.guest === guest;
  await write((outbox, store) => {
    outbox.getAll().onsuccess = ({ target: { result: rows } }) => {
      if (rows.some(waits)) return;
      store.get(`${house}/${part}`).onsuccess = ({ target: { result: workout } }) => {
        if (!workout || training.turn !== workout.turn || !samePlan(workout, training)) return;
        const after = { ...workout, ...known(training) };
        const here = placesOf(after).open(after.here);
        keepWith(store, part, exercisesOf(after).some(({ id }) => id === here) ? after : goneOn(after));
      };
    };
  });
};
