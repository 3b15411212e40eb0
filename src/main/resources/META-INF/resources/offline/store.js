// What this telephone keeps: the outbox, and what was taken along. Each call is one transaction on both.
const open = () => new Promise((done, fail) => {
  const asked = indexedDB.open('ritme-offline', 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
    asked.result.createObjectStore('kept');
  };
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => fail(asked.error);
});

/** Done only when it is on the disk: what is said to be kept is kept. */
const run = async (mode, work) => {
  const base = await open();
  try {
    const transaction = base.transaction(['outbox', 'kept'], mode, { durability: 'strict' });
    const asked = work(transaction.objectStore('outbox'), transaction.objectStore('kept'));
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onerror = transaction.onabort = () => fail(transaction.error);
    });
    return asked?.result;
  } finally {
    base.close();
  }
};

export const read = (work) => run('readonly', work);
export const write = (work) => run('readwrite', work);
