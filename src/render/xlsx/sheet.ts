import { cellName as nameOfCell, columnName as nameOfColumn } from '../../vocabulary/cell-name.ts';
import type { CellStyle } from './style.ts';

/** A worksheet before it is written as XML. Rows and columns are counted from 0; lengths in points. */
export interface Worksheet {
  /** Of each column of the grid. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
  /** First and last of the rows that stand again on every page. */
  readonly repeated: readonly [number, number] | undefined;
  /** So many rows stay in view. */
  readonly frozen: number;
  readonly picture: SheetPicture | undefined;
  /** As the layout has counted them. */
  readonly pages: number;
}

export interface SheetRow {
  readonly height: number;
  /** From left to right, without overlap. */
  readonly cells: readonly SheetCell[];
}

/** Over the columns of the grid from `from` to before `to`; more than one are merged. */
export interface SheetCell {
  readonly from: number;
  readonly to: number;
  readonly content: CellContent;
  readonly style: CellStyle;
}

export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A number with a bar behind it (RRGGBB); `scale` is the number whose bar is as long as the cell. */
  | { readonly kind: 'bar'; readonly value: number; readonly scale: number; readonly colour: string }
  /** Value is what the formula gives. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number };

/** At the left edge. */
export interface SheetPicture {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** Below the upper edge of the sheet; within its first row. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/** "AB12"; counted from 0 as all of a worksheet here. */
export function cellName(row: number, column: number): string {
  return nameOfCell(row + 1, column + 1);
}

/** "AB". */
export function columnName(column: number): string {
  return nameOfColumn(column + 1);
}
