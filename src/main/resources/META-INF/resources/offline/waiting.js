// What was written here and has not arrived: in words, with what can be done about it.
import { h, card, note, quiet, button } from './dom.js';
import { text, lower, time, shortDay } from './words.js';
import { done, left, prescribed } from './say.js';
import { leaveOut, sendAnew, takeBack } from './outbox.js';
import { without } from './workout.js';

export const waiting = (view, again) => {
  const mine = view.rows.filter(({ account }) => account === view.me?.account);
  return [
    h('h1', {}, text('pocket.waiting')),
    h('p', { class: 'soft' }, text(mine.length ? 'pocket.waiting.text' : 'pocket.waiting.none')),
    ...mine.map((row) => rowCard(view, row, again)),
  ];
};

const rowCard = (view, row, again) => {
  const act = (work) => async ({ currentTarget }) => {
    currentTarget.disabled = true;
    await work();
    again();
  };
  return h('section', { class: 'card', 'data-testid': `row-${row.state}` },
    h('p', { class: 'strong' }, rowWords(view, row)),
    h('p', { class: 'soft' }, `${shortDay(row.body.day)}, ${time(row.body.at, view.zone)}`),
    row.state === 'refused' ? decision(row, act) : !row.tried && !isBelow(row, view.rows) && h('div', { class: 'quiet-row' },
      quiet(text('pocket.waiting.take-back'), act(() => takeBack(row.order, without)), { 'data-testid': 'take-back' })));
};

/** What was done at the place that a change made would have none without it. */
const isBelow = ({ kind, body: { change } }, rows) =>
  kind === 'change' && rows.some(({ body }) => [body.exercise, body.place].includes(change));

const rowWords = (view, { kind, body }) => {
  if (kind === 'check-in') return answers(body.tapped, body.notToday);
  const { name, training, workout } = view.of(body);
  const changes = [...(training?.changes ?? []), ...(workout?.changes ?? [])];
  const places = [...(training?.workouts.flat() ?? []), ...changes.flatMap(({ put }) => put ?? [])];
  const words = (kind === 'set' ? setWords : changeWords)(body, (place) => places.find(({ id }) => id === place));
  return name ? text('floor.of', name, words) : words;
};

const setWords = (body, at) => {
  const exercise = at(body.exercise);
  return `${exercise?.name ?? text('pocket.training')}: ${done(exercise?.counting ?? 'REPS', body)}, ${left(body.effort)}`;
};

/** As they stand below a workout. */
const changeWords = ({ kind, place, change }, at) => {
  const of = at(place)?.name ?? text('pocket.training');
  const put = at(change);
  if (kind === 'SWAP') return text('workout.change.swap', of, put?.name ?? text('pocket.training'));
  if (kind === 'ADD') return put ? text('workout.change.add', of, put.name, prescribed(put)) : text('workout.add');
  if (kind === 'MORE') return text('workout.change.more', of);
  return text(kind === 'SHORTEN' ? 'workout.change.shorten' : 'workout.lengthen');
};

const answers = (values, notToday) => (notToday ? text('check-in.not-today') : Object.entries(values)
  .map(([scale, value]) => `${text(`check-in.scale.${lower(scale)}`)}: ${text(`check-in.word.${lower(scale)}.${value}`)}`)
  .join(', ') || text('pocket.waiting.as-before'));

/** Neither goes over the other by itself: both are shown, and a person says which. */
const decision = ({ order, answer = {} }, act) => {
  const why = answer.why ?? 'refused';
  const anew = why === 'changed' ? { seen: answer.here.at } : {};
  const words = why === 'refused' && answer.key ? text(answer.key, ...answer.arguments) : text(`pocket.refused.${why}`);
  return h('div', {},
    note('care', h('p', {}, words)),
    why === 'changed' && h('p', {}, text('pocket.refused.here', answers(answer.here.answers, answer.here.notToday))),
    h('div', { class: 'btns' },
      (why === 'changed' || why === 'content' || why === 'owner') && button(text(`pocket.decide.${why === 'changed' ? 'mine' : 'both'}`),
        act(() => sendAnew(order, anew)), { 'data-testid': 'send-anew' }),
      button(text(why === 'changed' ? 'pocket.decide.theirs' : 'pocket.decide.leave-out'),
        act(() => leaveOut(order, without)), { 'data-testid': 'leave-out' })));
};
