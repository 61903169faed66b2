/**
 * Sorts a table by the column whose head is pressed: up, down, and as it was. Numbers by value, texts as the language
 * orders them, empty cells last. The bodies keep their sizes, so that the last rows still print together; the total is
 * in the foot and stays.
 */
export const SORT_SCRIPT = `
(() => {
  'use strict';
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' };

  const keyOf = (row, column) => {
    const cell = row.cells[column];
    const text = cell.textContent.trim();
    if (cell.dataset.value !== undefined) return { rank: 0, value: Number(cell.dataset.value), text };
    return { rank: text === '' ? 2 : 1, value: 0, text };
  };
  const compare = (one, other) => one.value - other.value || (one.rank === 1 ? collator.compare(one.text, other.text) : 0);

  const sorted = (rows, column, direction) => {
    const sign = direction === 'descending' ? -1 : 1;
    return rows
      .map((row) => ({ row, key: keyOf(row, column) }))
      .sort((one, other) => one.key.rank - other.key.rank || sign * compare(one.key, other.key))
      .map(({ row }) => row);
  };

  for (const table of document.querySelectorAll('table[data-sortable]')) {
    const bodies = [...table.tBodies].map((body) => ({ body, size: body.rows.length }));
    const original = bodies.flatMap(({ body }) => [...body.rows]);
    const heads = [...table.tHead.rows[0].cells];
    const press = (head) => {
      const direction = NEXT[head.getAttribute('aria-sort') ?? 'none'];
      heads.forEach((each) => each.removeAttribute('aria-sort'));
      if (direction !== 'none') head.setAttribute('aria-sort', direction);
      const rows = direction === 'none' ? [...original] : sorted(original, head.cellIndex, direction);
      for (const { body, size } of bodies) body.replaceChildren(...rows.splice(0, size));
    };
    for (const head of heads) head.querySelector('button')?.addEventListener('click', () => press(head));
  }
})();
`;
