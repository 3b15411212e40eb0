// A large number with a large button on either side, for a thumb; a tap on the number opens the keys.
import { h, icon } from './dom.js';

export const stepper = ({ id, name, label, help, unit, value, step, change }) => {
  const field = h('input', {
    id, type: 'number', inputmode: 'decimal', min: 0, step: 'any', value, 'data-testid': name,
    oninput: () => change(Number(field.value) || 0),
  });
  const by = (difference) => () => {
    field.value = Math.max(0, (Number(field.value) || 0) + difference);
    change(Number(field.value));
  };
  const round = (name, sign, action) =>
    h('button', { type: 'button', class: 'round', 'aria-label': `${label} ${sign}${step}`, onclick: action }, icon(name));
  return h('div', { class: 'stepper-line' },
    h('div', { class: 'stepper-label' }, h('label', { for: id }, label), h('span', {}, help)),
    h('div', { class: 'number' }, round('minus', '−', by(-step)), field, h('span', { class: 'soft' }, unit),
      round('plus', '+', by(step))));
};
