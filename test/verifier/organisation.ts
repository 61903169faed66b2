import { parse } from 'yaml';
import { capacityOf, type Absence } from './capacity.ts';
import { minutesOf } from './durations.ts';
import { educationRank, gradeRank, PPPK_CLASSES } from './grades.ts';
import {
  Malformed,
  fieldsOf,
  listOf,
  numberOf,
  optionalFields,
  optionalList,
  optionalNumber,
  optionalText,
  textOf,
  textsOf,
  type Fields,
} from './values.ts';

/** The plain facts of an organisation, as its YAML states them. */
export interface Organisation {
  readonly tolerance: number;
  readonly people: ReadonlyMap<string, Person>;
  /** All but "tugas-lain". */
  readonly duties: ReadonlyMap<string, Duty>;
}

export interface Person {
  readonly id: string;
  readonly section: string;
  readonly helps: ReadonlySet<string>;
  readonly status: string;
  readonly jenjang: string;
  readonly education: number | undefined;
  readonly grade: number | undefined;
  readonly skills: Readonly<Record<string, number>>;
  readonly team: string | undefined;
  /** Minutes a year; 0 = absent. */
  readonly capacity: number;
}

export interface Duty {
  readonly code: string;
  readonly section: string;
  /** 0 = wajib, 1 = utama, 2 = penunjang. */
  readonly priority: number;
  readonly results: number;
  /** Of all results together. */
  readonly minutes: number;
  readonly requirements: Requirements;
  /** How many people are asked for, before candidates and results limit it. */
  readonly wanted: { readonly min: number; readonly max: number };
  readonly pin: string | undefined;
  /** Duties that must have other people; mutual. */
  readonly separated: ReadonlySet<string>;
}

export interface Requirements {
  readonly jenjang: readonly string[] | undefined;
  readonly status: readonly string[] | undefined;
  readonly team: readonly string[] | undefined;
  readonly education: number | undefined;
  readonly grade: number | undefined;
  readonly skills: Readonly<Record<string, number>>;
}

interface Policy {
  readonly year: number | undefined;
  readonly minutes: number;
  readonly minutesPerDay: number;
  readonly automatic: boolean;
  readonly tolerance: number;
  readonly classes: Readonly<Record<string, string>>;
  readonly retirementAges: Readonly<Record<string, number>>;
}

const PRIORITIES: readonly string[] = ['wajib', 'utama', 'penunjang'];

/** Reads path → YAML text. A file without "bagian" and "pegawai" that is not setda.yaml is none of our business. */
export function organisationOf(files: ReadonlyMap<string, string>): Organisation {
  let policy = policyOf({});
  const sections: Fields[] = [];
  for (const [path, text] of files) {
    const data: unknown = parse(text);
    if (/(?:^|\/)setda\.ya?ml$/u.test(path)) policy = policyOf(optionalFields(data, path));
    else if (isSection(data)) sections.push(data);
  }

  const people = new Map<string, Person>();
  const duties = new Map<string, Duty>();
  for (const section of sections) {
    const name = textOf(section.kode, 'kode');
    for (const item of listOf(section.pegawai, name)) {
      const person = personOf(fieldsOf(item, name), name, policy);
      people.set(person.id, person);
    }
    for (const item of optionalList(section.tugas, name)) {
      const fields = fieldsOf(item, name);
      if (fields.jenis === 'tugas-lain') continue;
      const duty = dutyOf(fields, name, policy);
      duties.set(duty.code, duty);
    }
  }
  return { tolerance: policy.tolerance, people, duties: mutual(duties) };
}

function isSection(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && 'bagian' in data && 'pegawai' in data;
}

function policyOf(setda: Fields): Policy {
  const hours = optionalFields(setda.waktu_kerja, 'waktu_kerja');
  const rules = optionalFields(setda.kebijakan, 'kebijakan');
  const minutes = optionalNumber(hours.menit_efektif, 75_000, 'menit_efektif');
  return {
    year: setda.tahun === undefined ? undefined : numberOf(setda.tahun, 'tahun'),
    minutes,
    minutesPerDay: minutes / optionalNumber(hours.hari_kerja, 250, 'hari_kerja'),
    automatic: rules.bagi_tugas === 'otomatis',
    tolerance: optionalNumber(rules.toleransi_merata, 0.05, 'toleransi_merata'),
    classes: { ...PPPK_CLASSES, ...(optionalFields(rules.golongan_pppk, 'golongan_pppk') as object) },
    retirementAges: numbersOf(rules.usia_pensiun, 'usia_pensiun'),
  };
}

