// Draws the parts of a message. Words are only ever set as text, never read as markup.

import { weeklyBars } from './bars.js';
import { stageChart } from './chart.js';
import { stageCounts } from './counts.js';

/** An element with its attributes and children (nodes or text); empty attributes are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

const STYLES = { strong: 'strong', quoted: 'q' };

function link(address) {
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address);
}

function spans(line) {
  return line.map(({ text, style }) => {
    if (style === 'link') return link(text);
    return STYLES[style] ? element(STYLES[style], {}, text) : document.createTextNode(text);
  });
}

/** A button that carries an action; whoever holds the message listens for the press. */
function action(attributes, line, ...children) {
  return element('button', { type: 'button', 'data-action': line, ...attributes }, ...children);
}

function choice({ key, sentence, action: line, chosen }) {
  const mark = chosen ? [element('span', { class: 'mark' }, 'Your answer')] : [];
  return action(
    { class: chosen ? 'choice chosen' : 'choice', 'data-key': key },
    line,
    element('span', { class: 'badge' }, key),
    ' ',
    element('span', { class: 'sentence' }, sentence),
    ...mark);
}

/** Columns above which a phone shows each row as a list. */
const SIDE_BY_SIDE = 3;

/** Roles are named, since some browsers drop them where a row is shown as a list. */
function row(columns) {
  return (cells) => {
    const [first, ...others] = cells.map(spans);
    return element('tr', { role: 'row' },
      element('th', { scope: 'row', role: 'rowheader' }, ...first),
      ...others.map((cell, index) =>
        element('td', { role: 'cell', 'data-column': columns[index + 1] }, ...cell)));
  };
}

const DRAW = {
  heading: ({ text }) => element('h2', {}, text),

  text: ({ lines }) =>
    element('div', { class: 'text' }, ...lines.map((line) => element('p', {}, ...spans(line)))),

  explained: ({ line, label, basis }) =>
    element('details', { class: 'explained' },
      element('summary', {},
        element('span', {}, ...spans(line)), ' ',
        element('span', { class: 'source' }, label)),
      ...basis.map((one) => element('p', {}, ...spans(one)))),

  remark: ({ line }) => element('p', { class: 'remark' }, ...spans(line)),

  facts: ({ facts }) =>
    element('dl', {}, ...facts.map(({ name, value }) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, ...spans(value))))),

  choices: ({ options }) =>
    element('div', { class: 'choices', role: 'group', 'aria-label': 'Answers to pick from' },
      ...options.map(choice)),

  buttons: ({ buttons }) => {
    const draw = ({ label, action: line, weight }) => action({ class: weight }, line, label);
    const menu = buttons.filter(({ weight }) => weight === 'more');
    const shown = buttons.filter(({ weight }) => weight !== 'more').map(draw);
    const more = menu.length === 0 ? [] : [
      element('details', { class: 'more' },
        element('summary', {}, 'Other actions'),
        element('div', { class: 'buttons' }, ...menu.map(draw)))];
    return element('div', { class: 'buttons' }, ...shown, ...more);
  },

  table: ({ caption, columns, rows }) =>
    element('div', {
      class: columns.length > SIDE_BY_SIDE ? 'table many' : 'table',
      role: 'group',
      tabindex: '0',
      'aria-label': caption,
    },
      element('table', { role: 'table' },
        element('caption', {}, caption),
        element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' },
          ...columns.map((column) => element('th', { scope: 'col', role: 'columnheader' }, column)))),
        element('tbody', { role: 'rowgroup' }, ...rows.map(row(columns))))),

  stageChart: (chart) => stageChart(chart, element),

  stageCounts: (counts) => stageCounts(counts, element),

  weeklyBars: (bars) => weeklyBars(bars, element),
};

export function draw(parts) {
  return parts.map((part) => DRAW[part.kind](part));
}
