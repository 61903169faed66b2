import type { Row } from '../../sheets/workbook.ts';
import { cellOf, type Grid } from './grid.ts';
import { isComplete, isSameLayout, isSamePlaces, type Layout } from './layout.ts';
import { positionIn, rowKind, type RowSituation } from './row-kind.ts';
import { onlyText } from './row-marks.ts';
import type { TableCell } from './table.ts';
import { nameOwner, POSITION_LABEL, titlesIn, withUnitsOf, type Titles } from './titles.ts';

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
  #isSigned = false;
  #unit: TableCell | undefined;
  /** The position that the next rows stand under, by a row that names it, and the one of the table at hand. */
  #position: TableCell | undefined;
  #positionOfTable: TableCell | undefined;
  /** A title has come: the next row begins a table. */
  #isTitled = false;
  /** Rows since the last entry. */
  #loose: Row[] = [];
  /** Those of them that may be people of whom all but the name is missing. */
  #names: Row[] = [];

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
    if (!isNextPage) this.#openTable(isComplete(layout) ? layout : undefined, titles);
    this.#headingRow = headingRow;
    this.#isClosed = false;
    this.#isSigned = false;
    this.#loose = [];
    this.#names = [];
  }

  /** Headings in other words, such as another unit of time, begin a table of the same position and unit. */
  #openTable(layout: Layout | undefined, titles: Titles): void {
    const isGoneOn =
      layout && this.#layout && isSamePlaces(this.#layout, layout) && !this.#total && !nameOwner(titles);
    const [unit, position] = [this.#unit, this.#position];
    this.#begin(layout, isGoneOn ? new Map([...this.#titles, ...titles]) : titles);
    if (!isGoneOn) return;
    this.#unit = unit;
    this.#position = position;
    this.#positionOfTable = position;
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
        this.#endPosition();
        break;
      case 'unit':
        this.#head(row, layout);
        break;
      case 'jabatan':
        this.#position = this.#grid.asTableCell(positionIn(row, layout)!, row.number);
        break;
      case 'nama':
        this.#names.push(row);
        this.#isClosed = true;
        this.#isSigned = true;
        break;
      case 'penutup':
        this.#isClosed = true;
        this.#isSigned = true;
        break;
      case 'lain':
    }
    this.#loose.push(row);
  }

  close(): readonly RawTable[] {
    this.#addNames();
    this.#keep();
    return this.#tables;
  }

  #situation(): RowSituation {
    return {
      headingRow: this.#headingRow,
      lastEntry: this.#lastEntry,
      isClosed: this.#isClosed,
      isSigned: this.#isSigned,
    };
  }

  #add(row: Row, layout: Layout): void {
    this.#addNames();
    if (this.#isTitled || this.#position !== this.#positionOfTable) this.#beginGroup(layout);
    // Rows after a sum: it was that of a group, and no sum of the whole table can be told from it.
    if (this.#total) this.#hasSubtotals = true;
    this.#total = undefined;
    this.#rows.push({ row, unit: this.#unit });
    this.#lastEntry = row.number;
    this.#isClosed = false;
    this.#isSigned = false;
    this.#loose = [];
  }

  /** Who signs has place, date or position above the name: nobody who stands alone is left out unsaid. */
  #addNames(): void {
    if (this.#names.length === this.#loose.length)
      this.#rows.push(...this.#names.map((row) => ({ row, unit: this.#unit })));
    this.#names = [];
  }

  /** A list that has a column for the unit says it there. */
  #head(row: Row, { columns }: Layout): void {
    this.#endPosition();
    const cell = onlyText(row);
    if (!cell || columns.has('unit') || columns.has('bagian')) return;
    this.#unit = this.#grid.asTableCell(cell, row.number);
  }

  /** A position holds until something else heads the rows; one that has just been named still waits for its own. */
  #endPosition(): void {
    if (this.#position === this.#positionOfTable) this.#position = undefined;
  }

  /** Rows of another position, under the same headings. */
  #beginGroup(layout: Layout): void {
    const [position, unit] = [this.#position, this.#isTitled ? undefined : this.#unit];
    const titles = titlesIn(this.#grid, this.#loose);
    // Headings without rows of their own are no table.
    if (this.#rows.length === 0) this.#layout = undefined;
    this.#begin(layout, position ? new Map([...titles, [POSITION_LABEL, position]]) : titles);
    this.#position = position;
    this.#positionOfTable = position;
    this.#unit = unit;
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
    this.#isSigned = false;
    this.#isTitled = false;
    this.#unit = undefined;
    this.#position = undefined;
    this.#positionOfTable = undefined;
  }

  #keep(): void {
    if (!this.#layout) return;
    const total = this.#hasSubtotals ? undefined : this.#total;
    this.#tables.push({ layout: this.#layout, titles: this.#titles, rows: this.#rows, total });
  }
}
