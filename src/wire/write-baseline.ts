import { folderOf, within } from '../files/paths.ts';
import { rewriteYaml } from '../source/rewrite-yaml.ts';
import { compareCodes, compareText } from '../vocabulary/order.ts';
import { BASELINE_KINDS, type BaselineEntry, type RawBaselineEntry } from './baseline-file.ts';
import type { Dasar } from './generated/dasar.ts';

/** Indonesian in every language, as the keys are: the file belongs to the office and not to who wrote it. */
const HEADER = [
  ' Temuan yang sudah ada ketika pemeriksaan mulai dipakai: tidak dihitung lagi; hanya temuan baru yang dihitung.',
  ' Setelah satu temuan diperbaiki, hapus butirnya. Memperbarui semuanya: bagihabis periksa --catat-dasar',
];

/** The text of a baseline file. Comments of the present text stay with the entries that they stand at. */
export function writeBaselineFile(
  path: string,
  entries: readonly BaselineEntry[],
  present: string | undefined,
): string {
  const value: Dasar = { temuan: entries.toSorted(compareEntries).map((entry) => writeEntry(path, entry)) };
  return rewriteYaml(present, HEADER, value, { temuan: ['aturan', 'berkas', ...BASELINE_KINDS] });
}

function writeEntry(path: string, { rule, file, entity, count }: BaselineEntry): RawBaselineEntry {
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
