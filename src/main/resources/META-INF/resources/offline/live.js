// Keeps a page in step with the house: shows what was taken along, and sends whenever there is a network.
import { h } from './dom.js';
import { load, speak } from './words.js';
import { Answered, SignedOut } from './house.js';
import { rows, send } from './outbox.js';
import { keepFor, kept, who } from './taken.js';
import { stateWords } from './frame.js';

const SOON = 4000;
const LATER = 60_000;
/** A network that does not say so long who is there is none. */
const PATIENCE = 2000;

/** The house that answers something else than it should is not a network that is gone. */
const netAfter = (problem) => {
  if (problem instanceof SignedOut) return 'signed-out';
  return problem instanceof Answered ? 'unwell' : 'offline';
};

/** Of another session than that of now, or of none. */
const isStale = (problem) => problem instanceof SignedOut || problem?.status === 403;

const dress = ({ me }) => {
  if (!me) return;
  speak(me.language);
  document.documentElement.style.colorScheme = me.scheme === 'SYSTEM' ? '' : me.scheme.toLowerCase();
  document.documentElement.style.setProperty('--ritme-accent', me.accent);
};

/**
 * A page that lives.
 *
 * @param page how it looks and what it takes along: `see` adds to what is known; `bar` and `draw` show it; `take` fetches
 *   everything, `renew` what came of rows that arrived; `arrived` hears of each; `settle` says after that what of the
 *   screen is drawn anew, where nobody else came
 */
export const live = (page) => {
  let net = 'online';
  /** Whose words are on the screen. */
  let drawnFor;
  let isDrawn = false;
  const state = h('div', { class: 'pocket-state', role: 'status', 'data-testid': 'state' });
  const top = h('div', { class: 'pocket-bar' });
  document.body.prepend(h('header', {}, top, state));

  const see = async () => {
    const [me, taken, all] = await Promise.all([kept('me'), kept('taken'), rows()]);
    const isMine = ({ account }) => account === me?.account;
    return page.see({
      me, taken, net,
      now: () => Date.now() + (me?.ahead ?? 0),
      rows: all.filter(isMine),
      others: all.filter((row) => !isMine(row)).length,
    });
  };

  const say = (view) => {
    top.replaceChildren(...page.bar(view));
    const said = stateWords(view);
    state.dataset.net = view.net;
    state.dataset.rows = view.rows.length;
    state.replaceChildren(...(said ? [said.go ? h('a', { class: 'link', href: said.go }, said.words) : said.words] : []));
  };

  const show = async () => {
    const view = await see();
    drawnFor = view.me?.account;
    isDrawn = true;
    dress(view);
    page.draw(view);
    say(view);
    document.title = `${document.querySelector('h1')?.textContent ?? ''} · ${view.me?.house ?? 'Ritme'}`;
  };

  /** Also when another tab noticed that somebody else is here. */
  const isAnothers = async () => (await kept('me'))?.account !== drawnFor;

  /** Whoever is there sees what is theirs at once. */
  const present = async () => {
    const me = await who();
    if (!isDrawn || await isAnothers()) await show();
    return me;
  };

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
    const arrived = [];
    let isNew = false;
    const before = net;
    try {
      if (isDrawn && await isAnothers()) await show();
      const me = await deliver((row, answer) => {
        arrived.push(row);
        page.arrived?.(row, answer);
      });
      isNew = await isTimeToTake(before);
      if (isNew) {
        await page.take(me);
        await keepFor(me, 'asked', Date.now());
        hasAsked = true;
      } else if (arrived.length) {
        await page.renew(me, arrived);
        isNew = true;
      }
      net = 'online';
    } catch (problem) {
      net = netAfter(problem);
    } finally {
      underWay = false;
      beat();
    }
    const view = await see();
    if (view.me?.account !== drawnFor) await show();
    else if (isDrawn) await page.settle(view, isNew || net !== before);
    if (askedMeanwhile) await sync();
  };

  /** A house that is unwell, or wants to know who is there, is not asked all the time. */
  const isSoon = async () =>
    net === 'offline' || (net === 'online' && (await rows()).some((row) => row.state === 'waiting'));

  /** As soon as the last time asks for: a network that goes in the middle of a quiet minute is noticed at once. */
  let next;
  const beat = async () => {
    const due = await isSoon() ? SOON : LATER;
    clearTimeout(next);
    next = setTimeout(() => (document.visibilityState === 'visible' ? sync() : beat()), due);
  };

  /** After what a person did: a fresh screen, read from its top. */
  const moved = async () => {
    if (!isDrawn) return;
    await show();
    page.top();
    sync();
  };

  const start = async () => {
    navigator.storage?.persist?.();
    await load();
    speak();
    addEventListener('hashchange', moved);
    // nothing of anybody is shown before the house was asked who is there
    await Promise.race([sync(), new Promise((done) => { setTimeout(done, PATIENCE); })]);
    if (!isDrawn) await show();
    for (const type of ['online', 'offline']) addEventListener(type, sync);
    document.addEventListener('visibilitychange', sync);
    await sync();
    await navigator.serviceWorker?.register('worker.js', { scope: './' });
    await navigator.serviceWorker?.ready;
    document.body.dataset.ready = 'true';
  };

  return { moved, say, see, show, start, sync };
};
