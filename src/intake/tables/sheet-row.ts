import type { Cell, Row } from '../../sheets/workbook.ts';
import type { Place } from '../../vocabulary/place.ts';
import { cellOf, type Grid } from './grid.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import type { TableCell, TableRow } from './table.ts';

/** A row of a sheet, read by the columns of its table. */
export class SheetRow implements TableRow {
  readonly #grid: Grid;
  readonly #row: Row;
  readonly #layout: Layout;
  /** Stands over the row: the unit that a group of rows is headed by. */
  readonly #unit: TableCell | undefined;

  constructor(grid: Grid, row: Row, layout: Layout, unit: TableCell | undefined) {
    this.#grid = grid;
    this.#row = row;
    this.#layout = layout;
    this.#unit = unit;
  }

  get number(): number {
    return this.#row.number;
  }

  cell(key: string): TableCell | undefined {
    const column = this.#layout.columns.get(key);
    if (column) return cellIn(this.#grid, this.#row, column);
    return key === UNIT_KEY ? this.#unit : undefined;
  }

  at(key: string): Place {
    const column = this.#layout.columns.get(key);
    return this.#grid.place(this.#row.number, column?.number ?? this.#row.cells[0]!.column);
  }
}

export const UNIT_KEY = 'unit';

/** What a row holds under a heading; where that stands over several columns, all of it: "a." and "Menyusun …". */
function cellIn(grid: Grid, row: Row, column: LayoutColumn): TableCell | undefined {
  if (column.toNumber === column.number) return grid.cell(row, column.number);
  const cells = row.cells.filter((cell) => column.number <= cell.column && cell.column <= column.toNumber);
  const [first] = cells;
  if (!first) return grid.cell(row, column.number);
  const cell = grid.asTableCell(first, row.number);
  return cells.length === 1 ? cell : { kind: 'teks', text: textOf(cells), at: cell.at };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text.trim()).join(' ');
}

/** True if the row itself has something under a heading. */
export function isFilled(row: Row, column: LayoutColumn | undefined): boolean {
  if (!column) return false;
  if (column.toNumber === column.number) return cellOf(row, column.number) !== undefined;
  return row.cells.some((cell) => column.number <= cell.column && cell.column <= column.toNumber);
}
