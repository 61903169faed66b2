/**
 * The ordered and closed lists of the field, spelled as in the files. Order is meaning: a later education or golongan
 * satisfies a requirement for an earlier one.
 */

export const STATUSES = ['CPNS', 'PNS', 'PPPK', 'PPPK Paruh Waktu', 'PTT'] as const;
export type Status = (typeof STATUSES)[number];

export const JENJANG = [
  'jpt-pratama',
  'administrator',
  'pengawas',
  'ahli-utama',
  'ahli-madya',
  'ahli-muda',
  'ahli-pertama',
  'penyelia',
  'mahir',
  'terampil',
  'pemula',
  'pelaksana',
  'non-asn',
] as const;
export type Jenjang = (typeof JENJANG)[number];

/** Officials who take only the duties that name their jenjang, or levelling would have the Kabag drive the car. */
const STRUCTURAL: ReadonlySet<Jenjang> = new Set(['jpt-pratama', 'administrator', 'pengawas']);

export function isStructural(jenjang: Jenjang): boolean {
  return STRUCTURAL.has(jenjang);
}

/** How far apart two jenjang stand on the list, in steps; for ranking candidates, not for admitting them. */
export function jenjangDistance(one: Jenjang, other: Jenjang): number {
  return Math.abs(JENJANG.indexOf(one) - JENJANG.indexOf(other));
}

export const EDUCATION = ['SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'] as const;
export type Education = (typeof EDUCATION)[number];

/** Rank of an education; D4 and S1 are equal. */
export function educationRank(education: Education): number {
  return EDUCATION.indexOf(education === 'D4' ? 'S1' : education);
}

/** Golongan ruang of a civil servant (PNS), lowest first. */
export const GOLONGAN_PNS = [
  'I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d', 'III/a',
  'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e',
] as const; // prettier-ignore
export type GolonganPns = (typeof GOLONGAN_PNS)[number];

/** Golongan of a PPPK, lowest first. */
export const GOLONGAN_PPPK = [
  'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII',
] as const; // prettier-ignore
export type GolonganPppk = (typeof GOLONGAN_PPPK)[number];

export type Golongan = GolonganPns | GolonganPppk;

/**
 * Which PNS golongan a PPPK golongan counts as. By the education that each golongan is entered with (IX = III/a,
 * VII = II/c, V = II/a are in common use, the rest follows); offices override it in `kebijakan.golongan_pppk`.
 */
export const PPPK_AS_PNS: Readonly<Record<GolonganPppk, GolonganPns>> = {
  I: 'I/a',
  II: 'I/b',
  III: 'I/c',
  IV: 'I/c',
  V: 'II/a',
  VI: 'II/b',
  VII: 'II/c',
  VIII: 'II/d',
  IX: 'III/a',
  X: 'III/b',
  XI: 'III/c',
  XII: 'III/d',
  XIII: 'IV/a',
  XIV: 'IV/b',
  XV: 'IV/c',
  XVI: 'IV/d',
  XVII: 'IV/e',
};

/** Rank among PNS golongan, 0 = I/a; PPPK by the given table. */
export function golonganRank(
  golongan: Golongan,
  table: Readonly<Record<GolonganPppk, GolonganPns>> = PPPK_AS_PNS,
): number {
  const asPns = golongan in table ? table[golongan as GolonganPppk] : (golongan as GolonganPns);
  return GOLONGAN_PNS.indexOf(asPns);
}

export const CONDITIONS = ['aktif', 'cuti', 'tugas-belajar', 'mpp', 'diperbantukan'] as const;
export type Condition = (typeof CONDITIONS)[number];

export const DUTY_KINDS = ['pokok', 'tambahan', 'tugas-lain'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Most important first. */
export const PRIORITIES = ['wajib', 'utama', 'penunjang'] as const;
export type Priority = (typeof PRIORITIES)[number];

/**
 * Age in years at which staff of a jenjang retire (batas usia pensiun). General practice, not read from a regulation:
 * offices override it in `kebijakan.usia_pensiun`.
 */
export const RETIREMENT_AGE: Readonly<Record<Jenjang, number>> = {
  'jpt-pratama': 60,
  administrator: 58,
  pengawas: 58,
  'ahli-utama': 65,
  'ahli-madya': 60,
  'ahli-muda': 58,
  'ahli-pertama': 58,
  penyelia: 58,
  mahir: 58,
  terampil: 58,
  pemula: 58,
  pelaksana: 58,
  'non-asn': 58,
};

/** What a saved plan may be changed in: nothing that is valid, what must be, or all. */
export const CHANGE_MODES = ['kosong', 'perlu', 'semua'] as const;
export type ChangeMode = (typeof CHANGE_MODES)[number];
