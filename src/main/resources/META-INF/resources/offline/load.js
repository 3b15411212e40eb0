// How what is asked is loaded with the weights that are there.
import { h } from './dom.js';
import { text, number } from './words.js';
import { kilos } from './say.js';

/** What the plan asks; a workout that was begun before weights were known has it as what is lifted. */
export const askedKilos = (exercise) => exercise.askedKilos ?? exercise.kilos;

/** As 45 kg: 20 kg bar, 2 × 10 + 2.5 on each side. */
const plates = ({ kilos: all, bar, side }) => {
  if (!side.length) return text('workout.plates.none', number(bar));
  const times = (plate) => side.filter((other) => other === plate).length;
  const words = [...new Set(side)].map((plate) => (times(plate) > 1 ? `${times(plate)} × ` : '') + number(plate));
  return text('workout.plates', number(all), number(bar), words.join(' + '));
};

/** The plates, and that it is not quite what the plan asks. */
export const loadNote = (exercise) => {
  const asked = askedKilos(exercise);
  const said = [
    asked && exercise.kilos !== asked && text('workout.here', kilos(exercise.kilos)),
    exercise.bar && plates(exercise),
    asked && exercise.lightest && text('workout.here.lightest', kilos(exercise.lightest)),
  ].filter(Boolean);
  return said.length > 0 && h('div', { class: 'load-note', 'data-testid': 'load-note' }, said.map((words) => h('p', {}, words)));
};
