import type { Row } from '../../sheets/workbook.ts';
import { cellOf, type Grid } from './grid.ts';
import { isComplete, isSameLayout, type Layout } from './layout.ts';
import { rowKind, type RowSituation } from './row-kind.ts';
import { onlyText } from './row-marks.ts';
import type { TableCell } from './table.ts';
import { nameOwner, titlesIn, withUnitsOf, type Titles } from './titles.ts';

/** A table as it lies in a sheet. */
export interface RawTable {
  readonly layout: Layout;
  readonly titles: Titles;
  readonly rows: readonly RawRow[];
  readonly total: Row | undefined;
}

export interface RawRow {
  readonly row: Row;
  /** The unit that the row stands under. */
  readonly unit: TableCell | undefined;
}

/** True if a row of the table has something in a column. */
export function isColumnUsed({ rows }: RawTable, column: number): boolean {
  return rows.some(({ row }) => cellOf(row, column) !== undefined);
}

/** Goes down a sheet and keeps the rows of the table at hand. */
export class TableWalk {
  readonly #grid: Grid;
  readonly #tables: RawTable[] = [];
  #layout: Layout | undefined;
  #headingRow = 0;
  #titles: Titles = new Map();
  #rows: RawRow[] = [];
  #lastEntry: number | undefined;
  #total: Row | undefined;
  #hasSubtotals = false;
  #isClosed = false;
  #unit: TableCell | undefined;
  /** A title has come: the next row begins a table. */
  #isTitled = false;
  /** Rows since the last entry. */
  #loose: Row[] = [];

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  get layout(): Layout | undefined {
    return this.#layout;
  }

  /** Headings have come: those of the next page, or those of another table. */
  open(layout: Layout, headingRow: number): void {
    const titles = titlesIn(this.#grid, this.#loose);
    const isNextPage =
      this.#layout && isSameLayout(this.#layout, layout) && !this.#total && !nameOwner(titles);
    if (!isNextPage) this.#begin(isComplete(layout) ? layout : undefined, titles);
    this.#headingRow = headingRow;
    this.#isClosed = false;
    this.#loose = [];
  }

  /** What follows belongs to no table, until headings come. */
  leave(): void {
    this.#begin(undefined, new Map());
  }

  take(row: Row): void {
    const layout = this.#layout;
    if (!layout) {
      this.#loose.push(row);
      return;
    }
    switch (rowKind(this.#grid, row, layout, this.#situation())) {
      case 'isi':
        this.#add(row, layout);
        return;
      case 'jumlah':
        if (this.#rows.length > 0) this.#total ??= row;
        this.#isClosed = true;
        break;
      case 'judul':
        this.#isTitled = true;
        break;
      case 'unit':
        this.#head(row, layout);
        break;
      case 'penutup':
        this.#isClosed = true;
        break;
      case 'lain':
    }
    this.#loose.push(row);
  }

  close(): readonly RawTable[] {
    this.#keep();
    return this.#tables;
  }

  #situation(): RowSituation {
    return { headingRow: this.#headingRow, lastEntry: this.#lastEntry, isClosed: this.#isClosed };
  }

  #add(row: Row, layout: Layout): void {
    if (this.#isTitled) this.#begin(layout, titlesIn(this.#grid, this.#loose));
    // Rows after a sum: it was that of a group, and no sum of the whole table can be told from it.
    if (this.#total) this.#hasSubtotals = true;
    this.#total = undefined;
    this.#rows.push({ row, unit: this.#unit });
    this.#lastEntry = row.number;
    this.#isClosed = false;
    this.#loose = [];
  }

  /** A list that has a column for the unit says it there. */
  #head(row: Row, { columns }: Layout): void {
    const cell = onlyText(row);
    if (!cell || columns.has('unit') || columns.has('bagian')) return;
    this.#unit = this.#grid.asTableCell(cell, row.number);
  }

  #begin(layout: Layout | undefined, titles: Titles): void {
    this.#keep();
    this.#layout = layout;
    this.#titles = withUnitsOf(this.#titles, titles);
    this.#rows = [];
    this.#lastEntry = undefined;
    this.#total = undefined;
    this.#hasSubtotals = false;
    this.#isClosed = false;
    this.#isTitled = false;
    this.#unit = undefined;
  }

  #keep(): void {
    if (!this.#layout) return;
    const total = this.#hasSubtotals ? undefined : this.#total;
    this.#tables.push({ layout: this.#layout, titles: this.#titles, rows: this.#rows, total });
  }
}
