// Draws how many people stand where: a table whose cells are shaded by their share of the row.

const MIDDLE = '◆';
const SHADES = 4;

/** From 0 for nobody to the darkest for all; the number stands in every cell as well. */
function shade(people, row) {
  return people === 0 ? 0 : Math.ceil((SHADES * people) / row);
}

export function stageCounts({ title, legend, stages, rows, inWords }, element) {
  const count = (all) => ({ firstStage, lastStage, people, middle }) => {
    const span = lastStage - firstStage + 1;
    const mark = middle
      ? [' ', element('span', { class: 'middle', role: 'img', 'aria-label': legend.middle }, MIDDLE)]
      : [];
    const cell = element(
      'td',
      { role: 'cell', class: `shade-${shade(people, all)}`, colspan: span > 1 && span },
      element('span', {}, String(people), ...mark),
      ...span > 1
        ? [element('small', {}, stages.slice(firstStage, lastStage + 1).join(' or '))]
        : []);
    cell.style.setProperty('--span', span);
    return cell;
  };

  const row = ({ name, cells, note }) => {
    const all = cells.reduce((sum, { people }) => sum + people, 0);
    const head = element('th', { scope: 'row', role: 'rowheader' }, name);
    if (cells.length === 0) {
      const only = element('td', { role: 'cell', class: 'note', colspan: stages.length }, note);
      only.style.setProperty('--span', stages.length);
      return element('tr', { role: 'row' }, head, only);
    }
    head.append(element('small', {}, note));
    return element('tr', { role: 'row' }, head, ...cells.map(count(all)));
  };

  // On a phone the rows are laid out anew; the roles keep it a table for screen readers.
  const table = element('table', { role: 'table' },
    element('caption', {}, title),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' },
      element('th', { scope: 'col', role: 'columnheader' }, legend.rows),
      ...stages.map((stage) => element('th', { scope: 'col', role: 'columnheader' }, stage)))),
    element('tbody', { role: 'rowgroup' }, ...rows.map(row)));
  table.style.setProperty('--stages', stages.length);

  return element('figure', { class: 'counts' },
    table,
    element('figcaption', {},
      ...rows.some(({ cells }) => cells.some(({ middle }) => middle))
        ? [element('p', { class: 'hint' }, `${MIDDLE} ${legend.middle}`)]
        : [],
      element('details', {},
        element('summary', {}, 'In words'),
        element('p', {}, inWords))));
}
