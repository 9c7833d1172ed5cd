// One room of a person's: what stands in it, what is being written there, and how much is new.

import { Conversation } from './conversation.js';
import { Outbox } from './outbox.js';
import { element } from './parts.js';

export class Room {
  #name;
  #log;
  #mark;
  #isOpen = false;
  #begun = false;
  #fresh = new Set();
  #newest = 0n;

  /** `refused(text, why)` gets a line that no second try can help. */
  constructor(key, person, refused) {
    this.key = key;
    this.#name = `${person.key}${key === 'own' ? '' : `.${key}`}`;
    this.#log = document.getElementById(key === 'own' ? 'log' : `log-${key}`);
    this.#mark = document.querySelector(`#tab-${key} .news`);
    this.#log.setAttribute('aria-busy', 'true');
    this.conversation = new Conversation(this.#log, person, key);
    this.outbox = new Outbox(person, key, this.#name, this.conversation, refused);
    this.#count();
  }

  /** Whether this is the first time, with nothing in it, that the server tells of the room. */
  heard(entries) {
    const shown = this.conversation.show(entries);
    const isFirst = !this.#begun;
    this.#note(shown);
    if (isFirst) this.#begin(shown);
    return isFirst && !shown.length;
  }

  open() {
    this.#isOpen = true;
    this.#see();
    this.conversation.revealLast();
  }

  leave() {
    this.#isOpen = false;
  }

  get unread() {
    return this.#fresh.size;
  }

  get draft() {
    return localStorage.getItem(`lead-learner.draft.${this.#name}`) ?? '';
  }

  /** What is being written outlives the tab, for each person and room. */
  set draft(text) {
    if (text) localStorage.setItem(`lead-learner.draft.${this.#name}`, text);
    else localStorage.removeItem(`lead-learner.draft.${this.#name}`);
  }

  /** The history is drawn; from here on, what comes is read out. */
  #begin(shown) {
    this.#begun = true;
    this.outbox.restore(shown.filter(({ mine }) => mine));
    if (this.#isOpen) this.conversation.revealLast();
    requestAnimationFrame(() => this.#log.removeAttribute('aria-busy'));
  }

  #note(shown) {
    for (const { id } of shown) if (id > this.#newest) this.#newest = id;
    // A new database counts from 1 again.
    const seen = this.#seen > this.#newest ? 0n : this.#seen;
    shown.filter(({ id, mine }) => !mine && id > seen).forEach(({ id }) => this.#fresh.add(id));
    if (this.#isOpen) this.#see();
    else this.#count();
  }

  #see() {
    this.#fresh.clear();
    if (this.#newest) localStorage.setItem(this.#seenName, String(this.#newest));
    this.#count();
  }

  #count() {
    const { size } = this.#fresh;
    this.#mark.replaceChildren(
      ...(size ? [String(size), element('span', { class: 'word' }, ' new')] : []));
  }

  get #seen() {
    return BigInt(localStorage.getItem(this.#seenName) ?? '0');
  }

  get #seenName() {
    return `lead-learner.seen.${this.#name}`;
  }
}
