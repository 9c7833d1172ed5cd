// The list of messages: draws, replaces in place, keeps focus and scroll where the person was.

import { openForm } from './form.js';
import { day, hour } from './moment.js';
import { draw, element } from './parts.js';
import { post } from './wire.js';

const NEAR = 120;
const ASSISTANT = 'Lead Learner';

/** With the day where it is another than that of the message above. */
function time(at, before) {
  const shown = before && day(before) === day(at) ? hour(at) : `${day(at)}, ${hour(at)}`;
  return element('time', { datetime: at }, shown);
}

/** How much of the window is covered at the top, while the tabs stick there. */
function covered() {
  const tabs = document.querySelector('.rooms');
  return getComputedStyle(tabs).position === 'sticky' ? tabs.offsetHeight : 0;
}

export class Conversation {
  #log;
  #person;
  #room;
  #articles = new Map();
  #keys = new WeakMap();
  #busy = new Set();
  #expecting = false;

  constructor(log, person, room) {
    this.#log = log;
    this.#person = person;
    this.#room = room;
    log.replaceChildren();
    log.onclick = (event) => this.#clicked(event.target.closest('button[data-action]'));
    log.onkeydown = (event) => this.#typedKey(event);
  }

  /** Gives the article of a line that was drawn before the server knew it, if `text` is one. */
  claim = (text) => undefined;

  /** Resolves when all lines written so far are at the server. */
  linesSent = () => Promise.resolve();

  /** Shows entries that are new or changed: [{id, text, mine, article}], `text` being words. */
  show(entries) {
    const follows = this.#atBottom() || this.#expecting;
    this.#expecting = false;
    this.release();
    const shown = entries.map((entry) => ({
      id: BigInt(entry.id),
      text: entry.said,
      mine: this.#isMine(entry),
      article: this.#show(entry),
    }));
    if (follows && shown.length) this.#reveal(shown.at(-1).article);
    return shown;
  }

  /** Adds a line that the server does not know yet, at the end. */
  addUnsent(text) {
    const article = this.#said(text);
    this.#log.append(article);
    this.#reveal(article);
    return article;
  }

  revealLast() {
    if (this.#log.lastChild) this.#reveal(this.#log.lastChild);
  }

  #show(entry) {
    const { id, at, parts, lang } = entry;
    const article = this.#articles.get(id) ?? this.#drawn(entry);
    if (!article.dataset.entry) {
      article.dataset.entry = id;
      this.#insert(id, article);
      article.firstChild.append(' ', time(at, this.#timeAbove(article)));
    }
    if (parts) this.#fill(article, parts, lang);
    return article;
  }

  #drawn(entry) {
    if (entry.parts) return this.#article('heard', ASSISTANT);
    if (this.#isMine(entry)) return this.claim(entry.said) ?? this.#said(entry.said);
    const article = this.#article('talk', entry.by);
    article.lastChild.append(element('p', {}, entry.said));
    return article;
  }

  /** Words from before names were kept are those of the person whose conversation it is. */
  #isMine({ parts, by }) {
    return !parts && (by ?? this.#person.name) === this.#person.name;
  }

  #timeAbove(article) {
    let above = article.previousElementSibling;
    while (above && !above.querySelector('time')) above = above.previousElementSibling;
    return above?.querySelector('time').dateTime;
  }

  /** Without a language it is in that of the page. */
  #fill(article, parts, lang) {
    const hadFocus = article.contains(document.activeElement);
    if (lang) article.lastChild.lang = lang;
    else article.lastChild.removeAttribute('lang');
    article.lastChild.replaceChildren(...draw(parts));
    if (hadFocus) (article.querySelector('button') ?? article).focus({ preventScroll: true });
  }

  /** By number; lines that the server does not know yet come last. What stands right stays. */
  #insert(id, article) {
    this.#articles.set(id, article);
    const next = [...this.#log.children].find((other) => other !== article
      && (!other.dataset.entry || BigInt(other.dataset.entry) > BigInt(id)));
    if (!article.isConnected || article.nextElementSibling !== (next ?? null)) {
      this.#log.insertBefore(article, next ?? null);
    }
  }

  #said(text) {
    const article = this.#article('said', this.#person.name);
    article.lastChild.append(element('p', {}, text));
    return article;
  }

  #article(kind, author) {
    const head = element('p', { class: 'head' }, element('span', { class: 'author' }, author));
    const label = kind === 'said' ? `${author} (you)` : author;
    return element('article', { class: kind, tabindex: '-1', 'aria-label': label },
      head, element('div', { class: 'body' }));
  }

  async #clicked(button) {
    if (!button || button.getAttribute('aria-busy') === 'true') return;
    const article = button.closest('article');
    article.querySelector(':scope .trouble')?.remove();
    button.setAttribute('aria-busy', 'true');
    this.#expecting = true;
    // A press that failed is tried again with its own key, so that it counts once.
    const key = this.#keys.get(button) ?? crypto.randomUUID();
    this.#keys.set(button, key);
    await this.linesSent();
    const sent = await post('press',
      {
        as: this.#person.key,
        in: this.#room,
        key,
        on: article.dataset.entry,
        action: button.dataset.action,
      });
    if (sent.ok) this.#taken(button, sent.body);
    else this.#failed(button, article, sent);
  }

  /** Stays busy until the answer is here, since that may replace the button. */
  #taken(button, { form }) {
    this.#keys.delete(button);
    if (form) {
      this.#free(button);
      openForm(form, this.#person);
      return;
    }
    this.#busy.add(button);
    setTimeout(() => this.#free(button), 1500);
  }

  #failed(button, article, { again, error }) {
    this.#free(button);
    if (!again) this.#keys.delete(button);
    const trouble = element('p', { class: 'trouble' }, error);
    article.lastChild.append(trouble);
    trouble.scrollIntoView({ block: 'nearest' });
  }

  /** Something came in, which may be the answer: what was pressed can be pressed again. */
  release() {
    this.#busy.forEach((button) => this.#free(button));
  }

  #free(button) {
    this.#busy.delete(button);
    button.removeAttribute('aria-busy');
  }

  /** The letter or number of an answer presses it while the focus is among the answers. */
  #typedKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choices = event.target.closest('.choices');
    const wanted = [...(choices?.children ?? [])].find(
      ({ dataset }) => dataset.key.toLowerCase() === event.key.toLowerCase());
    if (wanted) {
      event.preventDefault();
      wanted.focus();
      wanted.click();
    }
  }

  #atBottom() {
    return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - NEAR;
  }

  /**
   * Down to the end, but never past the beginning of a message that is taller than the window. The
   * first message and those further up are moved only when their beginning is out of sight.
   */
  #reveal(article) {
    if (this.#log.closest('[hidden]')) return;
    const { top } = article.getBoundingClientRect();
    const moves = article.previousElementSibling && !article.nextElementSibling;
    const space = 16 + covered();
    if (!moves && top >= space) return;
    const end = document.documentElement.scrollHeight - window.innerHeight;
    window.scrollTo(0, Math.min(top + window.scrollY - space, end));
  }
}
