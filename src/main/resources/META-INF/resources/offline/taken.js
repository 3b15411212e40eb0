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
export const keep = (part, value) => write((_, store) => keepWith(store, part, value));

const forget = () => write((_, store) => store.delete(IDBKeyRange.bound(`${house}/`, `${house}/\uffff`)));

/** Who is signed in now. What was taken along by somebody else is not shown to them; the token of the session stays nowhere. */
export const who = async () => {
  const me = await ask('me');
  const before = await kept('me');
  if (before && before.account !== me.account) await forget();
  const { header, token, now, ...lasting } = me;
  await keep('me', { ...lasting, ahead: Date.parse(now) - Date.now() });
  return me;
};

/** Fetches everything anew. Who is no guest has nothing to take along; a network that goes ends it. */
export const take = async (me) => {
  for (const part of PARTS) {
    try {
      await keep(part, await ask(`${part}?language=${me.language}`));
    } catch (problem) {
      if (!(problem instanceof Answered)) throw problem;
      if (problem.status === 403) return;
    }
  }
  await keep('taken', Date.now());
};
