import type { SourceDocument } from '../source/document.ts';
import { ACTIVITY_ROLES, type ActivityRole } from '../vocabulary/activity-roles.ts';
import { compareText } from '../vocabulary/order.ts';
import {
  JENJANG,
  STATUSES,
  type Condition,
  type DutyKind,
  type Education,
  type Golongan,
  type GolonganPns,
  type Jenjang,
  type Priority,
  type Status,
} from '../vocabulary/scales.ts';
import { byName } from './by-name.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Bagian } from './generated/bagian.ts';
import { originOf, type Origin } from './origin.ts';
import { readSignatory, type SignatoryRecord } from './setda.ts';

/** A section file in English: names, lists and texts as written, nothing resolved or computed yet. */
export interface SectionRecord {
  readonly code: string;
  readonly name: string;
  readonly head: string | undefined;
  /** Who signs instead of the head. */
  readonly signatory: SignatoryRecord | undefined;
  readonly mandates: readonly MandateRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly staff: readonly StaffRecord[];
  readonly duties: readonly DutyRecord[];
  readonly origin: Origin;
  /** Changes whenever the section says something else, but for who signs; see fingerprintOf. */
  fingerprint(): string;
}

/** A function (fungsi) of the tupoksi. */
export interface MandateRecord {
  readonly code: string;
  readonly text: string;
  readonly origin: Origin;
}

/** A budget activity (sub kegiatan). */
export interface ActivityRecord {
  readonly code: string;
  readonly name: string;
  /** Rupiah. */
  readonly ceiling: number | undefined;
  /** Staff ids. */
  readonly officials: Readonly<Partial<Record<ActivityRole, string>>>;
  readonly origin: Origin;
}

export interface StaffRecord {
  readonly id: string;
  readonly name: string;
  readonly nip: string | undefined;
  readonly status: Status;
  /** Title of the position (jabatan). */
  readonly position: string;
  readonly jenjang: Jenjang;
  readonly golongan: Golongan | undefined;
  readonly education: Education | undefined;
  /** Competence id → level 1 to 5. */
  readonly competences: Readonly<Record<string, number>>;
  readonly team: string | undefined;
  readonly absences: readonly AbsenceRecord[];
  /** "2026-12-31". */
  readonly contractEnd: string | undefined;
  /** Share of a full-time year, above 0 to 1. */
  readonly workingShare: number;
  /** Codes of other sections that this person may also work for. */
  readonly helps: readonly string[];
  readonly origin: Origin;
}

/** A condition other than aktif; without dates it lasts the whole year. */
export interface AbsenceRecord {
  readonly kind: Condition;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly origin: Origin;
}

export interface RequirementsRecord {
  readonly jenjang: readonly Jenjang[] | undefined;
  readonly education: Education | undefined;
  readonly golongan: GolonganPns | undefined;
  readonly statuses: readonly Status[] | undefined;
  readonly competences: Readonly<Record<string, number>>;
  readonly teams: readonly string[] | undefined;
}

export interface DutyRecord {
  readonly code: string;
  readonly text: string;
  readonly kind: DutyKind;
  readonly mandate: string | undefined;
  readonly activity: string | undefined;
  /** The position that it belongs to in the workload table (ABK); who may do it is a matter of the requirements. */
  readonly position: string | undefined;
  /** Its steps, for the reader alone: they are not assigned one by one. */
  readonly stages: readonly string[];
  /** What the duty brings forth: "dokumen", "laporan". */
  readonly result: string | undefined;
  /** Results a year. */
  readonly volume: number | undefined;
  /** Time for one result, as written. */
  readonly norm: string | undefined;
  readonly priority: Priority;
  readonly requirements: RequirementsRecord;
  /** How many people share it; undefined where the file does not say. */
  readonly people: { readonly min: number; readonly max: number } | undefined;
  /** Staff id of the fixed owner. */
  readonly pin: string | undefined;
  /** Codes of duties that must not be held by the same people. */
  readonly separations: readonly string[];
  readonly origin: Origin;
}

type RawMandate = NonNullable<Bagian['fungsi']>[number];
type RawActivity = NonNullable<Bagian['dpa']>[number];
type RawStaff = Bagian['pegawai'][number];
type RawDuty = Bagian['tugas'][number];

/** One for all, for most entries leave most lists out. */
const NONE: readonly never[] = [];

