// A form: several questions on one page, in a dialog over the conversation.

import { element } from './parts.js';
import { post } from './wire.js';

const LATER = 'Later';
const PICK = 'Pick one';

/** Opens a form of the server's for this person. What was filled in is kept when it is closed. */
export function openForm(form, person) {
  const fields = form.fields.map(draw);
  const general = element('p', { class: 'trouble', role: 'status' });
  const title = element('h2', { id: 'form-title' }, form.title);
  const send = element('button', { type: 'submit', class: 'main' }, form.submit);
  const later = element('button', { type: 'button' }, LATER);
  const body = element('form', { method: 'dialog', novalidate: '' }, title,
    ...fields.map(({ node }) => node), general,
    element('div', { class: 'buttons' }, send, later));
  const dialog = element('dialog', { class: 'form', 'aria-labelledby': 'form-title' }, body);

  let key = crypto.randomUUID();
  const sendIn = async (closed) => {
    send.setAttribute('aria-busy', 'true');
    const sent = await post('submit',
      { as: person.key, key, action: form.action, values: values(fields), closed });
    send.removeAttribute('aria-busy');
    // A try that failed is repeated with its own key, so that it counts once.
    if (sent.ok || !sent.again) key = crypto.randomUUID();
    if (!sent.ok) {
      general.textContent = sent.error;
      return;
    }
    const first = fields.filter((field) => field.tell(sent.body.faults?.[field.name]))[0];
    if (first) first.input.focus();
    else dialog.close();
  };
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    if (send.getAttribute('aria-busy') !== 'true') sendIn(false);
  });
  later.addEventListener('click', () => sendIn(true));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    sendIn(true);
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function values(fields) {
  return Object.fromEntries(fields
    .filter(({ input }) => input?.value.trim())
    .map(({ name, input }) => [name, input.value]));
}

function draw(field) {
  if (field.kind === 'explain') {
    return { node: element('p', {}, field.text), tell: () => false };
  }
  const id = `field-${field.name}`;
  const input = field.kind === 'pick' ? select(field) : textarea(field);
  const fault = element('p', { class: 'trouble', id: `${id}-fault` });
  const hint = field.hint ? [element('p', { class: 'hint', id: `${id}-hint` }, field.hint)] : [];
  input.id = id;
  input.setAttribute('aria-describedby', `${id}-hint ${id}-fault`);
  input.value = field.value ?? '';
  const node = element('div', { class: 'field' },
    element('label', { for: id }, field.label), ...hint, input, fault);
  const tell = (why = '') => {
    fault.textContent = why;
    input.setAttribute('aria-invalid', String(why !== ''));
    return why !== '';
  };
  return { name: field.name, node, input, tell };
}

function select({ groups }) {
  return element('select', {}, element('option', { value: '' }, PICK),
    ...groups.map(({ title, values: all }) => element('optgroup', { label: title },
      ...all.map(({ value, sentence }) => element('option', { value }, sentence)))));
}

function textarea({ longest }) {
  return element('textarea', { rows: '3', maxlength: String(longest) });
}
