import type { Entity } from './entity.ts';
import type { LoadGrade } from './load-grade.ts';
import type { NipOddity } from './nip.ts';

/** Findings of the rules, with what their sentences need. */
export interface RuleFindingArgs {
  'penanggung-jawab-tak-memenuhi': { readonly person: string; readonly lacking: readonly Lack[] };
  'tugas-tak-bertuan': {
    readonly duty: string;
    readonly causes: readonly Cause[];
    readonly nearest: readonly Near[];
    readonly remedies: readonly Remedy[];
    /** A team that somebody has, where the one that is asked for looks misspelt. */
    readonly teamMeant: string | undefined;
  };
  'pegawai-menganggur': {
    readonly person: string;
    readonly causes: readonly Cause[];
    readonly hall: HallGroup | undefined;
    readonly remedies: readonly Remedy[];
  };
  'petugas-kurang': {
    readonly duty: string;
    readonly wanted: number;
    readonly found: number;
    /** Where more people meet the requirements: the separated duties that keep all of them; none where the plan just names too few. */
    readonly apart?: readonly string[];
  };
  'pengganti-kosong': {
    readonly section: string;
    readonly owners: readonly { readonly owner: string; readonly duties: readonly string[] }[];
  };
  'beban-berlebih': LoadArgs;
  'beban-kurang': LoadArgs;
  'dpa-tanpa-tugas': {
    readonly activity: string;
    readonly name: string;
    readonly ceiling: number | undefined;
  };
  'pembagian-usang': { readonly section: string; readonly difference: StaleDifference };
  'pembagian-tak-sah': { readonly duty: string; readonly problem: SavedProblem };
  'penanggung-jawab-dirangkap': { readonly person: string; readonly other: string };
  /** `person` is the only one who could do the duty. */
  'hanya-satu-orang': {
    readonly duty: string;
    readonly person: string;
    /** The cheapest way to another one; undefined where no change lets anybody in. */
    readonly second: SecondWay | undefined;
  };
  'tugas-wajib-tanpa-dpa': { readonly duty: string };
  'fungsi-tanpa-tugas': { readonly mandate: string; readonly text: string };
  'tugas-tanpa-fungsi': { readonly duty: string };
  /** Two sections claim the same; `similarity` is the share of words that both have, 0–1. */
  'tumpang-tindih': { readonly one: Claim; readonly other: Claim; readonly similarity: number };
  'rangkap-dpa': { readonly person: string; readonly clash: RoleClash };
  'pptk-kosong': { readonly activity: string; readonly name: string };
  'pptk-tak-ada': {
    readonly activity: string;
    readonly person: string;
    readonly nearest: string | undefined;
  };
  /** An owner who is away for all or part of the year: `tetap` fixed in the section file, `tersimpan` in the saved plan. */
  'pegawai-tak-tersedia': {
    readonly person: string;
    readonly duties: readonly string[];
    readonly held: 'tetap' | 'tersimpan';
    readonly absence: Absence;
    /** Share of the year's working days that is left, 0–1. */
    readonly share: number;
  };
  'kontrak-habis': EndingContract;
  'kompetensi-jabatan': {
    readonly person: string;
    readonly position: string;
    readonly lacking: readonly Lack[];
  };
  /** The duties that only these people may do need just under as many people as there are. */
  'norma-dicocok-cocokkan': {
    readonly position: string;
    readonly people: readonly string[];
    readonly duties: readonly string[];
    /** Workload ÷ effective minutes, in people. */
    readonly need: number;
  };
  'nip-janggal': { readonly oddities: readonly NipOddity[]; readonly status: string };
  'satuan-norma-janggal': {
    readonly token: string;
    readonly people: number;
    readonly otherUnit: 'menit' | 'jam';
    readonly otherPeople: number;
  };
  'petugas-melebihi-volume': { readonly people: number; readonly volume: number };
  'tahun-kosong': { readonly entries: number };
  // What the office says about the rules themselves
  'abaikan-keliru': {
    /** `salah-eja`: of the keyword itself; then no rule is known. */
    readonly problem: 'salah-eja' | 'tanpa-aturan' | 'tanpa-alasan' | 'tak-dikenal' | 'tak-dapat-diabaikan';
    /** As written. */
    readonly rule: string;
    readonly nearest: string | undefined;
  };
  'abaikan-sia-sia': {
    readonly rule: string;
    readonly reason: string;
    /** The comment names other rules besides. */
    readonly hasOthers: boolean;
  };
  /** A baseline entry of which fewer findings are left than it records, or that stands there twice. */
  'dasar-usang': {
    readonly rule: string;
    readonly file: string;
    readonly entity: Entity | undefined;
    readonly recorded: number;
    readonly left: number;
    /** True if the same stands further above. */
    readonly isRepeat: boolean;
  };
}

