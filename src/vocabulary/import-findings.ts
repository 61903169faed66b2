/** Why a file cannot be read as a workbook or list. */
export type WorkbookFault =
  | 'bukan-buku'
  /** Excel 97–2003. */
  | 'xls-lama'
  | 'ods'
  | 'bersandi'
  | 'rusak'
  | 'terlalu-besar'
  /** Unpacks to far more than it is. */
  | 'mengembang'
  /** Declares a document type or entities of its own. */
  | 'entitas'
  | 'tanpa-lembar'
  /** A CSV file with a quotation mark that is never closed. */
  | 'kutip'
  /** A CSV file that holds other than text. */
  | 'biner';

/** Findings about workbooks and lists that are imported. Their places are cells. */
export interface ImportFindingArgs {
  // The workbook
  'buku-tak-terbaca': {
    readonly fault: WorkbookFault;
    /** Megabytes that are read at most, where size is the fault. */
    readonly limit?: number;
  };
  /** Only so much of a sheet is read, and of all lists of one import. */
  'buku-terlalu-luas': {
    readonly what: 'baris' | 'kolom' | 'sel' | 'lembar' | 'impor';
    readonly limit: number;
  };
  /** Left aside when reading; nothing in them is run or followed. */
  'isi-buku-diabaikan': { readonly what: 'makro' | 'tautan-luar' };
  'sel-tak-bernilai': {
    readonly column: string;
    /** A formula whose value was never computed, or an error such as #REF!. */
    readonly what: 'rumus' | 'galat';
    readonly token: string;
  };
  // Sheets, tables, columns
  'lembar-tak-ada': {
    readonly name: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  /** A form without one of its sheets. */
  'lembar-formulir-tak-ada': {
    readonly name: string;
    /** Sheets that no form has. */
    readonly unknown: readonly string[];
    readonly nearest: string | undefined;
  };
  'tabel-tak-ditemukan': { readonly kind: ListKindName; readonly sheets: readonly string[] };
  'kolom-wajib-tak-ada': {
    readonly kind: ListKindName;
    /** Names of the columns that nothing was found for, in peta.yaml's spelling; of a form the headings. */
    readonly missing: readonly string[];
    /** Headings of the list that mean nothing to the program. */
    readonly unknown: readonly string[];
  };
  /** Two headings for one column; the first is read. */
  'kolom-ganda': { readonly column: string; readonly first: string; readonly second: string };
  /** Said once for all tables of a file that have the same headings. */
  'kolom-diabaikan': { readonly headings: readonly string[]; readonly tables: number };
  'peta-kolom-tak-ada': {
    readonly column: string;
    readonly heading: string;
    readonly nearest: string | undefined;
    /** The headings that the list has. */
    readonly present: readonly string[];
  };
  /** peta.yaml names a column of private data, or that of the NIP for something else; it is not read. */
  'peta-kolom-pribadi': { readonly column: string; readonly heading: string };
  /** A row whose only cell is divided by another delimiter than the list; what it holds may be private. */
  'baris-berpemisah-lain': { readonly delimiter: string };
  /** 1.250 of one row means 1250, and 1.25 of another one and a quarter. */
  'notasi-angka-campur': { readonly indonesian: string; readonly english: string };
  // Values
  'isi-wajib-kosong': { readonly column: string };
  'isi-sel-salah': {
    readonly column: string;
    readonly token: string;
    readonly notation: string;
    readonly allowed: readonly string[];
    readonly nearest: string | undefined;
  };
  /** A NIP kept as a number: after fifteen digits Excel writes zeros. */
  'nip-hilang-angka': Readonly<Record<string, never>>;
  /** A number like a NIP or NIK within a text; the number itself is never repeated. */
  'nomor-pribadi': { readonly column: string };
  /** Said once for each value that was found out and not read. */
  'nilai-disimpulkan': {
    readonly column: string;
    readonly value: string;
    /** What it was found out from: the title of a position. */
    readonly from: string;
    readonly rows: number;
  };
  /** Pangkat and golongan do not belong together; the golongan is taken. */
  'pangkat-golongan-berbeda': {
    readonly rank: string;
    readonly ofRank: string;
    readonly stated: string;
  };
  /** Has left, and is not taken over; once for all of whom the list says the same. */
  'pegawai-tidak-diambil': {
    /** As the list has it: "Pensiun". */
    readonly condition: string;
    readonly rows: number;
  };
  /** `unit`: a row of the list of units, which has the same unit under another one. */
  'baris-ganda': { readonly kind: ListKindName | 'unit'; readonly column: string };
  'pegawai-di-bagian-lain': { readonly id: string; readonly file: string; readonly list: string };
  'bagian-tak-disebut': { readonly kind: ListKindName };
  /** A form gives the code of one section and holds the people and duties of another. */
  'formulir-bagian-keliru': {
    /** The code that the form gives. */
    readonly stated: string;
    /** Code and name of the section that they belong to. */
    readonly code: string;
    readonly name: string;
  };
  'unit-tak-dikenal': {
    readonly unit: string;
    readonly rows: number;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
    /** The units above it, one after the other, where they lead back to one of them. */
    readonly circle?: readonly string[];
  };
  /** More than one person of that name, or none. */
  'pejabat-tak-jelas': {
    readonly column: string;
    readonly name: string;
    readonly candidates: readonly string[];
  };
  /** A form gives an entry that is there another id or code; references would break, or lose their meaning. */
  'kode-terkunci': {
    readonly kind: Exclude<ListKindName, 'formulir'>;
    readonly column: string;
    /** The id or code of the section file. */
    readonly before: string;
  };
  // Duties
  /** Said once for all tables of a file of which the same is true. */
  'satuan-waktu': {
    readonly unit: 'menit' | 'jam' | 'hari';
    /** How it was found out. */
    readonly by: 'judul' | 'kolom' | 'kebutuhan' | 'waktu-efektif' | 'peta';
    readonly heading: string;
    readonly tables: number;
  };
  /** The heading says one unit and the need that the table gives is that of another one; the second is taken. */
  'satuan-waktu-bertentangan': {
    readonly heading: string;
    readonly said: string;
    readonly taken: string;
    readonly rows: number;
    readonly of: number;
  };
  'satuan-waktu-tak-jelas': { readonly heading: string; readonly tables: number };
  'kebutuhan-tak-cocok': { readonly stated: number; readonly computed: number };
  'jumlah-tak-cocok': {
    readonly position: string | undefined;
    readonly stated: number;
    readonly computed: number;
  };
  'volume-tak-bulat': { readonly token: string };
  /** The table divides by the minutes of a month, a week or a day: its volumes are multiplied to those of a year. */
  'volume-per-periode': { readonly minutes: number; readonly times: number; readonly rows: number };
  /** Minutes of the table, and of setda.yaml. */
  'waktu-efektif-berbeda': {
    readonly listed: number;
    readonly settings: number;
    readonly tables: number;
  };
}

/** As LIST_KINDS in lists/columns.ts; `formulir` is all of them in one workbook. */
type ListKindName = 'pegawai' | 'tugas' | 'dpa' | 'fungsi' | 'formulir';

export type ImportCode = keyof ImportFindingArgs;

/** How grave each mostly is; a table and no list, so that the compiler misses one that is left out. */
export const IMPORT_SEVERITY: Readonly<Record<ImportCode, 'galat' | 'peringatan' | 'catatan'>> = {
  'buku-tak-terbaca': 'galat',
  'buku-terlalu-luas': 'galat',
  'isi-buku-diabaikan': 'catatan',
  'sel-tak-bernilai': 'galat',
  'lembar-tak-ada': 'galat',
  'lembar-formulir-tak-ada': 'galat',
  'tabel-tak-ditemukan': 'galat',
  'kolom-wajib-tak-ada': 'galat',
  'kolom-ganda': 'peringatan',
  'kolom-diabaikan': 'catatan',
  'peta-kolom-tak-ada': 'peringatan',
  'peta-kolom-pribadi': 'galat',
  'baris-berpemisah-lain': 'galat',
  'notasi-angka-campur': 'galat',
  'isi-wajib-kosong': 'galat',
  'isi-sel-salah': 'galat',
  'nip-hilang-angka': 'galat',
  'nomor-pribadi': 'peringatan',
  'nilai-disimpulkan': 'catatan',
  'pangkat-golongan-berbeda': 'peringatan',
  'pegawai-tidak-diambil': 'peringatan',
  'baris-ganda': 'galat',
  'pegawai-di-bagian-lain': 'peringatan',
  'bagian-tak-disebut': 'galat',
  'formulir-bagian-keliru': 'galat',
  'unit-tak-dikenal': 'galat',
  'pejabat-tak-jelas': 'galat',
  'kode-terkunci': 'galat',
  'satuan-waktu': 'catatan',
  'satuan-waktu-bertentangan': 'peringatan',
  'satuan-waktu-tak-jelas': 'galat',
  'kebutuhan-tak-cocok': 'peringatan',
  'jumlah-tak-cocok': 'peringatan',
  'volume-tak-bulat': 'galat',
  'volume-per-periode': 'peringatan',
  'waktu-efektif-berbeda': 'peringatan',
};

export function isImportCode(code: string): code is ImportCode {
  return Object.hasOwn(IMPORT_SEVERITY, code);
}
