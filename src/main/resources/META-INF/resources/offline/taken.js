// What was taken along while there was a network, of one person at a time.
import { read, write } from './store.js';
import { house, ask, Answered } from './house.js';

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

/** What is not needed any more. */
export const drop = (parts) => write((_, store) => parts.forEach((part) => store.delete(key(part))));

/** Of all parts that are kept, those whose name begins so. */
export const partsOf = async (beginning) => (await read((_, store) => store.getAllKeys(
  IDBKeyRange.bound(key(beginning), `${key(beginning)}\uffff`)))).map((found) => found.slice(house.length + 1));

/** Likewise, made of what is kept by now. */
export const changeFor = ({ account }, part, change) => write((_, store) => {
  store.get(key('me')).onsuccess = ({ target: { result: me } }) => {
    if (me?.account !== account) return;
    store.get(key(part)).onsuccess = ({ target: { result } }) => keepWith(store, part, change(result));
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
 * Fetches all of it anew. For whom the page is not, there is nothing to take along; a network that goes ends it.
 *
 * @param parts each fetched and kept alone: of a network that goes in between, half is better than nothing
 * @returns whether all of it came
 */
export const take = async (me, parts) => {
  let whole = true;
  for (const part of parts) {
    try {
      await takePart(me, part);
    } catch (problem) {
      if (!(problem instanceof Answered)) throw problem;
      if (problem.status === 403) return false;
      whole = false;
    }
  }
  return whole;
};

export const allTaken = (me) => keepFor(me, 'taken', Date.now());