export interface LoadArgs {
  readonly person: string;
  readonly utilisation: number;
  readonly limit: number;
  /** Class of EJ, efektivitas jabatan. */
  readonly grade: LoadGrade;
}

/** What a saved plan no longer has in common with the files, by codes of duties. All empty: something else changed. */
export interface StaleDifference {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** Duties whose volume is another one. */
  readonly volumes: readonly string[];
  /** Ids of the plan that nobody bears any more. */
  readonly missing: readonly string[];
  /** Present staff of the section who stand nowhere in the plan. */
  readonly newcomers: readonly string[];
}

/** Contracts that end with the year are told together, for each section; a day as "2026-12-31". */
export type EndingContract =
  | {
      readonly kind: 'dalam-tahun';
      readonly person: string;
      readonly end: string;
      /** Codes of those that he owns. */
      readonly duties: readonly string[];
    }
  | {
      readonly kind: 'akhir-tahun';
      readonly section: string;
      readonly end: string;
      readonly people: readonly string[];
    };

/** A duty or function with the section that claims it. */
export interface Claim {
  readonly kind: 'tugas' | 'fungsi';
  readonly code: string;
  readonly text: string;
  /** Its name. */
  readonly section: string;
}

/** Roles are the keys of an activity: pptk, bendahara, ppk_skpd, ppkom, pejabat_pengadaan. */
export type RoleClash =
  | {
      readonly kind: 'peran';
      readonly roles: readonly [string, string];
      /** Codes of the activities in which he has them; may be the same one. */
      readonly activities: readonly [string, string];
    }
  | { readonly kind: 'bukan-asn'; readonly role: string; readonly activity: string; readonly status: string };

/** Why somebody is away; dates as "2026-12-31", undefined = since the beginning or to the end of the year. */
export interface Absence {
  readonly kind: 'cuti' | 'tugas-belajar' | 'mpp' | 'diperbantukan' | 'kontrak' | 'pensiun';
  readonly from: string | undefined;
  readonly to: string | undefined;
}

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
      /** By so many levels. */
      readonly steps: number;
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
      /** What it asks from then on; null: nothing. */
      readonly to: Lack['wanted'];
    }
  | { readonly kind: 'bagi-bersama'; readonly duty: string; readonly people: number }
  | { readonly kind: 'lepas-pemisahan'; readonly duty: string; readonly others: readonly string[] }
  | { readonly kind: 'ganti-penanggung-jawab'; readonly duty: string; readonly person: string }
  | { readonly kind: 'tambah-pegawai'; readonly duty: string };

/** How somebody becomes the second person for a duty. */
export interface SecondWay {
  readonly remedies: readonly Remedy[];
}

/** All rules, gravest first: those that an office can set in `aturan`, silence by a comment, or put into its baseline. */
export const RULE_CODES = [
  'tugas-tak-bertuan',
  'pegawai-menganggur',
  'penanggung-jawab-tak-memenuhi',
  'penanggung-jawab-dirangkap',
  'pegawai-tak-tersedia',
  'pembagian-tak-sah',
  'rangkap-dpa',
  'pptk-tak-ada',
  'abaikan-keliru',
  'pembagian-usang',
  'beban-berlebih',
  'beban-kurang',
  'hanya-satu-orang',
  'petugas-kurang',
  'tumpang-tindih',
  'fungsi-tanpa-tugas',
  'tugas-tanpa-fungsi',
  'dpa-tanpa-tugas',
  'pptk-kosong',
  'kontrak-habis',
  'kompetensi-jabatan',
  'nip-janggal',
  'satuan-norma-janggal',
  'petugas-melebihi-volume',
  'abaikan-sia-sia',
  'dasar-usang',
  'tugas-wajib-tanpa-dpa',
  'norma-dicocok-cocokkan',
  'pengganti-kosong',
  'tahun-kosong',
] as const satisfies readonly (keyof RuleFindingArgs)[];

export type RuleCode = (typeof RULE_CODES)[number];

export function isRuleCode(code: string): code is RuleCode {
  return (RULE_CODES as readonly string[]).includes(code);
}
