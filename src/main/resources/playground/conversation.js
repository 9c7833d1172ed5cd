// The list of messages: draws, replaces in place, keeps focus and scroll where the person was.

import { openForm } from './form.js';
import { draw, element } from './parts.js';
import { post } from './wire.js';

const NEAR = 120;
const ASSISTANT = 'Lead Learner';

function time(at) {
  const shown = new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  return element('time', { datetime: at }, shown);
}

export class Conversation {
  #log;
  #person;
  #articles = new Map();
  #keys = new WeakMap();
  #busy = new Set();
  #expecting = false;

  constructor(log, person) {
    this.#log = log;
    this.#person = person;
    log.replaceChildren();
    log.onclick = (event) => this.#clicked(event.target.closest('button[data-action]'));
    log.onkeydown = (event) => this.#typedKey(event);
  }

  /** Gives the article of a line that was drawn before the server knew it, if `text` is one. */
  claim = (text) => undefined;

  /** Shows entries that are new or changed: [{text, article}], `text` being a person's words. */
  show(entries) {
    const follows = this.#atBottom() || this.#expecting;
    this.#expecting = false;
    this.#release();
    const shown = entries.map((entry) => ({ text: entry.said, article: this.#show(entry) }));
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

  #show({ id, at, said, parts }) {
    const article = this.#articles.get(id)
      ?? (parts ? this.#article('heard', ASSISTANT) : this.claim(said) ?? this.#said(said));
    if (!article.dataset.entry) {
      article.dataset.entry = id;
      article.firstChild.append(' ', time(at));
      this.#insert(id, article);
    }
    if (parts) this.#fill(article, parts);
    return article;
  }

  #fill(article, parts) {
    const hadFocus = article.contains(document.activeElement);
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
    const sent = await post('press',
      { as: this.#person.key, key, on: article.dataset.entry, action: button.dataset.action });
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

  #release() {
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
    const { top } = article.getBoundingClientRect();
    const moves = article.previousElementSibling && !article.nextElementSibling;
    if (!moves && top >= 0) return;
    const end = document.documentElement.scrollHeight - window.innerHeight;
    window.scrollTo(0, Math.min(top + window.scrollY - 16, end));
  }
}
