/** A workbook or a list as text, as far as it was read: sheets in their order, only the cells that hold something. */
export interface Workbook {
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** As on its tab; of a CSV file the name of the file without its ending. */
  readonly name: string;
  readonly isHidden: boolean;
  /** In rising order; rows that hold nothing are left out. */
  readonly rows: readonly Row[];
  /** Merged ranges; what they hold stands in their first cell. */
  readonly merges: readonly Merge[];
}

export interface Row {
  /** Counted from 1. */
  readonly number: number;
  /** In rising order of column, none of them blank. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Counted from 1. */
  readonly column: number;
  readonly kind: CellKind;
  /**
   * Text as typed. Of `angka` the number as stored, with a decimal point ("0.48", "1.97509282001032E+17"); of `tanggal`
   * "2026-12-31", a time as the text "1:30"; of `galat` "#REF!"; of `tanpa-nilai`, a formula whose value was not stored, the formula.
   */
  readonly text: string;
}

/** Cells of a CSV file are all `teks`. */
export type CellKind = 'teks' | 'angka' | 'tanggal' | 'galat' | 'tanpa-nilai';

/** Rows and columns from 1, both ends included. */
export interface Merge {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}
