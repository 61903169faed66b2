import { LIST_KINDS, type ListKind } from '../lists/columns.ts';
import type { Value } from '../lists/value.ts';
import type { PresentSection } from './merged-section.ts';

/** An entry, or a whole section, as it stands in a file. */
export type Raw = Readonly<Record<string, Value>>;

export interface PresentEntry {
  readonly section: PresentSection;
  readonly kind: ListKind;
  /** Its turn in its list, from 0. */
  readonly index: number;
  readonly raw: Raw;
}

/** All entries of a kind, in the order of the files. */
export function presentEntries(sections: readonly PresentSection[], kind: ListKind): PresentEntry[] {
  return sections.flatMap((section) =>
    rawList(section.document.value as Raw, kind).map((raw, index) => ({ section, kind, index, raw })),
  );
}

export function rawList(section: Raw, kind: ListKind): readonly Raw[] {
  return (section[kind] ?? []) as readonly Raw[];
}

/** The value at a way of one or two keys. */
export function valueAt(raw: Raw, path: readonly string[]): Value | undefined {
  let value: Value | undefined = raw;
  for (const key of path) {
    if (typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, key) ? (value as Raw)[key] : undefined;
  }
  return value;
}

/** What names an entry in its file. */
export const KEY_OF: Readonly<Record<ListKind, 'id' | 'kode'>> = {
  pegawai: 'id',
  tugas: 'kode',
  dpa: 'kode',
  fungsi: 'kode',
};

/** Lists in the order of a file. */
export const IN_FILE_ORDER: readonly ListKind[] = [
  'fungsi',
  'dpa',
  'pegawai',
  'tugas',
] satisfies (typeof LIST_KINDS)[number][];
