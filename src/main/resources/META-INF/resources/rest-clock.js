// Counts a rest down to its end and keeps the screen on meanwhile. See app.ritme.training.ui.RestClock.
(() => {
  const AROUND = 792; // of the ring, in its own units
  const HALF_MINUTE = 30_000;
  const words = (millis) => {
    const seconds = Math.ceil(millis / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };

  const stayAwake = async (clock) => {
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (!clock.isConnected) return lock.release();
      clock.querySelector('.rest-awake').hidden = false;
      clock.ritmeLock = lock;
    } catch { /* not every browser can; the rest counts on all the same */ }
  };

  const start = (clock, left, whole, soon, over) => {
    const end = Date.now() + left;
    const say = (text) => { clock.querySelector('[role=status]').textContent = text; };
    let before = left;
    const tick = () => {
      if (!clock.isConnected) {
        clearInterval(timer);
        clock.ritmeLock?.release();
        return;
      }
      const now = Math.max(0, end - Date.now());
      clock.querySelector('.rest-left').textContent = words(now);
      const gone = AROUND * Math.min(1, Math.max(0, 1 - now / whole));
      clock.querySelector('.ring-gone')?.setAttribute('stroke-dasharray', `${gone} ${AROUND}`);
      if (before > HALF_MINUTE && now <= HALF_MINUTE && now > 0) say(soon);
      if (now === 0) {
        say(over);
        clock.classList.add('is-over');
        clearInterval(timer);
        clock.ritmeLock?.release();
      }
      before = now;
    };
    const timer = setInterval(tick, 250);
    say(words(left));
    tick();
    stayAwake(clock);
  };

  window.ritmeRest ??= { start };
})();
