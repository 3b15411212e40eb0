// Lifts sessions of the board by mouse, finger or keys and says where they are held; what that comes to, the server says.
// See app.ritme.schedule.ui.BoardDesk.
(() => {
  const QUARTER = 15;
  const DAY = 24 * 60;
  const FAR = 5; // pixels a mouse may tremble before it drags
  const LONG = 350; // milliseconds a finger rests before it lifts; sooner it scrolls
  const GRIP = 9; // pixels at the foot of a session that change its length
  const EDGE = 48; // pixels from the edge where what is held scrolls the page
  const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

  const make = (name) => {
    const part = document.createElement('div');
    part.className = name;
    return part;
  };
  const typing = (target) => target.closest?.('input, textarea, [contenteditable], vaadin-text-field, vaadin-date-picker');
  const dialog = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

  class Hands {
    constructor(desk) {
      this.desk = desk;
      this.chosen = new Set();
      this.scroll = [0, 0];
      desk.addEventListener('pointerdown', (event) => this.press(event));
      desk.addEventListener('click', (event) => this.click(event), true);
      desk.addEventListener('keydown', (event) => this.key(event));
      desk.addEventListener('focusout', () => { if (this.held?.byKeys) this.lower(); });
      desk.addEventListener('dragstart', (event) => event.preventDefault());
      desk.addEventListener('contextmenu', (event) => { if (this.held) event.preventDefault(); });
      desk.addEventListener('touchmove', (event) => { if (this.held) event.preventDefault(); }, { passive: false });
      desk.addEventListener('scroll', (event) => {
        if (event.target.classList.contains('board')) this.scroll = [event.target.scrollLeft, event.target.scrollTop];
      }, true);
      const everywhere = (event) => {
        if (desk.isConnected) this.keyAnywhere(event);
        else document.removeEventListener('keydown', everywhere);
      };
      document.addEventListener('keydown', everywhere);
      const focused = (event) => {
        if (desk.isConnected) this.focused = desk.contains(event.target) ? event.target.dataset.ids : undefined;
        else document.removeEventListener('focusin', focused);
      };
      document.addEventListener('focusin', focused);
    }

    // ---- what is where

    get board() { return this.desk.querySelector('.board'); }
    get lanes() { return [...this.desk.querySelectorAll('[data-lane]')]; }
    get first() { return this.board.dataset.first * 60; }
    get last() { return this.board.dataset.last * 60; }
    scale(lane) { return lane.querySelector('.board-scale').getBoundingClientRect(); }
    pixels(lane) { return this.scale(lane).height / (this.last - this.first); }
    session(ids) { return [...this.desk.querySelectorAll('[data-ids]')].find((one) => one.dataset.ids === ids && one.offsetParent); }

    laneAt(x) {
      const lanes = this.lanes;
      const found = lanes.find((lane) => x < lane.getBoundingClientRect().right);
      return found ?? lanes.at(-1);
    }

    // ---- mouse and finger

    press(event) {
      const session = event.target.closest('[data-ids]');
      if (!session || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || !this.board) return;
      const touch = event.pointerType === 'touch';
      const from = [event.clientX, event.clientY];
      const foot = session.getBoundingClientRect().bottom - event.clientY < GRIP && session.closest('[data-lane]');
      const lift = (at) => {
        if (this.lift(session, foot)) this.follow(at, from[1]);
        else stop();
      };
      const move = (moved) => {
        if (moved.pointerId !== event.pointerId) return;
        const far = Math.hypot(moved.clientX - from[0], moved.clientY - from[1]) > FAR;
        if (this.held) this.follow([moved.clientX, moved.clientY], from[1]);
        else if (far && touch) stop();
        else if (far) lift([moved.clientX, moved.clientY]);
      };
      const up = (last) => {
        if (last.pointerId !== event.pointerId) return;
        stop();
        if (!this.held) return;
        this.dropped = Date.now();
        if (last.type === 'pointerup') this.drop();
        else this.lower();
      };
      const stop = () => {
        clearTimeout(timer);
        removeEventListener('pointermove', move);
        removeEventListener('pointerup', up);
        removeEventListener('pointercancel', up);
      };
      const timer = touch ? setTimeout(() => { navigator.vibrate?.(15); lift(from); }, LONG) : undefined;
      addEventListener('pointermove', move);
      addEventListener('pointerup', up);
      addEventListener('pointercancel', up);
    }

    follow(at, from) {
      const held = this.held;
      if (!held) return;
      held.pointer = at;
      const lane = held.resize ? this.lanes[held.from] : this.laneAt(at[0]);
      const pixels = this.pixels(lane);
      held.grab ??= held.from < 0 ? held.minutes / 2 : (from - held.session.getBoundingClientRect().top) / pixels;
      const minute = this.first + (at[1] - this.scale(lane).top) / pixels;
      const quarter = (value) => Math.round(value / QUARTER) * QUARTER;
      if (held.resize) this.hold(held.to, held.at, Math.max(QUARTER, quarter(minute) - held.at));
      else this.hold(this.lanes.indexOf(lane), quarter(minute - held.grab), held.minutes);
      this.scrollAtEdge();
    }

    scrollAtEdge() {
      const held = this.held;
      if (held.scrolling) return;
      held.scrolling = true;
      const step = () => {
        if (this.held !== held) return;
        const [x, y] = held.pointer;
        const box = this.board.getBoundingClientRect();
        const beyond = (value, low, high) => (value < low + EDGE ? -1 : value > high - EDGE ? 1 : 0);
        const [right, down] = [beyond(x, box.left, box.right), beyond(y, Math.max(0, box.top), Math.min(innerHeight, box.bottom))];
        held.scrolling = right !== 0 || down !== 0;
        if (!held.scrolling) return;
        this.board.scrollLeft += right * 9;
        this.board.scrollTop += down * 9;
        if (y < EDGE || y > innerHeight - EDGE) scrollBy(0, down * 9);
        this.follow(held.pointer);
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    }

    click(event) {
      const session = event.target.closest('[data-ids]');
      if (!session) return;
      const choosing = event.ctrlKey || event.metaKey || event.shiftKey;
      if (!choosing && Date.now() - (this.dropped ?? 0) > 400) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (choosing) this.choose(session);
    }

    // ---- keys

    key(event) {
      const session = event.target.closest('[data-ids]');
      if (!session || event.ctrlKey || event.metaKey || event.altKey || !this.board?.offsetParent) return;
      const arrow = ARROWS[event.key];
      const held = this.held;
      if (arrow) {
        if (held || this.lift(session, false, true)) this.step(arrow, event.shiftKey);
      } else if (held && (event.key === 'Enter' || event.key === ' ')) {
        this.drop();
      } else if (event.key === ' ' || event.key === 'x') {
        this.choose(session);
      } else if (event.key === 'm') {
        this.desk.$server.move(session.dataset.ids);
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    }

    step([right, down], longer) {
      const held = this.held;
      if (longer) return this.hold(held.to, held.at, Math.max(QUARTER, held.minutes + down * QUARTER));
      const to = Math.min(this.lanes.length - 1, Math.max(0, held.to + right));
      this.hold(to, held.at + down * QUARTER, held.minutes);
      this.lanes[to].scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    keyAnywhere(event) {
      if (event.key === 'Escape' && this.held) {
        this.lower();
        event.preventDefault();
      } else if (event.key === 'Escape' && !dialog() && this.chosen.size) {
        this.chosen.clear();
        this.mark();
      } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !typing(event.target) && !dialog()) {
        event.preventDefault();
        this.desk.$server.undo(event.shiftKey);
      }
    }

    // ---- several at once

    choose(session) {
      const ids = session.dataset.ids;
      if (!this.chosen.delete(ids) && !session.dataset.pinned) this.chosen.add(ids);
      this.mark();
      this.tell(this.desk.dataset.chosenWords.replace('#', this.chosen.size));
    }

    mark() {
      this.desk.querySelectorAll('[data-ids]').forEach((one) => {
        const chosen = this.chosen.has(one.dataset.ids);
        one.classList.toggle('is-chosen', chosen);
        if (chosen) one.setAttribute('aria-current', 'true');
        else one.removeAttribute('aria-current');
      });
    }

    // ---- in hand

    lift(session, resize, byKeys) {
      if ('pinned' in session.dataset) {
        this.tell(this.desk.dataset.pinnedWords, session);
        return false;
      }
      const lane = session.closest('[data-lane]');
      const from = lane ? Number(lane.dataset.lane) : -1;
      const together = this.chosen.has(session.dataset.ids) && !resize;
      const ids = together ? [session.dataset.ids, ...this.chosen] : [session.dataset.ids];
      this.held = {
        session, resize, byKeys, from,
        ids: [...new Set(ids.join(',').split(','))].join(','),
        to: Math.max(0, from),
        at: Number(session.dataset.at),
        minutes: Number(session.dataset.minutes),
      };
      this.quiet();
      this.ghost = make('board-ghost');
      this.ghost.setAttribute('aria-hidden', 'true');
      this.verdict = make('board-verdict');
      this.verdict.setAttribute('role', 'status');
      document.body.append(this.ghost, this.verdict);
      document.documentElement.classList.add('board-holding');
      if (together) this.chosen.forEach((chosen) => this.session(chosen)?.classList.add('is-held'));
      session.classList.add('is-held');
      this.desk.$server.lift();
      return true;
    }

    hold(to, at, minutes) {
      const held = this.held;
      const begin = Math.min(Math.max(at, 0), DAY - QUARTER);
      const length = Math.min(minutes, DAY - begin);
      const same = held.asked && to === held.to && begin === held.at && length === held.minutes;
      Object.assign(held, { to, at: begin, minutes: length });
      this.draw();
      if (!same) this.ask();
    }

    draw() {
      const held = this.held;
      const lane = this.lanes[held.to];
      const box = this.scale(lane);
      const pixels = this.pixels(lane);
      const put = (part, left, top, width, height) => Object.assign(part.style, {
        left: `${left}px`, top: `${top}px`, width: width && `${width}px`, height: height && `${height}px`,
      });
      const top = box.top + (held.at - this.first) * pixels;
      put(this.ghost, box.left + 2, top, box.width - 4, held.minutes * pixels);
      const wide = this.verdict.offsetWidth;
      const left = box.right + wide + 12 < innerWidth ? box.right + 8 : Math.max(8, box.left - wide - 8);
      put(this.verdict, left, Math.min(Math.max(top, 8), innerHeight - this.verdict.offsetHeight - 8));
    }

    async ask() {
      const held = this.held;
      held.asked = true;
      if (this.asking) {
        this.again = true;
        return;
      }
      this.asking = true;
      try {
        do {
          this.again = false;
          const now = this.held;
          const answer = await this.desk.$server.ask(now.ids, now.from, now.to, now.at, now.minutes);
          if (this.held === now && !this.again) this.say(answer);
        } while (this.again && this.held);
      } finally {
        this.asking = false;
      }
    }

    say({ tone, where, words }) {
      for (const part of [this.ghost, this.verdict]) part.dataset.tone = tone;
      this.ghost.textContent = where;
      const head = make('board-verdict-where');
      head.textContent = where;
      const why = make('board-verdict-words');
      why.textContent = words;
      this.verdict.replaceChildren(head, why);
      this.draw();
    }

    drop() {
      const held = this.held;
      this.release();
      this.desk.$server.drop(held.ids, held.from, held.to, held.at, held.minutes);
    }

    lower() {
      this.release();
      this.desk.$server.lower();
    }

    release() {
      this.held = undefined;
      this.again = false;
      this.ghost?.remove();
      this.verdict?.remove();
      document.documentElement.classList.remove('board-holding');
      this.desk.querySelectorAll('.is-held').forEach((one) => one.classList.remove('is-held'));
    }

    // ---- words without a place

    tell(words, near = this.board) {
      this.quiet();
      const box = near.getBoundingClientRect();
      this.told = make('board-verdict board-told');
      this.told.setAttribute('role', 'status');
      this.told.style.left = `${Math.max(8, box.left)}px`;
      this.told.style.top = `${Math.max(8, box.top - 44)}px`;
      document.body.append(this.told);
      this.told.textContent = words;
      this.toldUntil = setTimeout(() => this.quiet(), 3500);
    }

    quiet() {
      clearTimeout(this.toldUntil);
      this.told?.remove();
    }

    /** The server drew the board anew: where one was and what one had chosen stays. */
    shown() {
      if (this.held) this.release();
      const here = new Set([...this.desk.querySelectorAll('[data-ids]')].map((one) => one.dataset.ids));
      this.chosen.forEach((ids) => { if (!here.has(ids)) this.chosen.delete(ids); });
      this.mark();
      if (this.board) [this.board.scrollLeft, this.board.scrollTop] = this.scroll;
      if (!this.focused || document.activeElement !== document.body) return;
      const again = this.session(this.focused);
      again?.focus({ preventScroll: true });
      again?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  window.ritmeBoard ??= {
    attach: (desk) => { desk.ritmeHands ??= new Hands(desk); },
    shown: (desk) => desk.ritmeHands?.shown(),
  };
})();
