// Keeps typed text in this tab (sessionStorage) until the server says it is saved. See app.ritme.shared.ui.Drafts.
(() => {
  const PREFIX = 'ritme-draft:';
  const OWNER = PREFIX + 'owner';
  const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  const wipe = () => kept().forEach((key) => sessionStorage.removeItem(key));

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

  const forget = (root) => [root, ...root.querySelectorAll('[data-draft]')].forEach((field) => {
    if (field.dataset?.draft) sessionStorage.removeItem(field.dataset.draft);
  });

  window.ritmeDrafts ??= { keep, forget, wipe };
})();
