import type { Leaf, PaperTable, Picture } from '../reports/paper/paper.ts';

/** Where everything on a paper stands. All lengths in points (1/72 inch), from the upper left corner of the text area. */
export interface Layout {
  /** Of the text area. */
  readonly width: number;
  readonly leaves: readonly LaidLeaf[];
}

export interface LaidLeaf {
  readonly leaf: Leaf;
  /** Beside leaf.blocks; undefined where the block is no table. */
  readonly tables: readonly (LaidTable | undefined)[];
  readonly pages: readonly LaidPage[];
}

/** Where in its leaf a piece comes from. */
export interface Source {
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
  readonly from: Source | undefined;
  /** The table whose head must stand above it on its page. */
  readonly under: LaidTable | undefined;
}

export type Content =
  | { readonly kind: 'letterhead'; readonly lines: readonly LetterLine[]; readonly arms: ArmsBox | undefined }
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
  /** Lines of a row; more than one piece only where the row is higher than half a page. */
  | {
      readonly kind: 'row';
      readonly table: LaidTable;
      readonly row: number;
      readonly lines: readonly (readonly string[])[];
    }
  | { readonly kind: 'total'; readonly table: LaidTable }
  | {
      readonly kind: 'signatures';
      readonly signatures: readonly LaidSignature[];
      /** Width of each: at most half of the text area. */
      readonly room: number;
    };

/** A line of the letterhead, centred between the arms and as much room at the right. */
export interface LetterLine {
  readonly text: string;
  readonly isBold: boolean;
  readonly size: number;
}

/** The arms as they are printed. */
export interface ArmsBox {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
}

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
  /** Left edge of each column from that of the table, and the right edge of the last. */
  readonly edges: readonly number[];
  /** The utilisation that the full length of a bar stands for. */
  readonly barScale: number;
}
