// Makes pieces of the page.

/** An element: properties by name, `class` and `data-`, `aria-` and other attributes as in HTML, `on...` as listeners. */
export const h = (name, values = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
};

/** What of a screen is there. */
export const shown = (pieces) => pieces.flat(Infinity).filter(Boolean);

const SVG = 'http://www.w3.org/2000/svg';

export const icon = (name) => {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'drawing');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `/icons/icons.svg#${name}`);
  drawing.append(use);
  return drawing;
};

export const card = (...children) => h('section', { class: 'card' }, ...children);
export const note = (tone, ...children) => h('div', { class: `note note-${tone}` }, ...children);

export const button = (words, action, values = {}) =>
  h('button', { type: 'button', class: 'button', ...values, onclick: action }, words);

export const primary = (words, action, values = {}) =>
  button(words, action, { class: 'button button-primary wide', ...values });

export const quiet = (words, action, values = {}) => button(words, action, { class: 'quiet', ...values });

let groups = 0;

/** Choices of which one holds, as radio buttons that look like something else; those of two guests are two groups. */
export const choices = (look, label, options, chosen, act) => {
  groups += 1;
  const name = `choices-${groups}`;
  return h('fieldset', { class: `choices ${look}` }, h('legend', { class: 'visually-hidden' }, label),
    options.map(({ value, face }) => {
      const input = h('input', { type: 'radio', name, value, onchange: () => act(value) });
      input.checked = value === chosen;
      return h('label', {}, input, h('span', { class: 'face' }, face));
    }));
};
