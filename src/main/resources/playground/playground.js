// The page: who one is, what one writes, and how the line to the server stands.

import { Clock } from './clock.js';
import { useZone } from './moment.js';
import { element } from './parts.js';
import { Room } from './room.js';
import { people, post, Stream } from './wire.js';

const LONGEST = 8000;
const INVITATION = { own: 'Write to Lead Learner', channel: 'Write to the channel' };
const byId = (id) => document.getElementById(id);
const who = byId('who');
const words = byId('words');
const trouble = byId('words-trouble');
const tabs = [...document.querySelectorAll('[role="tab"]')];
const clock = new Clock();

let everyone;
let person;
let stream;
let rooms;
let room;

function fit() {
  words.style.height = 'auto';
  words.style.height = `${words.scrollHeight + 2}px`;
}

function keepDraft() {
  room.draft = words.value;
  trouble.textContent = '';
  fit();
}

function become(next, roomKey) {
  person = next;
  localStorage.setItem('lead-learner.who', person.key);
  who.value = person.key;
  document.title = `${person.name} · Lead Learner playground`;
  stream?.close();
  rooms = Object.fromEntries(
    ['own', 'channel'].map((key) => [key, new Room(key, person, refusedIn(key))]));
  room = undefined;
  enter(roomKey);
  // What this page shows may be gone at the server; what was not sent yet is kept by the browser.
  const anew = () => become(person, room.key);
  stream = new Stream(person.key,
    { time: tell, own: heardIn('own'), channel: heardIn('channel'), anew }, lost);
}

/** Opens a room of the person's: its messages, its draft, its name in the address. */
function enter(key) {
  room?.leave();
  room = rooms[key];
  location.replace(`#${new URLSearchParams(
    key === 'own' ? { as: person.key } : { as: person.key, in: key })}`);
  for (const tab of tabs) {
    const isOpen = tab.dataset.room === key;
    tab.setAttribute('aria-selected', String(isOpen));
    tab.tabIndex = isOpen ? 0 : -1;
    byId(tab.getAttribute('aria-controls')).hidden = !isOpen;
  }
  byId('suggestions').hidden = key !== 'own';
  byId('channel-hint').hidden = key === 'own';
  byId('words-label').textContent = INVITATION[key];
  words.placeholder = INVITATION[key];
  words.value = room.draft;
  trouble.textContent = '';
  fit();
  room.open();
}

function tell(time) {
  useZone(time.zone);
  clock.show(time);
}

const heardIn = (key) => (entries) => {
  const before = rooms[key].unread;
  const isNew = rooms[key].heard(entries);
  Object.values(rooms).forEach(({ conversation }) => conversation.release());
  if (key === 'own' && isNew) post('open', { as: person.key });
  const { unread } = rooms[key];
  if (unread > before) byId('news').textContent = `${unread} new in ${nameOf(key)}`;
};

const nameOf = (key) => byId(`tab-${key}`).firstChild.textContent.trim();

function lost(yes) {
  byId('connection').textContent = yes ? 'Connection lost. Trying again…' : '';
}

const refusedIn = (key) => (text, why) => {
  if (room.key !== key) enter(key);
  if (!words.value) words.value = text;
  keepDraft();
  trouble.textContent = why;
};

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
  room.outbox.send(text);
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
  if (button) room.outbox.send(button.dataset.words);
});
for (const tab of tabs) {
  tab.addEventListener('click', () => enter(tab.dataset.room));
  tab.addEventListener('keydown', (event) => {
    const other = {
      ArrowLeft: tabs[(tabs.indexOf(tab) + tabs.length - 1) % tabs.length],
      ArrowRight: tabs[(tabs.indexOf(tab) + 1) % tabs.length],
      Home: tabs[0],
      End: tabs.at(-1),
    }[event.key];
    if (!other) return;
    event.preventDefault();
    enter(other.dataset.room);
    other.focus();
  });
}
who.addEventListener('change', () => become(named(who.value), room.key));
window.addEventListener('hashchange', () => {
  const next = inAddress();
  if (next && next !== person) become(next, roomInAddress());
  else if (next && roomInAddress() !== room.key) enter(roomInAddress());
});

const named = (key) => everyone.find((one) => one.key === key);
const address = () => new URLSearchParams(location.hash.slice(1));
const inAddress = () => named(address().get('as'));
const roomInAddress = () => (address().get('in') === 'channel' ? 'channel' : 'own');

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
  become(inAddress() ?? named(localStorage.getItem('lead-learner.who')) ?? everyone[0],
    roomInAddress());
}

start();
