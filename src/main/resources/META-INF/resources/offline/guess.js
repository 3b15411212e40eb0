// How often somebody thinks it will go, asked before a set; nothing is chosen for them, and it may stay open.
import { choices } from './dom.js';
import { text, lower } from './words.js';
import { think } from './workout.js';
import { lesser } from './frame.js';

/** As `GuessChoice` offers them. */
const LESS = 3;
const MORE = 4;
const SECONDS = 5;

export const guessQuestion = (view, workout, exercise, set) => {
  const label = text(`workout.guess.${lower(exercise.counting)}`);
  const step = exercise.counting === 'SECONDS' ? SECONDS : 1;
  const offered = Array.from({ length: LESS + MORE + 1 }, (_, at) => exercise.asked + (at - LESS) * step)
    .filter((reps) => reps > 0);
  return [
    lesser(view, label),
    choices('guess-choice', label, offered.map((reps) => ({ value: reps, face: String(reps) })), workout.guess, (reps) => {
      set.predicted = reps;
      think(view, workout, reps);
    }),
  ];
};
