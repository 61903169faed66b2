import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Entry } from '../../src/intake/entry.ts';
import { LIST_KINDS, valueColumns } from '../../src/lists/columns.ts';
import { rawList, valueAt, type Raw } from '../../src/merge/present-entry.ts';
import { changesOf, filesOf, merged, presentSection, row } from './lists.ts';

const FOLDER = 'examples/setda/bagian';
const files = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);

/** All entries of the files as a form says them: every column, empty ones too. */
async function formRows(): Promise<Entry[]> {
  const sections = await Promise.all(Object.entries(files).map(([path, text]) => presentSection(path, text)));
  return sections.flatMap(({ document, record }) =>
    LIST_KINDS.flatMap((kind) =>
      rawList(document.value as Raw, kind).map((raw) => {
        const values = valueColumns(kind).map(({ key, path }) => [key, valueAt(raw, path)] as const);
        return row(kind, Object.fromEntries(values), { section: record, isForm: true });
      }),
    ),
  );
}

test('a form that says what the examples say changes nothing, byte for byte', async () => {
  const merging = await merged(files, await formRows());
  expect(changesOf(merging)).toEqual([]);
  expect(filesOf(merging)).toEqual(files);
  expect(merging.findings).toEqual([]);
});

test('a single cell changes a single line', async () => {
  const entries = (await formRows()).map((entry): Entry => {
    const isIt = entry.fields.some(({ value }) => value === 'UM-01');
    if (!isIt) return entry;
    const fields = entry.fields.map((field) =>
      field.column.key === 'norma' ? { ...field, value: '7 jam' } : field,
    );
    return { ...entry, fields };
  });
  const after = filesOf(await merged(files, entries));
  const lines = after['umum.yaml']!.split('\n');
  const changed = files['umum.yaml']!.split('\n').flatMap((line, i) => (line === lines[i] ? [] : [lines[i]]));
  expect(changed).toEqual(['    norma: 7 jam']);
  expect({ ...after, 'umum.yaml': '' }).toEqual({ ...files, 'umum.yaml': '' });
});
