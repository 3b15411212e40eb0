// Keeps typed text in this tab (sessionStorage) until the server says it is saved. See app.ritme.shared.ui.Drafts.
(() => {
  const PREFIX = 'ritme-draft:';
  const OWNER = PREFIX + 'owner';
  const all = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  const wipe = () => all().forEach((key) => sessionStorage.removeItem(key));

  /** The next person on the same device never sees the words of the one before. */
  const belongsTo = (owner) => {
    if (owner === 'nobody') return;
    const before = sessionStorage.getItem(OWNER);
    if (before && before !== owner) wipe();
    sessionStorage.setItem(OWNER, owner);
  };

  const secret = (field) => field.type === 'password' || field.localName === 'vaadin-password-field';

  const keep = (field, owner, name) => {
    if (secret(field)) return;
    belongsTo(owner);
    const key = `${PREFIX}${owner}:${location.pathname}:${name}`;
    const fresh = field.dataset.draft !== key;
    field.dataset.draft = key;
    if (fresh) {
      const remember = () => {
        // an empty field is a choice as well: it is kept, and forgotten only when it is saved
        try { sessionStorage.setItem(field.dataset.draft, field.value ?? ''); } catch { /* storage full or refused: typing goes on */ }
      };
      field.addEventListener('input', remember);
      field.addEventListener('change', remember);
    }
    const draft = sessionStorage.getItem(key);
    if (draft === null || draft === field.value) return;
    field.value = draft;
    for (const type of ['input', 'change']) field.dispatchEvent(new CustomEvent(type, { bubbles: true }));
    field.dispatchEvent(new CustomEvent('draft-restored', { bubbles: true, composed: true }));
  };

  const kept = (field) => JSON.parse(sessionStorage.getItem(field.dataset.draft) ?? 'null');
  const offline = () => !navigator.onLine || ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state);
  const say = (field) => { field.dataset.state = !kept(field) ? 'saved' : offline() ? 'device' : 'saving'; };

  const put = (field, text) => {
    try {
      sessionStorage.setItem(field.dataset.draft, JSON.stringify({ stamp: field.dataset.stamp, text }));
      say(field);
    } catch { field.dataset.state = 'unsaved'; }
  };

  /**
   * A field that the server saves while one types. Kept here is what the server does not have yet, with the stamp of the
   * text it was typed on: on another text it is not put back but told of, so that neither goes over the other.
   */
  const follow = (field, owner, name, stamp) => {
    belongsTo(owner);
    field.dataset.draft = `${PREFIX}${owner}:${name}`;
    field.dataset.stamp = stamp;
    field.addEventListener('input', () => put(field, field.value));
    const before = kept(field);
    if (before && before.text !== field.value && before.stamp !== stamp) {
      field.dispatchEvent(new CustomEvent('draft-elsewhere', { detail: before.text }));
    } else if (before && before.text !== field.value) {
      field.value = before.text;
      for (const type of ['input', 'change']) field.dispatchEvent(new CustomEvent(type, { bubbles: true }));
    } else {
      sessionStorage.removeItem(field.dataset.draft);
    }
    say(field);
  };

  /** The server has this text now, under this stamp; what was typed since stays here until it has that too. */
  const saved = (field, text, stamp) => {
    field.dataset.stamp = stamp;
    const typed = kept(field);
    if (typed && typed.text !== text) put(field, typed.text);
    else sessionStorage.removeItem(field.dataset.draft);
    say(field);
  };

  const drop = (owner, name) => sessionStorage.removeItem(`${PREFIX}${owner}:${name}`);

  const forget = (root) => [root, ...root.querySelectorAll('[data-draft]')].forEach((field) => {
    if (field.dataset?.draft) sessionStorage.removeItem(field.dataset.draft);
  });

  if (!window.ritmeDrafts) {
    const sayAll = () => document.querySelectorAll('[data-stamp]').forEach(say);
    for (const type of ['online', 'offline']) addEventListener(type, sayAll);
    window.Vaadin?.connectionState?.addStateChangeListener(sayAll);
  }
  window.ritmeDrafts ??= { keep, follow, saved, drop, forget, wipe };
})();
