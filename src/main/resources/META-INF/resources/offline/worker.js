// Serves the page without a network: asks the network first, and keeps what it answered. What is somebody's own is never
// in here: the page keeps that itself. Stands below the address of one page of one house and serves that alone.
const CACHE = 'ritme-offline-4';
const HERE = new URL('./', self.location).pathname;
const FILES = [
  HERE,
  `${HERE}words`,
  '/styles.css',
  '/styles/training.css',
  '/rest-clock.js',
  '/icons/icons.svg',
  '/icons/favicon.svg',
  '/aura/fonts/InstrumentSans/InstrumentSans.woff2',
  ...['offline.css', 'floor.css', 'pocket.js', 'floor.js', 'live.js', 'store.js', 'outbox.js', 'house.js', 'taken.js',
    'words.js', 'dom.js', 'frame.js', 'say.js', 'today.js', 'workout.js', 'places.js', 'changes.js',
    'training.js', 'set.js', 'load.js', 'otherwise.js', 'picker.js', 'guess.js',
    'stepper.js', 'pain.js', 'rest.js', 'check-in.js', 'plans.js', 'waiting.js', 'chips.js', 'pick.js']
    .map((name) => `/offline/${name}`),
];
const PATIENCE = 2000;

const keep = async (path, answer) => {
  if (answer.ok && !answer.redirected) await (await caches.open(CACHE)).put(path, answer.clone());
  return answer;
};

/** A network that neither answers nor says so is none. */
const fromNetwork = (request, path) =>
  fetch(request, { signal: AbortSignal.timeout(PATIENCE) }).then((answer) => keep(path, answer));

const answer = async (request, path) => {
  try {
    const fresh = await fromNetwork(request, path);
    if (fresh.ok) return fresh;
  } catch { /* no network: what was kept is as good */ }
  return (await caches.match(path)) ?? Response.error();
};

addEventListener('install', (event) => event.waitUntil(
  caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting())));

addEventListener('activate', (event) => event.waitUntil(
  caches.keys()
    .then((names) => Promise.all(names
      .filter((name) => name.startsWith('ritme-offline') && name !== CACHE)
      .map((name) => caches.delete(name))))
    .then(() => self.clients.claim())));

addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin || !FILES.includes(pathname)) return;
  event.respondWith(answer(event.request, pathname));
});
