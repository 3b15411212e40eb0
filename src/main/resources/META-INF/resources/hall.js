// The screen in the hall looks again by itself. Without a network, or with one that answers by itself, it keeps what it
// last knew, and says so.
(() => {
  const every = 30000;

  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: 'no-store', credentials: 'omit' });
      if (answer.redirected) {
        throw new Error('led elsewhere');
      }
      if (answer.status === 404) {
        location.reload();
        return;
      }
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const hall = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('hall');
      if (!hall) {
        throw new Error('not this screen');
      }
      document.getElementById('hall').replaceWith(hall);
      document.getElementById('away').hidden = true;
    } catch {
      document.getElementById('away').hidden = false;
    }
  };

  setInterval(look, every);
})();
