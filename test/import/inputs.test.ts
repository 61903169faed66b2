import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { BAD_LISTS, EXPORTS, FORMATS } from '../support/bad-lists.ts';
import { csv, utf16, windows1252 } from '../support/list-text.ts';
import { NON_CIVIL_ROWS, SIASN_PEOPLE, shortListRows, siasnRows } from '../support/siasn.ts';

/*
 * The lists that are committed, and what makes them: UPDATE_INPUTS=1 writes them anew. Figures, names of units,
 * positions and activities in test/fixtures/impor-data are those of real lists; every sentence and every person in
 * them is made up.
 */
const UPDATE = process.env['UPDATE_INPUTS'] === '1';
const DATA = 'test/fixtures/impor-data';

/** Compared as text, so that a difference can be read; workbooks of other writers by their cells. */
function committed(path: string, content: string | Uint8Array): void {
  if (UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path).equals(Buffer.from(content))).toBe(true);
}

describe('Staff lists', () => {
  test('SIASN as CSV in three encodings', () => {
    committed(join(DATA, 'siasn.csv'), csv(siasnRows(), ','));
    committed(join(DATA, 'siasn_titik_koma.csv'), windows1252(csv(siasnRows(), ';')));
    committed(join(DATA, 'siasn_unicode.txt'), utf16(csv(siasnRows(), '\t')));
  });

  test('SIASN as a workbook of another writer', async () => {
    const path = join(DATA, 'siasn.xlsx');
    const rows = siasnRows();
    if (UPDATE)
      writeFileSync(
        path,
        await writeXlsx({
          sheets: [{ name: 'Data Utama ASN', rows }],
          properties: { created: new Date(0), modified: new Date(0) },
        }),
      );
    const { sheets } = await readXlsx(readFileSync(path));
    expect(sheets.map(({ name }) => name)).toEqual(['Data Utama ASN']);
    expect(sheets[0]!.rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(rows);
  });

  test('shorter lists', () => {
    committed(join(DATA, 'daftar_urut.csv'), csv(shortListRows(SIASN_PEOPLE.slice(5, 20)), ';'));
    committed(
      join(DATA, 'non_asn.csv'),
      csv(
        NON_CIVIL_ROWS.map((row) => [...row]),
        ',',
        '\n',
      ),
    );
  });
});

const LEAVES = Object.entries({ impor: { ...BAD_LISTS, ...FORMATS }, ekspor: EXPORTS }).flatMap(
  ([theme, cases]) => Object.entries(cases).map(([name, given]) => [`${theme}/${name}`, given] as const),
);

test.each(LEAVES)('golden case %s', (name, { command, files }) => {
  const folder = join('test/fixtures', name);
  committed(join(folder, 'command'), `${command}\n`);
  for (const [path, content] of Object.entries(files)) committed(join(folder, 'input', path), content);
});
