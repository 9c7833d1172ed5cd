// The page: who one is, what one writes, and how the line to the server stands.

import { Conversation } from './conversation.js';
import { Outbox } from './outbox.js';
import { element } from './parts.js';
import { people, post, Stream } from './wire.js';

const LONGEST = 8000;
const byId = (id) => document.getElementById(id);
const who = byId('who');
const log = byId('log');
const words = byId('words');
const trouble = byId('words-trouble');

let everyone;
let person;
let stream;
let outbox;

const draftName = () => `lead-learner.draft.${person.key}`;

function fit() {
  words.style.height = 'auto';
  words.style.height = `${words.scrollHeight + 2}px`;
}

/** What is being written outlives the tab, for each person. */
function keepDraft() {
  if (words.value) localStorage.setItem(draftName(), words.value);
  else localStorage.removeItem(draftName());
  trouble.textContent = '';
  fit();
}

function become(next) {
  person = next;
  location.replace(`#${new URLSearchParams({ as: person.key })}`);
  localStorage.setItem('lead-learner.who', person.key);
  who.value = person.key;
  document.title = `${person.name} · Lead Learner playground`;
  words.value = localStorage.getItem(draftName()) ?? '';
  trouble.textContent = '';
  fit();
  listen();
}

function listen() {
  stream?.close();
  log.setAttribute('aria-busy', 'true');
  const conversation = new Conversation(log, person);
  outbox = new Outbox(person, conversation, refused);
  let first = true;
  stream = new Stream(person.key, (entries) => {
    const shown = conversation.show(entries);
    if (first) begin(conversation, shown);
    first = false;
  }, lost);
}

/** The history is drawn; from here on, what comes is read out. */
function begin(conversation, shown) {
  outbox.restore(shown.filter(({ text }) => text !== undefined));
  conversation.revealLast();
  requestAnimationFrame(() => log.removeAttribute('aria-busy'));
  if (!shown.length) post('open', { as: person.key });
}

function lost(yes) {
  byId('connection').textContent = yes ? 'Connection lost. Trying again…' : '';
}

function refused(text, why) {
  if (!words.value) words.value = text;
  keepDraft();
  trouble.textContent = why;
}

function submit() {
  const text = words.value;
  if (!text.trim()) return;
  if (text.length > LONGEST) {
    const count = (number) => number.toLocaleString('en-US');
    trouble.textContent = `That is ${count(text.length)} characters long, and ${count(LONGEST)} fit in one message. Your text is kept.`;
    return;
  }
  words.value = '';
  keepDraft();
  outbox.send(text);
}

words.addEventListener('input', keepDraft);
words.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});
byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
byId('suggestions').addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button) outbox.send(button.dataset.words);
});
who.addEventListener('change', () => become(named(who.value)));
window.addEventListener('hashchange', () => {
  const next = inAddress();
  if (next && next !== person) become(next);
});

const named = (key) => everyone.find((one) => one.key === key);
const inAddress = () => named(new URLSearchParams(location.hash.slice(1)).get('as'));

async function start() {
  try {
    everyone = await people();
  } catch {
    lost(true);
    setTimeout(start, 2000);
    return;
  }
  lost(false);
  who.append(...everyone.map(({ key, name, role }) =>
    element('option', { value: key }, `${name}, ${role}`)));
  become(inAddress() ?? named(localStorage.getItem('lead-learner.who')) ?? everyone[0]);
}

start();
