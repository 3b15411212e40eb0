// What was taken along while there was a network, of one person at a time.
import { read, write } from './store.js';
import { house, ask, Answered } from './house.js';

/** Each is fetched and kept alone: of a network that goes in between, half is better than nothing. */
const PARTS = ['day', 'check-in', 'training', 'plans', 'numbers'];

const key = (part) => `${house}/${part}`;

/** Nothing where nothing was taken along. */
export const kept = (part) => read((_, store) => store.get(key(part)));

/** For a transaction that keeps something else as well. */
export const keepWith = (store, part, value) => store.put(value, key(part));
const keep = (part, value) => write((_, store) => keepWith(store, part, value));

/** Only as long as the telephone is that person's: another tab may know of somebody else already. */
export const keepFor = ({ account }, part, value) => write((_, store) => {
  store.get(key('me')).onsuccess = ({ target: { result: me } }) => {
    if (me?.account === account) keepWith(store, part, value);
  };
});

const forget = () => write((_, store) => store.delete(IDBKeyRange.bound(`${house}/`, `${house}/\uffff`)));

/** Who has nothing in this house sees nothing of whoever had. */
const NOBODY = [403, 404];

/** Who is signed in now. What was taken along by somebody else is not shown to them; the token of the session stays nowhere. */
export const who = async () => {
  const me = await ask('me').catch(async (problem) => {
    if (problem instanceof Answered && NOBODY.includes(problem.status)) await forget();
    throw problem;
  });
  const before = await kept('me');
  if (before && before.account !== me.account) await forget();
  const { header, token, now, ...lasting } = me;
  await keep('me', { ...lasting, ahead: Date.parse(now) - Date.now() });
  return me;
};

export const takePart = async (me, part) => keepFor(me, part, await ask(`${part}?language=${me.language}`));

/**
 * Fetches everything anew, and says so only when all of it came. Who is no guest has nothing to take along; a network that
 * goes ends it, and then it was not asked for.
 */
export const take = async (me) => {
  await fetchParts(me);
  await keepFor(me, 'asked', Date.now());
};

const fetchParts = async (me) => {
  let whole = true;
  for (const part of PARTS) {
    try {
      await takePart(me, part);
    } catch (problem) {
      if (!(problem instanceof Answered)) throw problem;
      if (problem.status === 403) return;
      whole = false;
    }
  }
  if (whole) await keepFor(me, 'taken', Date.now());
};
