// The screen in the hall looks again by itself. Without a network it keeps what it last knew, and says so.
(() => {
  const every = 30000;

  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: 'no-store', credentials: 'omit' });
      if (answer.status === 404) {
        location.reload();
        return;
      }
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.getElementById('hall').replaceWith(page.getElementById('hall'));
      document.getElementById('away').hidden = true;
    } catch {
      document.getElementById('away').hidden = false;
    }
  };

  setInterval(look, every);
})();
