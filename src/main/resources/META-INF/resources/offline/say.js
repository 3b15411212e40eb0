// How sets and exercises are said; as on the screens of training.
import { text, number, lower } from './words.js';

const TANKS = { 10: 'empty', 9: 'one', 8: 'two', 7: 'three', 6: 'four-or-more' };

export const efforts = Object.keys(TANKS).map(Number).sort((one, other) => other - one);
export const tank = (effort) => text(`workout.tank.${TANKS[effort]}`);
export const left = (effort) => text(`workout.left.${TANKS[effort]}`);
export const kilos = (value) => text('workout.kilos', number(value));
export const letter = (turn) => String.fromCharCode(65 + turn);
export const workoutName = (turn) => text('workout.name', letter(turn));
export const reps = (counting, value) => text(`workout.reps.${lower(counting)}`, value);

export const prescribed = (exercise) => {
  const counting = lower(exercise.counting);
  const often = exercise.from === exercise.to
    ? text(`workout.reps.${counting}`, exercise.from)
    : text(`workout.range.${counting}`, exercise.from, exercise.to);
  return text('workout.sets', exercise.sets, often) + (exercise.kilos ? `, ${kilos(exercise.kilos)}` : '');
};

export const done = (counting, set) => {
  const often = reps(counting, set.reps);
  return set.kilos ? text('workout.with', often, kilos(set.kilos)) : often;
};

export const brief = (counting, set) =>
  set.kilos ? `${set.reps} × ${number(set.kilos)}` : text(`workout.brief.${lower(counting)}`, set.reps);

/** As 2:30. */
export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
