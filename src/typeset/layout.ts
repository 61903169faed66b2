import type { Leaf, PaperTable } from '../reports/paper/paper.ts';

/** Where everything on a paper stands. All lengths in points (1/72 inch), from the upper left corner of the text area. */
export interface Layout {
  readonly leaves: readonly LaidLeaf[];
}

export interface LaidLeaf {
  readonly leaf: Leaf;
  /** Beside leaf.blocks, table by table; undefined where the block is no table. */
  readonly tables: readonly (LaidTable | undefined)[];
  readonly pages: number;
  /** Where pages begin, in order; the first page is not among them. */
  readonly breaks: readonly Break[];
}

/** A page begins before a row of a table, before another block as a whole (row 0), or before the signatures. */
export interface Break {
  /** Index in leaf.blocks; leaf.blocks.length for the signatures. */
  readonly block: number;
  /** Row of the table; table.rows.length for its total. */
  readonly row: number;
}

/** Sizes in points. */
export interface LaidTable {
  readonly table: PaperTable;
  readonly columnWidths: readonly number[];
  /** The heads, without the row of column numbers. */
  readonly headHeight: number;
  /** 0 where the columns are not numbered. */
  readonly numbersHeight: number;
  readonly rowHeights: readonly number[];
  /** 0 where there is no total. */
  readonly totalHeight: number;
}
