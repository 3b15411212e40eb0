// Whether a set hurt: asked quietly, answered from 0 to 10, with what that means for the next time.
import { h, note, choices } from './dom.js';
import { text } from './words.js';

/** The bounds of the pain-monitoring model, as in `PainZone`. */
const zone = (score) => (score <= 2 ? 'green' : score <= 5 ? 'orange' : 'red');

export const painQuestion = (answer) => {
  const summary = h('summary', { 'data-testid': 'pain' }, text('workout.pain'));
  const means = h('div', { role: 'status' });
  const scores = Array.from({ length: 11 }, (_, score) => ({ value: score, face: String(score) }));
  return h('details', { class: 'pain' }, summary,
    h('p', {}, text('workout.pain.title')),
    choices('pain-choice', text('workout.pain.title'), scores, undefined, (score) => {
      answer(score);
      summary.textContent = text('workout.pain.said', score);
      means.replaceChildren(note('care', h('p', {}, text(`workout.pain.${zone(score)}`))));
    }),
    means);
};
