// The day: how one is, what is on, and what was taken along.
import { h, icon, card } from './dom.js';
import { text, lower, longDay, time, dateIn } from './words.js';
import { counted, nothingTaken } from './frame.js';
import { numbersCard } from './plans.js';
import { unread } from './check-in.js';

const ICONS = {
  TRAINING: 'training', COACHING: 'coaching', NATURE: 'nature', REST: 'moon', MEAL: 'meal', GROUP: 'group',
  ASSESSMENT: 'assessment', FREE: 'leaf',
};

export const today = (view) => {
  if (!view.me) return nothingTaken('pocket.title');
  return [
    h('p', { class: 'soft' }, longDay(view.today)),
    h('h1', {}, text('pocket.hello', view.me.name)),
    checkInCard(view),
    h('h2', {}, text('pocket.day')),
    card(sessions(view)),
    view.numbers && numbersCard(view.numbers),
    h('p', { class: 'soft small', 'data-testid': 'taken' },
      view.taken ? text('pocket.taken', time(view.taken, view.zone)) : text('pocket.taken.not')),
    view.others > 0 && h('p', { class: 'soft small' }, counted('pocket.others', view.others)),
  ];
};

const checkInCard = (view) => {
  const said = view.checkIn?.day === view.today && view.checkIn.today;
  const words = unread(view) ? 'pocket.check-in.waits' : said ? 'pocket.check-in.said' : 'pocket.check-in';
  return h('a', { class: 'card card-tint checkin-card', href: '#check-in', 'data-testid': 'check-in' },
    h('span', { class: 'card-title' }, text(words)), icon('chevron'));
};

const sessions = (view) => {
  const { day } = view;
  if (!day || view.today < day.first || view.today > day.last) return h('p', {}, text('pocket.day.unknown'));
  const own = day.sessions.filter((session) => dateIn(day.zone, session.startsAt) === view.today);
  if (!own.length) return h('p', {}, text('pocket.day.empty'));
  return h('ul', { class: 'list' }, own.map((session) => h('li', { class: `k-${lower(session.kind)}` },
    h('span', { class: 'kind-tile' }, icon(ICONS[session.kind] ?? 'leaf')),
    h('div', {},
      h('p', { class: 'strong' }, `${time(session.startsAt, day.zone)}  ${session.title || text(`kind.${lower(session.kind)}`)}`),
      h('p', { class: 'soft' }, session.cancelled ? text('today.session.cancelled')
        : [session.place, session.staff].filter(Boolean).join(' · '))))));
};