function personOf(fields: Fields, section: string, policy: Policy): Person {
  const id = textOf(fields.id, `${section}: id`);
  const education = optionalText(fields.pendidikan, id);
  const grade = optionalText(fields.golongan, id);
  const status = textOf(fields.status, id);
  const jenjang = textOf(fields.jenjang, id);
  const presence = {
    status,
    jenjang,
    nip: optionalText(fields.nip, id),
    share: optionalNumber(fields.waktu, 1, id),
    absences: absencesOf(fields.keadaan, id),
    contractUntil: optionalText(fields.kontrak_sampai, id),
  };
  return {
    id,
    section,
    helps: new Set(textsOf(fields.bantu, id)),
    status,
    jenjang,
    education: education === undefined ? undefined : educationRank(education),
    grade: grade === undefined ? undefined : gradeRank(grade, policy.classes),
    skills: numbersOf(fields.kompetensi, id),
    team: optionalText(fields.tim, id),
    capacity: capacityOf(presence, policy.minutes, policy.year, policy.retirementAges),
  };
}

/** keadaan is a word, or entries with a kind and perhaps dates. */
function absencesOf(value: unknown, id: string): readonly Absence[] {
  if (value === undefined || value === null || value === 'aktif') return [];
  if (typeof value === 'string') return [{ from: undefined, until: undefined }];
  const entries = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return entries
    .map((entry) => fieldsOf(entry, id))
    .filter((entry) => entry.jenis !== 'aktif')
    .map((entry) => ({ from: optionalText(entry.mulai, id), until: optionalText(entry.selesai, id) }));
}

function dutyOf(fields: Fields, section: string, policy: Policy): Duty {
  const code = textOf(fields.kode, `${section}: kode`);
  const results = numberOf(fields.volume, code);
  const priority = PRIORITIES.indexOf(optionalText(fields.prioritas, code) ?? 'utama');
  if (priority < 0) throw new Malformed(`${code}: prioritas`);
  return {
    code,
    section,
    priority,
    results,
    minutes: results * minutesOf(textOf(fields.norma, code), policy.minutesPerDay),
    requirements: requirementsOf(optionalFields(fields.syarat, code), code, policy),
    wanted: wantedOf(fields.petugas, results, code, policy.automatic),
    pin: optionalText(fields.penanggung_jawab, code),
    separated: new Set(textsOf(fields.jangan_dirangkap, code)),
  };
}

function wantedOf(petugas: unknown, results: number, code: string, automatic: boolean): Duty['wanted'] {
  if (petugas === undefined || petugas === null)
    return { min: 1, max: automatic && results >= 2 ? Infinity : 1 };
  if (typeof petugas === 'number') return { min: petugas, max: petugas };
  const range = fieldsOf(petugas, code);
  const min = optionalNumber(range.min, 1, code);
  return {
    min,
    max: range.maks === undefined ? Infinity : Math.max(min, numberOf(range.maks, code)),
  };
}

function requirementsOf(fields: Fields, code: string, policy: Policy): Requirements {
  const education = optionalText(fields.pendidikan, code);
  const grade = optionalText(fields.golongan, code);
  return {
    jenjang: fields.jenjang === undefined ? undefined : textsOf(fields.jenjang, code),
    status: fields.status === undefined ? undefined : textsOf(fields.status, code),
    team: fields.tim === undefined ? undefined : textsOf(fields.tim, code),
    education: education === undefined ? undefined : educationRank(education),
    grade: grade === undefined ? undefined : gradeRank(grade, policy.classes),
    skills: numbersOf(fields.kompetensi, code),
  };
}

function numbersOf(value: unknown, where: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(optionalFields(value, where)).map(([key, number]) => [key, numberOf(number, where)]),
  );
}

/** A separation that one duty names holds for the other too. */
function mutual(duties: ReadonlyMap<string, Duty>): ReadonlyMap<string, Duty> {
  const separated = new Map([...duties.keys()].map((code) => [code, new Set<string>()]));
  for (const duty of duties.values())
    for (const other of duty.separated) {
      if (other === duty.code || !duties.has(other)) continue;
      separated.get(duty.code)?.add(other);
      separated.get(other)?.add(duty.code);
    }
  return new Map(
    [...duties].map(([code, duty]) => [code, { ...duty, separated: separated.get(code) ?? new Set() }]),
  );
}
