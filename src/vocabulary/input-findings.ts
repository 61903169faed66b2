import type { EntityKind } from './entity.ts';
import type { NipFault } from './nip.ts';

/** What a value should have been. The first group are the $defs of the schemas. */
export type Expected =
  | 'teks'
  | 'id'
  | 'kode'
  | 'kode_dpa'
  | 'durasi'
  | 'tanggal'
  | 'jam'
  | 'rentang_jam'
  | 'tingkat'
  | 'usia'
  | 'volume'
  | 'nip'
  | 'sidik'
  | 'bilangan-bulat'
  | 'angka'
  | 'jumlah'
  | 'daftar'
  | 'pasangan'
  | 'petugas';

/** What is amiss with a value where more can be said than that its form is wrong. */
export type Flaw =
  'kosong' | 'tanpa-kutip' | 'berkutip' | 'tanpa-satuan' | 'terlalu-besar' | 'nip-sebagai-id';

/** What a file is meant to be, by the place where it stands. */
export type FileKind = 'setda' | 'bagian' | 'pembagian' | 'dasar' | 'peta';

/** Ways in which a text is not YAML, grouped by what the writer has to do about them. */
export type YamlProblem =
  | 'tab'
  | 'indentasi'
  | 'titik-dua-hilang'
  | 'titik-dua-dalam-teks'
  | 'spasi-titik-dua'
  | 'spasi-tanda-hubung'
  | 'kurung'
  | 'kurung-berlebih'
  | 'koma-hilang'
  | 'kutip-terbuka'
  | 'setelah-kutip'
  | 'garis-miring'
  | 'tanda-di-awal'
  | 'tak-terduga'
  | 'kunci-rumit'
  | 'alias'
  | 'alias-berlebihan'
  | 'terlalu-dalam'
  | 'banyak-dokumen'
  | 'konflik'
  | 'akhir-baris'
  | 'lain';

/** Findings that keep the input from being used: nobody can switch them off, silence them or put them off. */
export interface InputFindingArgs {
  // Files and YAML
  'berkas-tak-terbaca': { readonly reason: 'none' | 'denied' | 'folder' | 'other' };
  'berkas-terlalu-besar': { readonly megabytes: number; readonly limit: number };
  'berkas-kosong': { readonly kind: FileKind };
  'berkas-bukan-utf8': { readonly form: 'utf16' | 'biner' | 'lain' };
  'yaml-rusak': { readonly problem: YamlProblem };
  'kunci-ganda': { readonly key: string };
  // Schema
  'berkas-keliru': {
    readonly kind: FileKind;
    /** What the file holds instead. */
    readonly found: FileKind | 'bukan-pasangan';
  };
  'temuan-terpotong': { readonly count: number };
  'kunci-tak-dikenal': {
    readonly key: string;
    readonly allowed: readonly string[];
    readonly nearest: string | undefined;
    /** The rest of a value such as 1,5 jam in { }, where the comma divides entries. */
    readonly afterComma: boolean;
  };
  'kunci-wajib': { readonly key: string; readonly of: string };
  'nilai-salah': {
    readonly key: string;
    readonly token: string;
    readonly expected: Expected;
    readonly suggestion: string | undefined;
    readonly flaw?: Flaw | undefined;
  };
  'nilai-tak-dikenal': {
    readonly key: string;
    readonly token: string;
    readonly allowed: readonly string[];
    readonly nearest: string | undefined;
  };
  'nilai-di-luar-batas': {
    readonly key: string;
    readonly token: string;
    readonly comparison: '<=' | '>=' | '<' | '>';
    readonly limit: number;
  };
  'daftar-kosong': { readonly key: string };
  'berkas-cetak-salah': {
    readonly what: 'lambang' | 'huruf';
    /** As written in setda.yaml. */
    readonly path: string;
    readonly fault: PrintFileFault;
  };
  // References and sense
  'kode-ganda': { readonly what: EntityKind; readonly id: string };
  'rujukan-putus': {
    readonly what: EntityKind | 'kompetensi';
    readonly id: string;
    readonly scope: 'bagian' | 'setda';
    /** What could be written instead: all names of the kind, or those of the own section where all are many. */
    readonly known: readonly string[];
    readonly knowsOwnOnly?: boolean;
    /** How many more there are than `known` lists. */
    readonly unlisted?: number;
    readonly nearest: string | undefined;
  };
  'rujukan-diri': { readonly id: string };
  'urutan-terbalik': {
    readonly what: 'petugas' | 'keadaan' | 'istirahat';
    readonly first: string;
    readonly last: string;
  };
  'nip-salah': { readonly faults: readonly NipFault[]; readonly digits: number };
  'nip-ganda': { readonly other: string };
}

/** All input findings: a table and no list, so that the compiler misses one that is left out. */
const INPUT_CODES: Readonly<Record<keyof InputFindingArgs, true>> = {
  'berkas-tak-terbaca': true,
  'berkas-terlalu-besar': true,
  'berkas-kosong': true,
  'berkas-bukan-utf8': true,
  'yaml-rusak': true,
  'kunci-ganda': true,
  'berkas-keliru': true,
  'temuan-terpotong': true,
  'kunci-tak-dikenal': true,
  'kunci-wajib': true,
  'nilai-salah': true,
  'nilai-tak-dikenal': true,
  'nilai-di-luar-batas': true,
  'daftar-kosong': true,
  'berkas-cetak-salah': true,
  'kode-ganda': true,
  'rujukan-putus': true,
  'rujukan-diri': true,
  'urutan-terbalik': true,
  'nip-salah': true,
  'nip-ganda': true,
};

export function isInputCode(code: string): code is keyof InputFindingArgs {
  return Object.hasOwn(INPUT_CODES, code);
}

/** Why a picture or a font that setda.yaml names cannot be printed with. */
export type PrintFileFault =
  // The file
  | 'none'
  | 'denied'
  | 'folder'
  | 'other'
  | 'terlalu-besar'
  | 'rusak'
  // The picture
  | 'bukan-gambar'
  | 'terlalu-banyak-piksel'
  | 'cmyk'
  | 'berujuk-keluar'
  | 'berteks'
  // The font
  | 'bukan-huruf'
  | 'huruf-opentype'
  | 'huruf-web';