/** Reads a section document that has passed its schema. */
export function readSection(document: SourceDocument): SectionRecord {
  // The schema has been checked, and the types are generated from it.
  const raw = document.value as Bagian;
  return {
    code: raw.kode,
    name: raw.bagian,
    head: raw.kepala,
    signatory: raw.penanda_tangan && readSignatory(raw.penanda_tangan),
    mandates: (raw.fungsi ?? []).map((entry, i) => mandate(entry, originOf(document, ['fungsi', i]))),
    activities: (raw.dpa ?? []).map((entry, i) => activity(entry, originOf(document, ['dpa', i]))),
    staff: raw.pegawai.map((entry, i) => staff(entry, originOf(document, ['pegawai', i]))),
    duties: raw.tugas.map((entry, i) => duty(entry, originOf(document, ['tugas', i]))),
    origin: originOf(document, []),
    fingerprint: fingerprinting(raw),
  };
}

/** Reckoned when first asked for; then the values are let go of, for a repository's weigh as much as all else. */
function fingerprinting(raw: Bagian): () => string {
  let values: Bagian | undefined = raw;
  let fingerprint = '';
  return () => {
    if (values) fingerprint = fingerprintOf(withoutSignatory(values));
    values = undefined;
    return fingerprint;
  };
}

/** Who signs changes nothing of who does what, so that a saved plan outlives it. */
function withoutSignatory(raw: Bagian): object {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => key !== 'penanda_tangan'));
}

function mandate(raw: RawMandate, origin: Origin): MandateRecord {
  return { code: raw.kode, text: raw.uraian, origin };
}

function activity(raw: RawActivity, origin: Origin): ActivityRecord {
  const named = ACTIVITY_ROLES.flatMap((role) =>
    raw[role] === undefined ? [] : [[role, raw[role]] as const],
  );
  return { code: raw.kode, name: raw.nama, ceiling: raw.pagu, officials: Object.fromEntries(named), origin };
}

function staff(raw: RawStaff, origin: Origin): StaffRecord {
  return {
    id: raw.id,
    name: raw.nama,
    nip: raw.nip,
    status: raw.status,
    position: raw.jabatan,
    jenjang: raw.jenjang,
    golongan: raw.golongan,
    education: raw.pendidikan,
    competences: byName(raw.kompetensi),
    team: raw.tim,
    absences: absences(raw.keadaan, origin),
    contractEnd: raw.kontrak_sampai,
    workingShare: raw.waktu ?? 1,
    helps: raw.bantu ?? NONE,
    origin,
  };
}

/** Each once, so that neither order nor repetition in the file is felt. */
function inOrderOf<T>(scale: readonly T[], values: readonly T[] | undefined): readonly T[] | undefined {
  if (values === undefined || values.length === 1) return values;
  return scale.filter((value) => values.includes(value));
}

function absences(raw: RawStaff['keadaan'], origin: Origin): AbsenceRecord[] {
  const entries = typeof raw === 'string' ? [{ jenis: raw }] : (raw ?? []);
  return entries
    .map((entry, i) => {
      const path = typeof raw === 'string' ? ['keadaan'] : ['keadaan', i];
      const part: Origin = {
        file: origin.file,
        place: (rest = [], which = 'value') => origin.place([...path, ...rest], which),
        range: (rest) => origin.range([...path, ...rest]),
        token: (rest) => origin.token([...path, ...rest]),
      };
      return { kind: entry.jenis, from: entry.mulai, to: entry.selesai, origin: part };
    })
    .filter((entry) => entry.kind !== 'aktif');
}

function duty(raw: RawDuty, origin: Origin): DutyRecord {
  const { petugas } = raw;
  return {
    code: raw.kode,
    text: raw.uraian,
    kind: raw.jenis ?? 'pokok',
    mandate: raw.fungsi,
    activity: raw.dpa,
    position: raw.jabatan,
    stages: raw.tahapan ?? NONE,
    result: raw.hasil,
    volume: raw.volume,
    norm: raw.norma,
    priority: raw.prioritas ?? 'utama',
    requirements: {
      jenjang: inOrderOf(JENJANG, raw.syarat?.jenjang),
      education: raw.syarat?.pendidikan,
      golongan: raw.syarat?.golongan,
      statuses: inOrderOf(STATUSES, raw.syarat?.status),
      competences: byName(raw.syarat?.kompetensi),
      teams: raw.syarat?.tim?.toSorted(compareText),
    },
    people:
      typeof petugas === 'number'
        ? { min: petugas, max: petugas }
        : petugas && { min: petugas.min, max: petugas.maks },
    pin: raw.penanggung_jawab,
    separations: raw.jangan_dirangkap ?? NONE,
    origin,
  };
}
