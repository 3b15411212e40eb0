// At sign-out nothing of a person stays on the telephone; before it, how much of theirs has not arrived.
// See app.ritme.shared.ui.PhoneOutbox.
import { read, write } from './store.js';

export const waiting = async (account) =>
  (await read((outbox) => outbox.getAll())).filter((row) => row.account === account).length;

/** What others wrote on the same telephone waits for them. */
export const wipe = (account) => write((outbox, kept) => {
  kept.clear();
  outbox.openCursor().onsuccess = ({ target: { result: at } }) => {
    if (!at) return;
    if (at.value.account === account) at.delete();
    at.continue();
  };
});
