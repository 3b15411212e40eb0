// What every screen of this page has: where one is, what waits, and the way on.
import { h, icon, shown } from './dom.js';
import { text } from './words.js';
import { signIn, page } from './house.js';
import { Another } from './outbox.js';

const TABS = [
  ['', 'today', 'pocket.today'],
  ['training', 'training', 'pocket.training'],
  ['signals', 'flag', 'pocket.signals'],
  ['plan', 'house', 'pocket.plan'],
];

/** The head of a screen; of a workout that stands beside others, there is no way back. */
export const head = ({ guest }, words, far) => [h('div', { class: 'workout-head' },
  !guest && h('a', { class: 'icon-link', href: '#', 'aria-label': text('workout.back'), 'data-testid': 'back' }, icon('back')),
  h('p', { class: 'strong' }, words), h('span', { class: 'soft end' }, far))];

/** The heading of a screen; beside others it stands below the name of its guest. */
export const heading = ({ guest }, words, values = {}) => h(guest ? 'h3' : 'h1', { class: 'screen-title', ...values }, words);

export const lesser = ({ guest }, words) => h(guest ? 'h4' : 'h2', {}, words);

/** Another screen where this one stands, as long as nothing is drawn anew: read on from its heading. */
export const turnTo = ({ currentTarget }, pieces) => {
  const place = currentTarget.closest('[data-screen]');
  place.replaceChildren(...shown(pieces));
  const title = place.querySelector('.screen-title');
  title.tabIndex = -1;
  title.focus();
};

/** How far a workout is: a bar for each exercise. */
export const steps = (position, exercises) => h('div', {
  class: 'steps', role: 'img', 'aria-label': text('workout.exercise-of', position + 1, exercises),
}, Array.from({ length: exercises }, (_, at) =>
  h('span', { class: `step ${at < position ? 'step-done' : at === position ? 'step-here' : ''}` })));

export const nothingTaken = (title) => [
  h('h1', {}, text(title)),
  h('section', { class: 'card', 'data-nothing': true }, h('p', {}, text('pocket.nothing')),
    h('p', {}, h('a', { class: 'link', href: signIn }, text('pocket.sign-in')))),
];

/**
 * Keeps what a person wrote and goes on. Two taps keep one thing: a second would stand against the first. Where the
 * telephone cannot keep it, that is said beside it and nothing moves.
 */
export const keeper = (problem, again) => {
  let busy = false;
  return async (work) => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch (why) {
      busy = false;
      if (!(why instanceof Another)) {
        problem.textContent = text('pocket.not-kept');
        return;
      }
    }
    again();
  };
};

export const counted = (key, count) => text(`${key}.${count === 1 ? 'one' : 'more'}`, count);

/** What is said about the outbox: first what a person has to do something about. */
export const stateWords = ({ net, rows, me }) => {
  const mine = rows.filter(({ account }) => account === me?.account);
  const waiting = mine.filter(({ state }) => state === 'waiting').length;
  const refused = mine.length - waiting;
  if (refused) return { words: counted('pocket.state.refused', refused), go: '#waiting' };
  if (net === 'signed-out') {
    return waiting
      ? { words: counted('pocket.state.sign-in', waiting), go: signIn }
      : { words: text('pocket.state.signed-out'), go: signIn };
  }
  if (waiting) return { words: counted('pocket.state.waiting', waiting), go: '#waiting' };
  return { offline: { words: text('pocket.state.offline') }, unwell: { words: text('pocket.state.unwell') } }[net];
};

/** The way to the other screens is there while they are. */
export const houseLink = ({ me, net }) => {
  const name = [icon('house'), me?.house ?? 'Ritme'];
  return net === 'online'
    ? h('a', { class: 'house-link', href: page('today'), 'data-testid': 'to-house' }, name)
    : h('span', { class: 'house-link' }, name);
};

export const barLink = (hash, drawing, words, id) =>
  h('a', { class: 'text-link end', href: `#${hash}`, 'data-testid': id }, icon(drawing), words);

export const tabs = (here) => h('nav', { class: 'tabbar', 'aria-label': text('pocket.tabs') },
  TABS.map(([hash, name, key]) => h('a', {
    class: 'tabbar-item', href: `#${hash}`, 'aria-current': hash === here ? 'page' : undefined,
    'data-testid': `tab-${hash || 'today'}`,
  }, icon(name), h('span', {}, text(key)))));
