/**
 * Chromium looks for no better place to begin a page within a table once it has left the table, so the total and what
 * closes the leaf must be rows of its last body while the page is printed. On the screen they are no part of the rows.
 */
export const PRINT_SCRIPT = `
(() => {
  'use strict';
  const undo = [];

  const move = (nodes, target) => {
    for (const node of nodes) {
      const place = document.createComment('');
      node.replaceWith(place);
      target.append(node);
      undo.unshift(() => place.replaceWith(node));
    }
  };

  const closingAfter = (table) => {
    const next = (table.closest('.scroll') ?? table).nextElementSibling;
    return next?.matches('.closing') ? next : null;
  };

  addEventListener('beforeprint', () => {
    for (const tail of document.querySelectorAll('.tail')) {
      const table = tail.closest('table');
      move([...(table.tFoot?.rows ?? [])], tail);
      const closing = closingAfter(table);
      if (!closing) continue;
      const row = tail.insertRow();
      undo.unshift(() => row.remove());
      row.className = 'closing-row';
      const cell = row.insertCell();
      cell.colSpan = table.tHead.rows[0].cells.length;
      move([closing], cell);
    }
  });
  addEventListener('afterprint', () => undo.splice(0).forEach((step) => step()));
})();
`;
