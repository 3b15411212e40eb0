// The pocket page: shows what was taken along, writes into the outbox, and sends whenever there is a network.
import { h } from './dom.js';
import { load, speak, text, dateIn } from './words.js';
import { SignedOut } from './house.js';
import { rows, send } from './outbox.js';
import { kept, take, who } from './taken.js';
import { agree } from './workout.js';
import { bar, stateWords, tabs } from './frame.js';
import { today } from './today.js';
import { training } from './training.js';
import { checkIn } from './check-in.js';
import { called, help, plan, signals } from './plans.js';
import { waiting } from './waiting.js';

const SCREENS = { '': today, training, 'check-in': checkIn, signals, plan, waiting, help, called };
/** What somebody may be typing in is not drawn anew under their thumb. */
const TYPED = ['training', 'check-in'];
const SOON = 4000;
const LATER = 60_000;

let net = 'online';
const state = h('div', { class: 'pocket-state', role: 'status', 'data-testid': 'state' });
const top = h('div', { class: 'pocket-bar' });
const main = h('main', { class: 'guest-view', tabindex: '-1' });
const foot = h('div');
document.body.append(h('header', {}, top, state), main, foot);
const here = () => location.hash.slice(1);

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

const show = async () => {
  const view = await look();
  dress(view);
  const screen = SCREENS[here()] ?? today;
  main.replaceChildren(...screen(view, moved).flat(Infinity).filter(Boolean));
  foot.replaceChildren(tabs(here()));
  say(view);
  document.title = `${main.querySelector('h1')?.textContent ?? ''} · ${view.me?.house ?? 'Ritme'}`;
};

/** After what a person did: a fresh screen, read from its top. */
const moved = async () => {
  await show();
  main.focus();
  scrollTo(0, 0);
  sync();
};

let underWay = false;
let takenAt = 0;
const sync = async () => {
  if (underWay) return;
  underWay = true;
  let arrived = 0;
  const before = net;
  try {
    const me = await who();
    await send(me, (row, answer) => {
      arrived += 1;
      if (answer.calls) location.hash = 'called';
    });
    if (arrived || before !== 'online' || Date.now() - takenAt > LATER * 5) {
      await take(me);
      takenAt = Date.now();
      await agree(await rows());
      arrived += 1;
    }
    net = 'online';
  } catch (problem) {
    net = problem instanceof SignedOut ? 'signed-out' : 'offline';
  } finally {
    underWay = false;
  }
  if (TYPED.includes(here()) && main.childElementCount) say(await look());
  else if (arrived || net !== before) await show();
};

const beat = async () => {
  const due = (await rows()).some((row) => row.state === 'waiting') || net !== 'online' ? SOON : LATER;
  setTimeout(async () => {
    if (document.visibilityState === 'visible') await sync();
    beat();
  }, due);
};

const start = async () => {
  navigator.storage?.persist?.();
  await load();
  speak();
  await show();
  addEventListener('hashchange', moved);
  for (const type of ['online', 'offline']) addEventListener(type, sync);
  document.addEventListener('visibilitychange', sync);
  await sync();
  beat();
  await navigator.serviceWorker?.register('worker.js', { scope: './' });
  await navigator.serviceWorker?.ready;
  document.body.dataset.ready = 'true';
};

start();
