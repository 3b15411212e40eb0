// What was written and has not arrived. A row has an id of its own, whose it is and its place in the order; it leaves
// only when the house says that it has it, or by the hand of whoever wrote it.
import { read, write } from './store.js';
import { house, here, put, Answered } from './house.js';

const LOCK = `ritme-outbox-${house}`;

/** Statuses that say: this row, as it is, will never be kept. */
const REFUSED = [400, 404, 409, 422];

/** Each page sends what was written on it, to where it belongs; what names none is of the time when there was one. */
const isOurs = (row) => row.house === house && (row.page ?? 'pocket') === here;

export const rows = async () => (await read((outbox) => outbox.getAll())).filter(isOurs);

/** The telephone is somebody else's now, as another tab noticed: what the screen shows is not theirs to add to. */
export class Another extends Error {}

/** @param also what is kept in the same breath, so that neither is without the other */
export const add = async (account, kind, body, also) => {
  let another = false;
  await write((outbox, kept) => {
    kept.get(`${house}/me`).onsuccess = ({ target: { result: me } }) => {
      another = me?.account !== account;
      if (another) return;
      const row = { id: crypto.randomUUID(), house, page: here, account, kind, body, state: 'waiting', tried: false };
      also?.(kept, row);
      outbox.add(row);
    };
  });
  if (another) throw new Another();
};

const change = (row, values) => write((outbox) => outbox.put(Object.assign(row, values)));
const remove = (row) => write((outbox) => outbox.delete(row.order));

/**
 * One row of this person after the other, and only one page at a time.
 *
 * @param me who is signed in; what others wrote on this telephone waits for them
 * @param arrived hears of each row that the house has now, with its answer
 */
export const send = (me, arrived) => navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
  if (!lock) return;
  for (const row of (await rows()).filter(({ account, state }) => account === me.account && state === 'waiting')) {
    await change(row, { tried: true });
    const answer = await put(`outbox/${row.id}/${row.kind}`, { account: row.account, ...row.body }, me);
    if (answer.ok) {
      await remove(row);
      arrived(row, await answer.json().catch(() => ({})));
    } else if (REFUSED.includes(answer.status)) {
      await change(row, { state: 'refused', answer: await answer.json().catch(() => ({ why: 'refused' })) });
    } else {
      throw new Answered(answer.status);
    }
  }
});

const alone = (work) => navigator.locks.request(LOCK, work);
const again = async (order) => (await rows()).find((row) => row.order === order);

/** What was never sent is taken back here; what may have arrived is not. Tells whether it was. */
export const takeBack = (order, also) => alone(async () => {
  const row = await again(order);
  if (!row || row.tried) return false;
  await write((outbox, kept) => {
    also?.(kept, row);
    outbox.delete(order);
  });
  return true;
});

/** What was refused and is not wanted any more. */
export const leaveOut = (order, also) => alone(async () => {
  const row = await again(order);
  if (row?.state !== 'refused') return;
  await write((outbox, kept) => {
    also?.(kept, row);
    outbox.delete(order);
  });
});

/** What was refused is sent as something new, beside what stands there. */
export const sendAnew = (order, values = {}) => alone(async () => {
  const row = await again(order);
  if (row?.state !== 'refused') return;
  await change(row, {
    id: crypto.randomUUID(), state: 'waiting', tried: false, answer: undefined, body: { ...row.body, ...values },
  });
});
