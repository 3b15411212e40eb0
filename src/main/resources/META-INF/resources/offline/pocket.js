// The pocket page: shows what was taken along, writes into the outbox, and sends whenever there is a network.
import { h } from './dom.js';
import { load, speak, text, dateIn } from './words.js';
import { Answered, SignedOut } from './house.js';
import { rows, send } from './outbox.js';
import { kept, take, takePart, who } from './taken.js';
import { agree } from './workout.js';
import { bar, stateWords, tabs } from './frame.js';
import { today } from './today.js';
import { training } from './training.js';
import { checkIn, unread } from './check-in.js';
import { called, help, plan, signals } from './plans.js';
import { waiting } from './waiting.js';

const SCREENS = { '': today, training, 'check-in': checkIn, signals, plan, waiting, help, called };
/** What somebody may be typing in is not drawn anew under their thumb. */
const TYPED = ['training', 'check-in'];
const SOON = 4000;
const LATER = 60_000;
/** A network that does not say so long who is there is none. */
const PATIENCE = 2000;

let net = 'online';
const state = h('div', { class: 'pocket-state', role: 'status', 'data-testid': 'state' });
const top = h('div', { class: 'pocket-bar' });
const main = h('main', { class: 'guest-view', tabindex: '-1' });
const foot = h('div');
document.body.append(h('header', {}, top, state), main, foot);
const here = () => location.hash.slice(1);
const isDrawn = () => main.childElementCount > 0;

const look = async () => {
  const me = await kept('me');
  const [day, checkInTaken, trainingTaken, plans, numbers, workout, taken, all] = await Promise.all([
    ...['day', 'check-in', 'training', 'plans', 'numbers', 'workout', 'taken'].map(kept), rows()]);
  const now = () => Date.now() + (me?.ahead ?? 0);
  const zone = day?.zone ?? me?.zone ?? 'Europe/Amsterdam';
  return {
    me, day, checkIn: checkInTaken, training: trainingTaken, plans, numbers, workout, taken, net, now, zone,
    today: dateIn(zone, now()), rows: all.filter(({ account }) => account === me?.account),
    others: all.filter(({ account }) => account !== me?.account).length,
  };
};

const say = (view) => {
  top.replaceChildren(...bar(view));
  const said = stateWords(view);
  state.dataset.net = view.net;
  state.dataset.rows = view.rows.length;
  state.replaceChildren(...(said ? [said.go ? h('a', { class: 'link', href: said.go }, said.words) : said.words] : []));
};

const dress = ({ me }) => {
  if (!me) return;
  speak(me.language);
  document.documentElement.style.colorScheme = me.scheme === 'SYSTEM' ? '' : me.scheme.toLowerCase();
  document.documentElement.style.setProperty('--ritme-accent', me.accent);
};

/** Whose words are on the screen. */
let drawnFor;
const show = async () => {
  const view = await look();
  drawnFor = view.me?.account;
  dress(view);
  const screen = SCREENS[here()] ?? today;
  main.replaceChildren(...screen(view, moved).flat(Infinity).filter(Boolean));
  foot.replaceChildren(tabs(here()));
  say(view);
  document.title = `${main.querySelector('h1')?.textContent ?? ''} · ${view.me?.house ?? 'Ritme'}`;
};

/** After what a person did: a fresh screen, read from its top. */
const moved = async () => {
  if (!isDrawn()) return;
  await show();
  main.focus();
  scrollTo(0, 0);
  sync();
};

/** Once a check-in has arrived, from this tab or another, its screen does not go on saying that nobody has read it. */
const isRead = (view) =>
  here() === 'check-in' && main.querySelector('[data-testid="not-read"]') && !unread(view);

/** The house that answers something else than it should is not a network that is gone. */
const netAfter = (problem) => {
  if (problem instanceof SignedOut) return 'signed-out';
  return problem instanceof Answered ? 'unwell' : 'offline';
};

/** Also when another tab noticed that somebody else is here. */
const isAnothers = async () => (await kept('me'))?.account !== drawnFor;

/** Whoever is there sees what is theirs at once. */
const present = async () => {
  const me = await who();
  if (!isDrawn() || await isAnothers()) await show();
  return me;
};

/** Of another session than that of now, or of none. */
const isStale = (problem) => problem instanceof SignedOut || problem?.status === 403;

/** A session may end between saying who is there and what is sent: who is there now is asked once more. */
const deliver = async (arrived) => {
  const me = await present();
  try {
    await send(me, arrived);
    return me;
  } catch (problem) {
    if (!isStale(problem)) throw problem;
  }
  const now = await present();
  await send(now, arrived);
  return now;
};

/** What is known anew when a row has arrived. */
const PART_OF = { set: 'training', 'check-in': 'check-in' };

let underWay = false;
let askedMeanwhile = false;
let hasAsked = false;
/** Forgotten with whatever was taken along: who is next is asked for at once. */
const isTimeToTake = async (before) => {
  const asked = hasAsked && await kept('asked');
  return !asked || before !== 'online' || Date.now() - asked > LATER * 5;
};

const sync = async () => {
  askedMeanwhile = underWay;
  if (underWay) return;
  underWay = true;
  const news = new Set();
  const before = net;
  try {
    if (isDrawn() && await isAnothers()) await show();
    const me = await deliver((row, answer) => {
      news.add(PART_OF[row.kind]);
      if (answer.calls) location.hash = 'called';
    });
    if (await isTimeToTake(before)) {
      await take(me);
      hasAsked = true;
      news.add('day');
    } else {
      for (const part of news) await takePart(me, part);
    }
    if (news.size) await agree(me, await rows());
    net = 'online';
  } catch (problem) {
    net = netAfter(problem);
  } finally {
    underWay = false;
  }
  const view = await look();
  if (view.me?.account !== drawnFor) await show();
  else if (isRead(view)) location.hash = '';
  else if (main.querySelector('[data-nothing]')) await show();
  else if (TYPED.includes(here()) && isDrawn()) say(view);
  else if (news.size || net !== before) await show();
  if (askedMeanwhile) await sync();
};

/** A house that is unwell, or wants to know who is there, is not asked all the time. */
const isSoon = async () =>
  net === 'offline' || (net === 'online' && (await rows()).some((row) => row.state === 'waiting'));

const beat = async () => {
  const due = await isSoon() ? SOON : LATER;
  setTimeout(async () => {
    if (document.visibilityState === 'visible') await sync();
    beat();
  }, due);
};

const start = async () => {
  navigator.storage?.persist?.();
  await load();
  speak();
  addEventListener('hashchange', moved);
  // nothing of anybody is shown before the house was asked who is there
  await Promise.race([sync(), new Promise((done) => { setTimeout(done, PATIENCE); })]);
  if (!isDrawn()) await show();
  for (const type of ['online', 'offline']) addEventListener(type, sync);
  document.addEventListener('visibilitychange', sync);
  await sync();
  beat();
  await navigator.serviceWorker?.register('worker.js', { scope: './' });
  await navigator.serviceWorker?.ready;
  document.body.dataset.ready = 'true';
};

start();
