import { folderOf, join, within } from '../files/paths.ts';
import type { SourceDocument } from '../source/document.ts';
import { rewriteYaml } from '../source/rewrite-yaml.ts';
import type { Entity, EntityKind } from '../vocabulary/finding.ts';
import { compareCodes, compareText } from '../vocabulary/order.ts';
import type { Place } from '../vocabulary/place.ts';
import type { Dasar } from './generated/dasar.ts';

type RawEntry = NonNullable<Dasar['temuan']>[number];

/** Findings of one rule in one file about one thing that were there when the check was taken up. No lines: they move. */
export interface BaselineEntry {
  readonly rule: RawEntry['aturan'];
  /** As all paths of the run. */
  readonly file: string;
  readonly entity: Entity | undefined;
  readonly count: number;
}

/** An entry of the file, and where it stands there. */
export interface RecordedEntry extends BaselineEntry {
  readonly at: Place;
}

const KINDS = ['bagian', 'pegawai', 'tugas', 'fungsi', 'dpa'] as const satisfies readonly EntityKind[];

/** Indonesian in every language, as the keys are: the file belongs to the office and not to who wrote it. */
const HEADER = [
  ' Temuan yang sudah ada ketika pemeriksaan mulai dipakai: tidak dihitung lagi; hanya temuan baru yang dihitung.',
  ' Setelah satu temuan diperbaiki, hapus butirnya. Memperbarui semuanya: bagihabis periksa --catat-dasar',
];

/** Reads a baseline document that has passed its schema. */
export function readBaselineFile(document: SourceDocument): RecordedEntry[] {
  // The schema has been checked, and the types are generated from it.
  const { temuan } = document.value as Dasar;
  return (temuan ?? []).map((raw, i) => ({
    rule: raw.aturan,
    file: join(folderOf(document.file), raw.berkas),
    entity: KINDS.flatMap((kind) => (raw[kind] === undefined ? [] : [{ kind, id: raw[kind] }]))[0],
    count: raw.jumlah ?? 1,
    at: document.place(['temuan', i]),
  }));
}

/** The text of a baseline file. Comments of the present text stay with the entries that they stand at. */
export function writeBaselineFile(
  path: string,
  entries: readonly BaselineEntry[],
  present: string | undefined,
): string {
  const value: Dasar = { temuan: entries.toSorted(compareEntries).map((entry) => writeEntry(path, entry)) };
  return rewriteYaml(present, HEADER, value, { temuan: ['aturan', 'berkas', ...KINDS] });
}

function writeEntry(path: string, { rule, file, entity, count }: BaselineEntry): RawEntry {
  return {
    aturan: rule,
    berkas: within(folderOf(path), file),
    ...(entity === undefined ? {} : { [entity.kind]: entity.id }),
    ...(count === 1 ? {} : { jumlah: count }),
  };
}

/** By file, then by rule, so that whoever mends a section finds its entries together. */
function compareEntries(one: BaselineEntry, other: BaselineEntry): number {
  return (
    compareText(one.file, other.file) ||
    compareText(one.rule, other.rule) ||
    compareText(one.entity?.kind ?? '', other.entity?.kind ?? '') ||
    compareCodes(one.entity?.id ?? '', other.entity?.id ?? '')
  );
}
