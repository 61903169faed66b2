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
  /** Only so much of a sheet is read. */
  'buku-terlalu-luas': { readonly what: 'baris' | 'kolom' | 'sel' | 'lembar'; readonly limit: number };
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
  'tabel-tak-ditemukan': { readonly kind: ListKindName; readonly sheets: readonly string[] };
  'kolom-wajib-tak-ada': {
    readonly kind: ListKindName;
    /** Names of the columns that nothing was found for, in peta.yaml's spelling. */
    readonly missing: readonly string[];
    /** Headings of the list that mean nothing to the program. */
    readonly unknown: readonly string[];
  };
  /** Two headings for one column; the first is read. */
  'kolom-ganda': { readonly column: string; readonly first: string; readonly second: string };
  'kolom-diabaikan': { readonly headings: readonly string[] };
  'peta-kolom-tak-ada': {
    readonly column: string;
    readonly heading: string;
    readonly nearest: string | undefined;
  };
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
  /** Said once for each value that was found out and not read. */
  'nilai-disimpulkan': {
    readonly column: string;
    readonly value: string;
    /** What it was found out from: the title of a position. */
    readonly from: string;
    readonly rows: number;
  };
  'baris-ganda': { readonly kind: ListKindName; readonly column: string };
  'pegawai-di-bagian-lain': { readonly id: string; readonly file: string; readonly list: string };
  'bagian-tak-disebut': { readonly kind: ListKindName };
  'unit-tak-dikenal': {
    readonly unit: string;
    readonly rows: number;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  /** More than one person of that name, or none. */
  'pejabat-tak-jelas': {
    readonly column: string;
    readonly name: string;
    readonly candidates: readonly string[];
  };
  // Duties
  'satuan-waktu': {
    readonly unit: 'menit' | 'jam' | 'hari';
    /** How it was found out. */
    readonly by: 'judul' | 'kolom' | 'kebutuhan' | 'waktu-efektif' | 'peta';
    readonly heading: string;
  };
  /** The heading says one unit and the need that the table gives is that of another one; the second is taken. */
  'satuan-waktu-bertentangan': {
    readonly heading: string;
    readonly said: string;
    readonly taken: string;
    readonly rows: number;
    readonly of: number;
  };
  'satuan-waktu-tak-jelas': { readonly heading: string };
  'kebutuhan-tak-cocok': { readonly stated: number; readonly computed: number };
  'jumlah-tak-cocok': {
    readonly position: string | undefined;
    readonly stated: number;
    readonly computed: number;
  };
  'volume-tak-bulat': { readonly token: string };
  /** Minutes of the table, and of setda.yaml. */
  'waktu-efektif-berbeda': { readonly listed: number; readonly settings: number };
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
  'tabel-tak-ditemukan': 'galat',
  'kolom-wajib-tak-ada': 'galat',
  'kolom-ganda': 'peringatan',
  'kolom-diabaikan': 'catatan',
  'peta-kolom-tak-ada': 'galat',
  'notasi-angka-campur': 'galat',
  'isi-wajib-kosong': 'galat',
  'isi-sel-salah': 'galat',
  'nip-hilang-angka': 'galat',
  'nilai-disimpulkan': 'catatan',
  'baris-ganda': 'galat',
  'pegawai-di-bagian-lain': 'peringatan',
  'bagian-tak-disebut': 'galat',
  'unit-tak-dikenal': 'galat',
  'pejabat-tak-jelas': 'galat',
  'satuan-waktu': 'catatan',
  'satuan-waktu-bertentangan': 'peringatan',
  'satuan-waktu-tak-jelas': 'galat',
  'kebutuhan-tak-cocok': 'peringatan',
  'jumlah-tak-cocok': 'peringatan',
  'volume-tak-bulat': 'galat',
  'waktu-efektif-berbeda': 'peringatan',
};

export function isImportCode(code: string): code is ImportCode {
  return Object.hasOwn(IMPORT_SEVERITY, code);
}
