import type { Cell, Row } from '../workbook.ts';

/** Cells by rising column; of two in one place the first. */
export function cellsInOrder(cells: Cell[]): Cell[] {
  if (isRising(cells, ({ column }) => column)) return cells;
  const sorted = cells.toSorted((one, other) => one.column - other.column);
  return sorted.filter(({ column }, i) => column !== sorted[i - 1]?.column);
}

/** Rows by rising number; rows by the same number are one. */
export function rowsInOrder(rows: Row[]): Row[] {
  if (isRising(rows, ({ number }) => number)) return rows;
  const cellsOf = new Map<number, Cell[]>();
  for (const { number, cells } of rows) {
    const known = cellsOf.get(number);
    if (known) for (const cell of cells) known.push(cell);
    else cellsOf.set(number, [...cells]);
  }
  const sorted = [...cellsOf].sort(([one], [other]) => one - other);
  return sorted.map(([number, cells]) => ({ number, cells: cellsInOrder(cells) }));
}

function isRising<T>(items: readonly T[], placeOf: (item: T) => number): boolean {
  let last = 0;
  for (const item of items) {
    const place = placeOf(item);
    if (place <= last) return false;
    last = place;
  }
  return true;
}
