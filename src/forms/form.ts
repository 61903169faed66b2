/** Lists to be filled in by hand, apart from the file format that they are written in. */
export interface Form {
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly paper: 'F4' | 'A4';
  readonly guideName: string;
  readonly guide: readonly GuideLine[];
  readonly sheets: readonly FormSheet[];
  /** What may be chosen from, by name. */
  readonly lists: readonly FormList[];
}

export interface FormSheet {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  /** Cells in the order of the columns; undefined where there is nothing. */
  readonly rows: readonly (readonly (FormCell | undefined)[])[];
  /** So many columns at the left name the entry: they stay in view. */
  readonly naming: number;
}

export interface FormCell {
  /** A number as stored, with a decimal point; or text. */
  readonly kind: 'teks' | 'angka';
  readonly text: string;
}

export interface FormColumn {
  readonly heading: string;
  /** Of numbers `bulat` is shown grouped and without decimals. */
  readonly kind: 'teks' | 'angka' | 'bulat';
  readonly isRequired: boolean;
  /** What an entry is known by: not to be changed in rows that are there. */
  readonly isKey: boolean;
  /** May need several lines. */
  readonly isLong: boolean;
  readonly note: string;
  readonly check: FormCheck | undefined;
}

/** What is looked at while somebody types. */
export type FormCheck =
  /** One of a list; an open one takes other words too, after asking. */
  | {
      readonly kind: 'daftar';
      readonly list: string;
      readonly isOpen: boolean;
      readonly message: string;
    }
  /** Whole and at least 1. */
  | { readonly kind: 'bulat'; readonly message: string }
  /** Not negative. */
  | { readonly kind: 'jumlah'; readonly message: string }
  /** Above 0, at most 1. */
  | { readonly kind: 'bagian'; readonly message: string }
  /** Names one of these words, or asks. */
  | { readonly kind: 'memuat'; readonly words: readonly string[]; readonly message: string }
  /** So many characters but for blanks, or asks. */
  | { readonly kind: 'panjang'; readonly length: number; readonly message: string }
  /** Only says what may be written. */
  | { readonly kind: 'petunjuk'; readonly message: string };

export type FormList =
  | { readonly name: string; readonly words: readonly string[] }
  /** Whatever stands in a column, also what is typed later. Columns count from 0. */
  | { readonly name: string; readonly sheet: string; readonly column: number };

/** A line of the sheet that explains the form. */
export type GuideLine =
  | { readonly kind: 'tanda'; readonly text: string }
  | { readonly kind: 'isian'; readonly label: string; readonly value: string }
  | { readonly kind: 'judul'; readonly text: string }
  | { readonly kind: 'langkah'; readonly number: number; readonly text: string }
  | { readonly kind: 'kepala' | 'baris'; readonly cells: readonly string[] };
