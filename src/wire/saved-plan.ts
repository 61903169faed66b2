import type { SourceDocument } from '../source/document.ts';
import type { Pembagian } from './generated/pembagian.ts';
import { originOf, type Origin } from './origin.ts';

/** The saved plan of one section. */
export interface SavedSection {
  readonly section: string;
  /** Fingerprint of the section that the plan was made from; undefined where somebody removed it. */
  readonly fingerprint: string | undefined;
  readonly entries: readonly SavedEntry[];
  readonly origin: Origin;
}

/** One duty of a saved plan, by ids. */
export interface PlanEntry {
  readonly duty: string;
  readonly owner: string;
  /** Owner first. */
  readonly people: readonly PlanShare[];
  readonly deputy: string | undefined;
}

export interface PlanShare {
  readonly person: string;
  /** Whole results a year; undefined where one result is carried together. */
  readonly results: number | undefined;
}

export interface SavedEntry extends PlanEntry {
  readonly origin: Origin;
}

type RawEntry = Pembagian['tugas'][number];

/** Reads a plan document that has passed its schema. */
export function readSavedPlan(document: SourceDocument): SavedSection {
  // The schema has been checked, and the types are generated from it.
  const raw = document.value as Pembagian;
  return {
    section: raw.bagian,
    fingerprint: raw.sidik,
    entries: raw.tugas.map((entry, i) => readEntry(entry, originOf(document, ['tugas', i]))),
    origin: originOf(document, []),
  };
}

function readEntry(raw: RawEntry, origin: Origin): SavedEntry {
  return {
    duty: raw.kode,
    owner: raw.penanggung_jawab,
    people: raw.petugas.map(({ pegawai, volume }) => ({ person: pegawai, results: volume })),
    deputy: raw.pengganti,
    origin,
  };
}
