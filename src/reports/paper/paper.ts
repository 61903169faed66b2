import type { Day } from '../../vocabulary/calendar.ts';
import type { Tone } from '../document.ts';

/**
 * A document that is printed and signed, without a word about its file format: every renderer makes the same thing of
 * it. One file; its leaves each begin on a new page. Every text in it can be printed as it is, in any format; only text
 * in cells of tables has line ends.
 */
export interface Paper {
  /** For the file's properties: "Rekapitulasi Pembagian Tugas Bagian Organisasi Tahun 2026". */
  readonly title: string;
  /** The office that issues it, for the file's properties. */
  readonly author: string;
  readonly language: 'id' | 'en';
  /** The date that stands on the paper. */
  readonly day: Day;
  readonly sheet: Sheet;
  readonly type: Type;
  /** At the foot of every page, left: what this was made from. The page number stands at the right. */
  readonly footer: string;
  readonly words: PaperWords;
  readonly leaves: readonly Leaf[];
}

/** A sheet of paper as it is held: landscape is wider than high. All in millimetres. */
export interface Sheet {
  readonly name: 'F4' | 'A4';
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

export interface Type {
  /** Name of the typeface; Arial unless the office has one of its own. */
  readonly family: string;
  /** Size of the text and of tables, in points. */
  readonly size: number;
}

/** The few words that renderers set themselves. */
export interface PaperWords {
  /** "Halaman 2 dari 5". */
  readonly page: string;
  readonly of: string;
  /** What a reader is told of a column head that sorts when pressed. */
  readonly sort: string;
  /** What each leaf of this paper is about: "Pegawai", "Matriks", "Bagian". */
  readonly leaf: string;
  /** What stands for the arms where they cannot be seen: "Lambang Pemerintah Kabupaten Contoh". */
  readonly arms: string;
}

/** Begins on a new page; page numbers begin anew. */
export interface Leaf {
  /** Different for each leaf: bookmark, name of the sheet in a workbook. */
  readonly name: string;
  readonly letterhead: Letterhead | undefined;
  /** Lines of the title, in the capitals in which they are to stand. */
  readonly title: readonly string[];
  readonly blocks: readonly PaperBlock[];
  /** At most two; the last stands at the right. Never parted from what is before them. */
  readonly signatures: readonly Signature[];
}

export interface Letterhead {
  /** "PEMERINTAH KABUPATEN CONTOH". */
  readonly government: string | undefined;
  /** "SEKRETARIAT DAERAH". */
  readonly organisation: string;
  /** Lines of the address. */
  readonly address: readonly string[];
  readonly arms: Picture | undefined;
}

export interface Picture {
  /** The file as the office has it. */
  readonly source: { readonly format: 'png' | 'jpeg' | 'svg'; readonly bytes: Uint8Array };
  /** The same as a PNG or JPEG; the source itself unless that is an SVG. */
  readonly raster: { readonly format: 'png' | 'jpeg'; readonly bytes: Uint8Array };
  /** Of the raster, in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Signature {
  /** Place and date, a.n. and u.b., the position: each a line. */
  readonly above: readonly string[];
  /** Undefined leaves a dotted line to be filled in by hand. */
  readonly name: string | undefined;
  /** Rank and NIP: each a line. */
  readonly below: readonly string[];
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly PaperItem[] }
  | PaperTable;

/** "Nama : Siti Contoh". */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface PaperItem {
  readonly text: string;
  readonly details: readonly string[];
}

/** The head stands again on every page; the last two rows, the total and the signatures stay together. */
export interface PaperTable {
  readonly kind: 'table';
  /** What the table shows, for those who cannot see it. */
  readonly name: string;
  readonly columns: readonly PaperColumn[];
  /** True for a row of column numbers under the heads. */
  readonly numbered: boolean;
  readonly rows: readonly PaperRow[];
  readonly total: PaperTotal | undefined;
}

export interface PaperColumn {
  readonly head: string;
  /** Least width in millimetres. */
  readonly width: number;
  /** Part of the room that is left over; 0 keeps the least width. */
  readonly grow: number;
  readonly align: 'left' | 'center' | 'right';
  /** The head reads from below to above. */
  readonly rotated?: boolean;
  /** Marks a column that somebody must see to. */
  readonly tone?: 'bad';
}

export interface PaperRow {
  /** One for each column. */
  readonly cells: readonly PaperCell[];
  /** A row that heads those below it: bold, shaded, never last on a page. */
  readonly isGroup?: boolean;
  /** Marks a row that somebody must see to. */
  readonly tone?: 'bad';
}

export type PaperCell =
  /** "\n" separates lines. */
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      /** A share is shown as a percentage: 0.93 with 1 decimal is "93,0 %". */
      readonly isShare?: boolean;
      readonly tone?: Tone;
    }
  /** A utilisation as a bar with its percentage; 1 is full, more is over. */
  | { readonly kind: 'bar'; readonly utilisation: number; readonly tone: Tone };

/** The row under a table. */
export interface PaperTotal {
  /** "JUMLAH", across the first columns. */
  readonly label: string;
  readonly span: number;
  /** For the columns after the label; a sum is that of the numbers above it, and a workbook computes it. */
  readonly cells: readonly TotalCell[];
}

export type TotalCell =
  PaperCell | { readonly kind: 'sum'; readonly value: number; readonly decimals: number };
