import type { NipFault, NipOddity } from './nip.ts';
import type { Place } from './place.ts';
import { presentableParts } from './presentable.ts';

/** How bad a finding is, worst first; the spelling is the one of JSON and of --gagal-pada. */
export const SEVERITIES = ['galat', 'peringatan', 'catatan'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Kinds of things that findings speak of. */
export type EntityKind = 'bagian' | 'pegawai' | 'tugas' | 'fungsi' | 'dpa';
export interface Entity {
  readonly kind: EntityKind;
  readonly id: string;
}

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
export type FileKind = 'setda' | 'bagian' | 'pembagian';

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

/** Every finding there is, with what its sentences need. The code is public: it stands in JSON and in the docs. */
export interface FindingArgs {
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
    readonly known: readonly string[];
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
  'nip-janggal': { readonly oddities: readonly NipOddity[]; readonly status: string };
  'satuan-norma-janggal': {
    readonly token: string;
    readonly people: number;
    readonly otherUnit: 'menit' | 'jam';
    readonly otherPeople: number;
  };
  'petugas-melebihi-volume': { readonly people: number; readonly volume: number };
  'tahun-kosong': { readonly entries: number };
  'penanggung-jawab-tak-memenuhi': { readonly person: string; readonly lacking: readonly Lack[] };
  // The plan
  'tugas-tak-bertuan': {
    readonly duty: string;
    readonly causes: readonly Cause[];
    readonly nearest: readonly Near[];
    readonly remedies: readonly Remedy[];
  };
  'pegawai-menganggur': {
    readonly person: string;
    readonly causes: readonly Cause[];
    readonly hall: HallGroup | undefined;
    readonly remedies: readonly Remedy[];
  };
  'petugas-kurang': { readonly duty: string; readonly wanted: number; readonly found: number };
  'pengganti-kosong': {
    readonly section: string;
    readonly owners: readonly { readonly owner: string; readonly duties: readonly string[] }[];
  };
  'beban-berlebih': { readonly person: string; readonly utilisation: number; readonly limit: number };
  'beban-kurang': { readonly person: string; readonly utilisation: number; readonly limit: number };
  'dpa-tanpa-tugas': {
    readonly activity: string;
    readonly name: string;
    readonly ceiling: number | undefined;
  };
  'pembagian-usang': { readonly section: string };
  'pembagian-tak-sah': { readonly duty: string; readonly problem: SavedProblem };
  'penanggung-jawab-dirangkap': { readonly person: string; readonly other: string };
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

/** What is wrong with one duty of a saved plan. */
export type SavedProblem =
  | { readonly kind: 'tugas-tak-ada' }
  | { readonly kind: 'pegawai-tak-ada'; readonly person: string; readonly nearest: string | undefined }
  | { readonly kind: 'tak-memenuhi'; readonly person: string; readonly lacking: readonly Lack[] }
  | { readonly kind: 'bukan-petugas'; readonly person: string }
  | { readonly kind: 'dua-kali'; readonly person: string }
  | { readonly kind: 'jumlah'; readonly planned: number; readonly volume: number }
  | { readonly kind: 'tak-merata'; readonly volumes: readonly number[] }
  | { readonly kind: 'banyak-petugas'; readonly people: number; readonly min: number; readonly max: number }
  | { readonly kind: 'bukan-yang-tetap'; readonly person: string; readonly pin: string }
  | { readonly kind: 'pengganti-sendiri'; readonly person: string }
  | { readonly kind: 'dirangkap'; readonly person: string; readonly other: string };

/** One requirement that a person does not meet. */
export interface Lack {
  readonly requirement: Requirement;
  /** What is asked: a level, a golongan, a list of names; null where the requirement has no value (present, section). */
  readonly wanted: string | number | readonly string[] | null;
  /** What the person has; null for nothing. */
  readonly actual: string | number | null;
}

/**
 * Names of requirements, as in JSON: `bagian` (belongs to the section or lists it in bantu), `keadaan` (present),
 * `struktural` (a structural official needs his jenjang named), the keys of `syarat`, `kompetensi.<id>`.
 */
export type Requirement =
  | 'bagian'
  | 'keadaan'
  | 'struktural'
  | 'jenjang'
  | 'status'
  | 'pendidikan'
  | 'golongan'
  | 'tim'
  | `kompetensi.${string}`;

/** Why a duty has nobody, or a person nothing: how many people (or duties) fail which requirement. */
export interface Cause {
  /** `keadaan.<kind>` says why people are away. */
  readonly requirement: Requirement | `keadaan.${string}` | 'pemisahan' | 'penanggung_jawab' | 'belum-dibagi';
  readonly wanted: Lack['wanted'];
  readonly count: number;
  readonly of: number;
}

/** A person who is near to being allowed, and what is lacking. */
export interface Near {
  readonly person: string;
  readonly lacking: readonly Lack[];
}

/** These people share these duties, which have fewer places than there are people. */
export interface HallGroup {
  readonly people: readonly string[];
  readonly duties: readonly string[];
  readonly places: number;
}

/** One change of the files that would give a duty an owner or a person a duty. */
export type Remedy =
  | {
      readonly kind: 'tingkatkan-kompetensi';
      readonly duty: string;
      readonly person: string;
      readonly competence: string;
      readonly level: number;
    }
  | {
      readonly kind: 'pinjamkan-pegawai';
      readonly duty: string;
      readonly person: string;
      readonly section: string;
    }
  | {
      readonly kind: 'longgarkan-syarat';
      readonly duty: string;
      readonly person: string;
      readonly requirement: Requirement;
    }
  | { readonly kind: 'bagi-bersama'; readonly duty: string; readonly people: number }
  | { readonly kind: 'lepas-pemisahan'; readonly duty: string; readonly others: readonly string[] }
  | { readonly kind: 'ganti-penanggung-jawab'; readonly duty: string; readonly person: string }
  | { readonly kind: 'tambah-pegawai'; readonly duty: string };

export type FindingCode = keyof FindingArgs;

/** One finding: data only. Sentences are made from code and args in messages/. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly args: FindingArgs[Code];
  readonly at: Place;
  readonly related: readonly Place[];
  readonly entity: Entity | undefined;
}

/** Builds a finding; the compiler checks that the args belong to the code. No NIP gets into one, whoever builds it. */
export function finding<Code extends FindingCode>(
  severity: Severity,
  code: Code,
  at: Place,
  args: FindingArgs[Code],
  more: { readonly related?: readonly Place[]; readonly entity?: Entity } = {},
): Finding {
  // The compiler cannot see that FindingOf<Code> is a member of the union for every Code.
  return {
    code,
    severity,
    args: presentableParts(args),
    at,
    related: more.related ?? [],
    entity: more.entity,
  } as unknown as Finding;
}

/** True if a finding is at least as bad as the given severity. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
