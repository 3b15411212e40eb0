// Exercises to choose one of: first those that are near, and by name as soon as something is typed. What stands here was taken
// along.
import { h, button, card } from './dom.js';
import { text, lower } from './words.js';
import { partOf } from './workout.js';

/** As many as a telephone shows. */
const MOST = 12;

/**
 * @param near those that train the same, the nearest first
 * @param choose is told which, and by which tap
 */
export const picker = (view, near, choose) => {
  const { others } = view.training;
  const offers = near.flatMap(({ exercise, kin }) => others.filter((other) => other.exercise === exercise)
    .map((other) => ({ other, words: `${text(`workout.kin.${lower(kin)}`)} · ${needs(other)}` })));
  const all = others.map((other) => ({ other, words: needs(other) }));
  const rows = h('ul', { class: 'list pick-exercise' });
  const none = h('p', { class: 'soft', role: 'status' });
  const show = (typed) => {
    const found = typed || !offers.length
      ? all.filter(({ other }) => other.name.toLowerCase().includes(typed))
      : offers;
    rows.replaceChildren(...found.slice(0, MOST).map((offer) => line(offer, choose)));
    none.textContent = found.length ? '' : text('workout.pick.none');
  };
  const id = partOf('find', view.guest);
  const find = h('input', {
    id, type: 'search', class: 'find', autocomplete: 'off', 'data-testid': 'find-exercise',
    oninput: () => show(find.value.trim().toLowerCase()),
  });
  show('');
  return [h('label', { for: id, class: 'find-label' }, text('workout.pick.find')), find,
    h('p', { class: 'soft small' }, text('pocket.pick.taken')), card(rows, none)];
};

const needs = ({ equipment }) => text(`exercises.equipment.${lower(equipment)}`);

const line = ({ other, words }, choose) => h('li', {},
  h('div', { class: 'grow' }, h('p', { class: 'strong' }, other.name), h('p', { class: 'soft small' }, words)),
  button(text('workout.pick.take'), (event) => choose(event, other), {
    'aria-label': text('workout.pick.take-it', other.name), 'data-testid': `take-${other.name}`,
  }));
