// What was written here and has not arrived: in words, with what can be done about it.
import { h, card, note, quiet, button } from './dom.js';
import { text, lower, time, shortDay } from './words.js';
import { done, left } from './say.js';
import { leaveOut, sendAnew, takeBack } from './outbox.js';
import { withoutSet } from './workout.js';

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
    h('p', { class: 'strong' }, row.kind === 'set' ? setWords(view.of(row.body), row.body) : answers(row.body.tapped, row.body.notToday)),
    h('p', { class: 'soft' }, `${shortDay(row.body.day)}, ${time(row.body.at, view.zone)}`),
    row.state === 'refused' ? decision(row, act) : !row.tried && h('div', { class: 'quiet-row' },
      quiet(text('pocket.waiting.take-back'), act(() => takeBack(row.order, withoutSet)), { 'data-testid': 'take-back' })));
};

/** Beside others it says whose set it is. */
const setWords = ({ name, training }, body) => {
  const exercise = [...(training?.now ?? []), ...(training?.workouts.flat() ?? [])].find(({ id }) => id === body.exercise);
  const counting = exercise?.counting ?? 'REPS';
  const words = `${exercise?.name ?? text('pocket.training')}: ${done(counting, body)}, ${left(body.effort)}`;
  return name ? text('floor.of', name, words) : words;
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
        act(() => leaveOut(order, withoutSet)), { 'data-testid': 'leave-out' })));
};
