import type { SourceDocument } from '../source/document.ts';
import type { Peta } from './generated/peta.ts';

/** peta.yaml: what the office says of its lists where the program cannot know. */
export interface ImportMap {
  /** By kind of list: key of the column → heading in the list. */
  readonly columns: Readonly<Partial<Record<ListName, Readonly<Record<string, string>>>>>;
  /** Unit as in the lists → code or name of the section, or a unit above it. */
  readonly units: Readonly<Record<string, string>>;
  /** Of the column waktu_penyelesaian. */
  readonly timeUnit: 'menit' | 'jam' | 'hari' | undefined;
  /** How numbers that are kept as text are written: 1.250,5 or 1,250.5. */
  readonly numbers: 'id' | 'en' | undefined;
}

/** Where an office has nothing to say. */
export const EMPTY_MAP: ImportMap = { columns: {}, units: {}, timeUnit: undefined, numbers: undefined };

const LISTS = ['pegawai', 'tugas', 'dpa', 'fungsi'] as const;
type ListName = (typeof LISTS)[number];

/** Reads a peta.yaml that has passed its schema. What is left empty in it is not said. */
export function readImportMap(document: SourceDocument): ImportMap {
  // The schema has been checked, and the types are generated from it; an empty file says nothing.
  const raw = (document.value ?? {}) as Peta;
  return {
    columns: Object.fromEntries(LISTS.map((list) => [list, filledIn(raw[list])])),
    units: filledIn(raw.unit),
    timeUnit: raw.satuan_waktu,
    numbers: raw.angka,
  };
}

function filledIn(texts: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}
