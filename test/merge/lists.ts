import type { Entry, SectionName } from '../../src/intake/entry.ts';
import { valueColumns, type ListKind } from '../../src/lists/columns.ts';
import type { Value } from '../../src/lists/value.ts';
import { mergeEntries, type Merging } from '../../src/merge/merge-entries.ts';
import type { PresentSection } from '../../src/merge/merged-section.ts';
import { examineText } from '../../src/source/examine-text.ts';
import { cellPlace } from '../../src/vocabulary/place.ts';
import { readSection } from '../../src/wire/section.ts';

export const UMUM: SectionName = { code: 'umum', name: 'Bagian Umum' };

/** A row of a made-up list: values by the key of their column; undefined for a cell of a form that was emptied. */
export function row(
  kind: ListKind,
  values: Readonly<Record<string, Value | undefined>>,
  more: { section?: SectionName; isForm?: boolean; number?: number; file?: string } = {},
): Entry {
  const { section = UMUM, isForm = false, number = 2, file = 'daftar.xlsx' } = more;
  const columns = valueColumns(kind);
  const fields = columns.flatMap((column, i) =>
    column.key in values
      ? [{ column, value: values[column.key], at: cellPlace(file, 'Lembar', number, i + 1) }]
      : [],
  );
  const unknown = Object.keys(values).filter((key) => !columns.some((column) => column.key === key));
  if (unknown.length > 0) throw new Error(`no column ${unknown.join()}`);
  return { kind, isForm, section, fields, at: cellPlace(file, 'Lembar', number, 1) };
}

/** Rows of one list, from the second line on. */
export function rows(
  kind: ListKind,
  list: readonly Readonly<Record<string, Value | undefined>>[],
  more: Parameters<typeof row>[2] = {},
): Entry[] {
  return list.map((values, i) => row(kind, values, { number: i + 2, ...more }));
}

export async function presentSection(path: string, text: string): Promise<PresentSection> {
  const { document, findings } = await examineText(path, 'bagian', text);
  if (!document || findings.length > 0) throw new Error(JSON.stringify(findings));
  return { path, text, document, record: readSection(document) };
}

/** Merges into files that are given by path. */
export async function merged(
  files: Readonly<Record<string, string>>,
  entries: readonly Entry[],
): Promise<Merging> {
  const sections = await Promise.all(Object.entries(files).map(([path, text]) => presentSection(path, text)));
  return mergeEntries(entries, { sections, newPath: (code) => `bagian/${code}.yaml`, minutesPerDay: 300 });
}

/** The files after a merge, by path. */
export function filesOf({ sections }: Merging): Record<string, string> {
  return Object.fromEntries(sections.map(({ path, text }) => [path, text]));
}

/** Changes as one would read them: "~ staf-1 Jabatan: a → b". */
export function changesOf({ sections }: Merging): string[] {
  const SIGN = { tambah: '+', ubah: '~', hilang: '-' };
  return sections.flatMap(({ changes }) =>
    changes.map(({ kind, entity, title, fields }) => {
      const told = fields.map(({ column, before, after }) => `${column}: ${before ?? '–'} → ${after ?? '–'}`);
      return [SIGN[kind], entity.id, kind === 'ubah' ? told.join(', ') : title].join(' ');
    }),
  );
}
