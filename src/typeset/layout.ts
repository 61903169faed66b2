import type { Leaf, PaperTable, PaperWords, Sheet, Type } from '../reports/paper/paper.ts';

/** Where everything on a paper stands. All lengths in points (1/72 inch), from the upper left corner of the text area. */
export interface Layout {
  readonly sheet: Sheet;
  readonly type: Type;
  readonly words: PaperWords;
  /** Of the text area. */
  readonly width: number;
  readonly height: number;
  readonly leaves: readonly LaidLeaf[];
}

export interface LaidLeaf {
  readonly leaf: Leaf;
  /** Beside leaf.blocks; undefined where the block is no table. */
  readonly tables: readonly (LaidTable | undefined)[];
  readonly pages: readonly LaidPage[];
  /** Where pages begin, in order; the first page is not among them. */
  readonly breaks: readonly Break[];
}

/** A page begins before a row of a table, an item of a list, another block as a whole (row 0), or the signatures. */
export interface Break {
  /** Index in leaf.blocks; leaf.blocks.length for the signatures. */
  readonly block: number;
  /** Row of the table or item of the list; table.rows.length for the total. */
  readonly row: number;
}

export interface LaidPage {
  readonly placed: readonly Placed[];
}

export interface Placed {
  readonly piece: Piece;
  /** Upper edge. */
  readonly y: number;
}

/** What is never parted by the end of a page. */
export interface Piece {
  readonly content: Content;
  readonly height: number;
  /** Room above it, except at the top of a page. */
  readonly gap: number;
  /** True where the next piece must stand on the same page. */
  readonly keepsNext: boolean;
  /** Where it comes from; undefined for the letterhead, the title and repeated heads. */
  readonly from: Break | undefined;
  /** The table whose head must stand above it on its page. */
  readonly under: LaidTable | undefined;
}

export type Content =
  | { readonly kind: 'letterhead' }
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'fact'; readonly label: readonly string[]; readonly value: readonly string[] }
  | {
      readonly kind: 'item';
      readonly lines: readonly string[];
      readonly details: readonly (readonly string[])[];
    }
  | { readonly kind: 'head'; readonly table: LaidTable; readonly isRepeated: boolean }
  /** Lines of a row; more than one piece only where the row is higher than a page. */
  | {
      readonly kind: 'row';
      readonly table: LaidTable;
      readonly row: number;
      readonly lines: readonly (readonly string[])[];
    }
  | { readonly kind: 'total'; readonly table: LaidTable }
  | { readonly kind: 'signatures'; readonly signatures: readonly LaidSignature[] };

/** A signature with its lines broken to its width. */
export interface LaidSignature {
  readonly above: readonly string[];
  readonly name: readonly string[] | undefined;
  readonly below: readonly string[];
}

export interface LaidTable {
  readonly table: PaperTable;
  readonly columnWidths: readonly number[];
  readonly headLines: readonly (readonly string[])[];
  /** The heads, without the row of column numbers. */
  readonly headHeight: number;
  /** 0 where the columns are not numbered. */
  readonly numbersHeight: number;
  /** Lines of each cell of each row. */
  readonly rowLines: readonly (readonly (readonly string[])[])[];
  readonly rowHeights: readonly number[];
  /** 0 where there is no total. */
  readonly totalHeight: number;
  /** The utilisation that the full length of a bar stands for. */
  readonly barScale: number;
}
