import { folderOf, join } from '../files/paths.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Entity, EntityKind } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import type { Dasar } from './generated/dasar.ts';

export type RawBaselineEntry = NonNullable<Dasar['temuan']>[number];

/** Findings of one rule in one file about one thing that were there when the check was taken up. No lines: they move. */
export interface BaselineEntry {
  readonly rule: RawBaselineEntry['aturan'];
  /** As all paths of the run. */
  readonly file: string;
  readonly entity: Entity | undefined;
  readonly count: number;
}

/** An entry of the file, and where it stands there. */
export interface RecordedEntry extends BaselineEntry {
  readonly at: Place;
}

/** Kinds of things that an entry may be about; each stands under its own key. */
export const BASELINE_KINDS = [
  'bagian',
  'pegawai',
  'tugas',
  'fungsi',
  'dpa',
] as const satisfies readonly EntityKind[];

/** Reads a baseline document that has passed its schema. */
export function readBaselineFile(document: SourceDocument): RecordedEntry[] {
  // The schema has been checked, and the types are generated from it.
  const { temuan } = document.value as Dasar;
  return (temuan ?? []).map((raw, i) => ({
    rule: raw.aturan,
    file: join(folderOf(document.file), raw.berkas),
    entity: BASELINE_KINDS.flatMap((kind) => (raw[kind] === undefined ? [] : [{ kind, id: raw[kind] }]))[0],
    count: raw.jumlah ?? 1,
    at: document.place(['temuan', i]),
  }));
}
