import type { Cell, Merge, Row, Sheet } from '../../sheets/workbook.ts';
import { cellPlace, type Place } from '../../vocabulary/place.ts';
import type { TableCell } from './table.ts';

/** A sheet by row and column, with what merged ranges hold. */
export class Grid {
  readonly file: string;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly #merges: readonly Merge[];
  /** Those that cover a column, made when the column is first asked for. */
  readonly #mergesOf = new Map<number, readonly Merge[]>();

  constructor(file: string, sheet: Sheet) {
    this.file = file;
    this.name = sheet.name;
    this.rows = sheet.rows;
    this.#merges = sheet.merges.toSorted((one, other) => one.fromRow - other.fromRow);
  }

  place(row: number, column: number): Place {
    return cellPlace(this.file, this.name, row, column);
  }

  /** What stands in a cell, or in the first cell of the merged range that covers it. */
  cell(row: Row, column: number): TableCell | undefined {
    const own = cellOf(row, column);
    if (own) return this.asTableCell(own, row.number);
    const merge = this.mergeOver(row.number, column);
    if (!merge) return undefined;
    const first = merge.fromRow === row.number ? row : this.#rowOf(merge.fromRow);
    const held = first && cellOf(first, merge.fromColumn);
    return held && this.asTableCell(held, merge.fromRow, merge.fromRow !== row.number);
  }

  asTableCell(cell: Cell, row: number, isHeld = false): TableCell {
    return new GridCell(this, cell, row, isHeld);
  }

  mergeOver(row: number, column: number): Merge | undefined {
    const merges = this.#mergesThrough(column);
    const merge = merges[lastAtMost(merges, row, ({ fromRow }) => fromRow)];
    return merge && merge.toRow >= row ? merge : undefined;
  }

  #mergesThrough(column: number): readonly Merge[] {
    const known = this.#mergesOf.get(column);
    if (known) return known;
    const merges = this.#merges.filter((merge) => merge.fromColumn <= column && column <= merge.toColumn);
    this.#mergesOf.set(column, merges);
    return merges;
  }

  #rowOf(number: number): Row | undefined {
    const row = this.rows[lastAtMost(this.rows, number, (one) => one.number)];
    return row?.number === number ? row : undefined;
  }
}

/** Its place is made when it is asked for: nearly all cells are only read. */
class GridCell implements TableCell {
  readonly kind: TableCell['kind'];
  readonly text: string;
  readonly isHeld: boolean;
  readonly #grid: Grid;
  readonly #row: number;
  readonly #column: number;

  constructor(grid: Grid, { kind, text, column }: Cell, row: number, isHeld: boolean) {
    this.kind = kind;
    this.text = text;
    this.isHeld = isHeld;
    this.#grid = grid;
    this.#row = row;
    this.#column = column;
  }

  get at(): Place {
    return this.#grid.place(this.#row, this.#column);
  }
}

/** The cell itself, without what a merged range over it holds. */
export function cellOf(row: Row, column: number): Cell | undefined {
  for (const cell of row.cells) if (cell.column >= column) return cell.column === column ? cell : undefined;
  return undefined;
}

/** Index of the last entry whose number is not above the wanted one; −1 where there is none. */
function lastAtMost<T>(entries: readonly T[], wanted: number, numberOf: (entry: T) => number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(entries[middle]!) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
