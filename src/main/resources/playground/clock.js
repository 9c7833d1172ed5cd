// The clock of the playground: told when it was moved, and moved so that nobody waits for a prompt.

import { local, moment } from './moment.js';
import { post } from './wire.js';

const DAY = 24 * 60 * 60 * 1000;
const MORNING = '07:40';
const byId = (id) => document.getElementById(id);

/** The date after the one in `at`, both as 2026-11-24. */
function nextDate(at) {
  return new Date(Date.parse(`${at.slice(0, 10)}T00:00Z`) + DAY).toISOString().slice(0, 10);
}

export class Clock {
  #ahead = 0;
  #moved = false;

  constructor() {
    byId('clock-tomorrow').addEventListener('click',
      () => this.#move(`${nextDate(local(this.#now()))}T${MORNING}`));
    byId('clock-back').addEventListener('click', () => this.#move('now'));
    byId('clock-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#move(byId('clock-at').value);
    });
    setInterval(() => this.#tell(), 5000);
  }

  /** What the server says about its time. */
  show({ at, movable, moved }) {
    this.#ahead = Date.parse(at) - Date.now();
    this.#moved = moved;
    byId('clock').hidden = !movable;
    byId('clock').classList.toggle('moved', moved);
    byId('clock-back').hidden = !moved;
    this.#tell();
  }

  #now() {
    return Date.now() + this.#ahead;
  }

  #tell() {
    byId('clock-now').textContent = this.#moved
      ? `Clock: ${moment(this.#now())}` : 'Move the clock';
    this.#fill();
  }

  /** While it is open somebody may be typing there. */
  #fill() {
    if (!byId('clock').open) byId('clock-at').value = local(this.#now());
  }

  async #move(at) {
    const hadFocus = document.activeElement === byId('clock-back');
    const sent = await post('clock', { at });
    byId('clock-trouble').textContent = sent.ok ? '' : sent.error;
    // The button that was pressed goes away with its use.
    if (sent.ok && hadFocus) byId('clock').querySelector('summary').focus();
  }
}
