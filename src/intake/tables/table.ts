import type { ListKind } from '../../lists/columns.ts';
import type { CellKind } from '../../sheets/workbook.ts';
import type { Place } from '../../vocabulary/place.ts';

/** A table that was found in a sheet: its columns by meaning, its rows without title, column numbers, and signatures. */
export interface Table {
  readonly kind: ListKind;
  readonly file: string;
  readonly sheet: string;
  /** From `ekspor`: cells that were emptied say something. */
  readonly isForm: boolean;
  /** Code of the section of a form. */
  readonly section: string | undefined;
  /** By the key of the column. */
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** What stands above the table, such as "Nama Jabatan : Ajudan"; labels folded: "nama jabatan". */
  readonly titles: ReadonlyMap<string, TableCell>;
  readonly rows: readonly TableRow[];
  /** The row of sums below, where there is one. */
  readonly total: TableRow | undefined;
}

export interface TableColumn {
  readonly key: string;
  /** As typed, on one line. */
  readonly heading: string;
  /** Counted from 1. */
  readonly number: number;
  /** The cell of the heading. */
  readonly at: Place;
}

export interface TableRow {
  /** Counted from 1. */
  readonly number: number;
  /** The cell in the column of this key, what a merged range holds included; undefined where it is blank. */
  cell(key: string): TableCell | undefined;
  /** Place of the cell in the column of this key, blank or not; of the first cell where there is no such column. */
  at(key: string): Place;
}

export interface TableCell {
  readonly kind: CellKind;
  /** As in the sheet. */
  readonly text: string;
  readonly at: Place;
  /** It stands in another row, in a merged range over this one. */
  readonly isHeld?: boolean;
}
