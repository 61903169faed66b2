import type { Piece } from '../../typeset/layout.ts';
import type { SheetRow } from './sheet.ts';
import type { Borders } from './style.ts';

/** Whether two pieces are parts of one row that is too high to be one. */
export function isSameRow({ content: first }: Piece, { content: second }: Piece): boolean {
  return (
    first.kind === 'row' && second.kind === 'row' && first.table === second.table && first.row === second.row
  );
}

/** Two rows of the worksheet without the line between them, so that they are seen as one. */
export function joined(upper: SheetRow, lower: SheetRow): [SheetRow, SheetRow] {
  return [without('bottom', upper), without('top', lower)];
}

function without(side: keyof Borders, row: SheetRow): SheetRow {
  const cells = row.cells.map((cell) => {
    const borders = { ...cell.style.borders, [side]: undefined };
    return { ...cell, style: { ...cell.style, borders } };
  });
  return { ...row, cells };
}
