// The lines a person has sent: drawn at once, delivered in order, kept until the server has them.

import { openForm } from './form.js';
import { element } from './parts.js';
import { post } from './wire.js';

export class Outbox {
  #person;
  #room;
  #name;
  #conversation;
  #refused;
  #lines = [];
  #stored;
  #queue = Promise.resolve();

  /** `name` keeps its lines apart; `refused(text, why)` gets one that no second try can help. */
  constructor(person, room, name, conversation, refused) {
    this.#person = person;
    this.#room = room;
    this.#name = `lead-learner.unsent.${name}`;
    this.#conversation = conversation;
    this.#refused = refused;
    this.#stored = JSON.parse(sessionStorage.getItem(this.#name) ?? '[]');
    conversation.claim = (text) => this.#claim(text);
    conversation.linesSent = () => this.#queue;
  }

  send(text) {
    const line = { key: crypto.randomUUID(), text };
    line.article = this.#conversation.addUnsent(text);
    this.#lines.push(line);
    this.#deliver(line);
  }

  /** Lines that were not sent when this tab was loaded anew; `said` are those the server shows. */
  restore(said) {
    for (const line of this.#stored.splice(0)) {
      line.article = said.findLast(({ text }) => text === line.text)?.article;
      line.shown = line.article !== undefined;
      line.article ??= this.#conversation.addUnsent(line.text);
      this.#lines.push(line);
      this.#unsent(line);
    }
  }

  /** The server shows a line: it stands in the place of the one we drew before. */
  #claim(text) {
    const line = this.#lines.find((one) => one.text === text && !one.shown);
    if (line) line.shown = true;
    this.#keep();
    return line?.article;
  }

  /** One after the other, so that lines arrive in the order in which they were written. */
  #deliver(line) {
    this.#keep();
    this.#queue = this.#queue.then(async () => {
      const { ok, body, again, error } =
        await post('say',
          { as: this.#person.key, in: this.#room, key: line.key, text: line.text });
      if (!ok && again) this.#unsent(line, error);
      else this.#settled(line, ok ? undefined : error);
      if (body?.form) openForm(body.form, this.#person);
    });
  }

  #settled(line, why) {
    line.done = true;
    if (why) {
      line.shown = true;
      line.article.remove();
      this.#refused(line.text, why);
    }
    this.#keep();
  }

  #unsent(line, why) {
    const again = element('button', { type: 'button', class: 'link' }, 'Try again');
    const notice = element('p', { class: 'unsent', title: why },
      'Not sent. Your text is kept. ', again);
    again.addEventListener('click', () => {
      line.article.focus();
      notice.remove();
      this.#deliver(line);
    });
    line.article.lastChild.append(notice);
    notice.scrollIntoView({ block: 'nearest' });
  }

  #keep() {
    this.#lines = this.#lines.filter(({ done, shown }) => !(done && shown));
    const kept = this.#lines.filter(({ done }) => !done).map(({ key, text }) => ({ key, text }));
    sessionStorage.setItem(this.#name, JSON.stringify([...this.#stored, ...kept]));
  }
}
