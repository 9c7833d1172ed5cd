// The clock of the playground: told when it was moved, and moved so that nobody waits for a prompt.

import { day, local, moment } from './moment.js';
import { post } from './wire.js';

const DAY = 24 * 60 * 60 * 1000;
const byId = (id) => document.getElementById(id);

/** The date after the one in `at`, both as 2026-11-24. */
function nextDate(at) {
  return new Date(Date.parse(`${at.slice(0, 10)}T00:00Z`) + DAY).toISOString().slice(0, 10);
}

/** A date such as 2026-11-24 as people call it; noon lies on it in all zones of the playground. */
const called = (date) => day(Date.parse(`${date}T18:00Z`));

export class Clock {
  #ahead = 0;
  #moved = false;
  #schoolDay = '';

  constructor() {
    byId('clock-tomorrow').addEventListener('click', () => this.#move('school-day'));
    byId('clock-back').addEventListener('click', () => this.#move('now'));
    byId('clock-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#move(byId('clock-at').value);
    });
    setInterval(() => this.#tell(), 5000);
  }

  /** What the server says about its time. */
  show({ at, movable, moved, schoolDay }) {
    this.#ahead = Date.parse(at) - Date.now();
    this.#moved = moved;
    this.#schoolDay = schoolDay;
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
    const isTomorrow = this.#schoolDay === nextDate(local(this.#now()));
    byId('clock-tomorrow').textContent = `${isTomorrow ? 'Tomorrow' : called(this.#schoolDay)} 7:40`;
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
