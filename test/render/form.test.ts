import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { LIST_KINDS, valueColumns } from '../../src/lists/columns.ts';
import { readValue } from '../../src/lists/read-value.ts';
import { sameValue } from '../../src/lists/same-value.ts';
import type { Value } from '../../src/lists/value.ts';
import { renderForm } from '../../src/render/xlsx/form/render-form.ts';
import { readSheets } from '../../src/sheets/read-sheets.ts';
import { FULL, formOf, OTHER } from '../forms/forms.ts';

const BYTES = renderForm(formOf([FULL]));
const PARTS = Object.fromEntries(
  Object.entries(unzipSync(BYTES)).map(([name, bytes]) => [name, strFromU8(bytes)]),
);
const STAFF = PARTS['xl/worksheets/sheet2.xml']!;

test('the same sections give the same bytes', () => {
  expect(renderForm(formOf([FULL]))).toEqual(BYTES);
});

test('every value comes back from its cell letter by letter', () => {
  const { workbook } = readSheets('formulir.xlsx', BYTES);
  for (const [i, kind] of LIST_KINDS.entries()) {
    const rows = workbook!.sheets[i + 1]!.rows.slice(1);
    for (const [place, entry] of (FULL[kind] ?? []).entries()) {
      for (const [column, { path, ...rest }] of valueColumns(kind).entries()) {
        const value = path.reduce<unknown>(
          (part, key) => (part as Record<string, unknown> | undefined)?.[key],
          entry,
        );
        const cell = rows[place]!.cells.find(({ column: number }) => number === column + 1);
        if (value === undefined) expect(cell).toBeUndefined();
        else {
          const reading = readValue({ path, ...rest }, cell!, 'id');
          expect(reading).toMatchObject({ ok: true });
          const back = reading.ok ? reading.value : undefined;
          expect([rest.key, sameValue({ path, ...rest }, value as Value, back, 300, true)]).toEqual([
            rest.key,
            true,
          ]);
        }
      }
    }
  }
});

test('a control character and one that looks like a code come back as they were', async () => {
  const { sheets } = await readXlsx(BYTES);
  expect(sheets[1]!.rows[1]![4]).toBe('Analis\tKebijakan _x0041_');
  expect(sheets[1]!.rows[3]![1]).toBe('Contoh\u0007 Tiga');
});

describe('as a reader sees it that did not write it', () => {
  test('the guide comes first, the lists last and hidden', async () => {
    const { sheets } = await readXlsx(BYTES);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Petunjuk',
      'Pegawai',
      'Tugas',
      'DPA',
      'Fungsi',
      'Daftar',
    ]);
    expect(sheets[5]!.hidden).toBe(true);
    expect(sheets[0]!.rows[0]![0]).toBe('Formulir bagihabis, bentuk 1');
  });

  test('headings and the columns that name an entry stay in view', async () => {
    const { sheets } = await readXlsx(BYTES);
    for (const sheet of sheets.slice(1, 5)) expect(sheet.freezePane).toEqual({ rows: 1, columns: 2 });
  });

  test('a NIP is text', async () => {
    const { sheets } = await readXlsx(BYTES);
    expect(sheets[1]!.rows[1]![2]).toBe('198001012005012001');
  });

  test('closed lists refuse, references ask, also in rows that are still blank', async () => {
    const { sheets } = await readXlsx(BYTES);
    const checks = sheets[1]!.dataValidations!;
    expect(checks).toContainEqual(
      expect.objectContaining({
        type: 'list',
        range: 'D2:D204',
        errorStyle: 'stop',
        formula1: 'daftar_pilihan_status',
      }),
    );
    expect(checks).toContainEqual(
      expect.objectContaining({
        type: 'list',
        range: 'J2:J204',
        errorStyle: 'warning',
        formula1: 'daftar_tim',
      }),
    );
  });

  test('every heading has a note', async () => {
    const { sheets } = await readXlsx(BYTES, { readStyles: true });
    for (const sheet of sheets.slice(1, 5)) {
      const heads = sheet.rows[0]!.map((_, column) => sheet.cells?.get(`0,${column}`)?.comment?.text ?? '');
      expect(heads.every((note) => note.includes('Contoh: '))).toBe(true);
    }
  });
});

test('ids that are there are locked, all else is not, also below', () => {
  const cellStyles = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(PARTS['xl/styles.xml']!)![1]!;
  const styles = cellStyles.split('<xf ').slice(1);
  const isUnlocked = (style: string): boolean => styles[Number(style)]!.includes('<protection locked="0"/>');
  const styleOf = (cell: string): string => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(STAFF)![1]!;
  expect(STAFF).toContain('<sheetProtection sheet="1"');
  expect(STAFF).not.toContain('password');
  expect(isUnlocked(styleOf('A2'))).toBe(false);
  expect(isUnlocked(styleOf('B2'))).toBe(true);
  const columns = [...STAFF.matchAll(/<col [^>]*style="(\d+)"/g)].map(([, style]) => style!);
  expect(columns).toHaveLength(14);
  expect(columns.every(isUnlocked)).toBe(true);
});

test('every name that a check uses is a range', () => {
  const workbook = PARTS['xl/workbook.xml']!;
  const used = Object.entries(PARTS).flatMap(([name, xml]) =>
    name.startsWith('xl/worksheets/sheet')
      ? [...xml.matchAll(/<formula1>(daftar_\w+)</g)].map(([, list]) => list!)
      : [],
  );
  expect(used.length).toBeGreaterThan(10);
  for (const list of new Set(used)) expect(workbook).toContain(`<definedName name="${list}">`);
  // What is typed further down is offered too.
  expect(workbook).toContain("OFFSET('Pegawai'!$A$2,0,0,MAX(1,COUNTA('Pegawai'!$A$2:$A$204)),1)");
  expect(workbook).toContain('>Daftar!$A$2:$A$6<');
});

test('every relation leads to a part that is there', () => {
  for (const [name, xml] of Object.entries(PARTS)) {
    if (!name.startsWith('xl/worksheets/_rels/')) continue;
    for (const [, target] of xml.matchAll(/Target="\.\.\/([^"]+)"/g))
      expect(Object.keys(PARTS)).toContain(`xl/${target!}`);
  }
});

test('a form of several sections keeps the section in view too', async () => {
  const { sheets } = await readXlsx(renderForm(formOf([FULL, OTHER], true)));
  expect(sheets[1]!.freezePane).toEqual({ rows: 1, columns: 3 });
  expect(sheets[1]!.rows[4]!.slice(0, 2)).toEqual(['lain', 'empat']);
});

test('a hundred and thirty thousand rows are a form like any other', () => {
  const form = formOf([OTHER]);
  const rows = Array.from({ length: 130_000 }, (_, i) => [{ kind: 'teks' as const, text: `F${i}` }]);
  const sheets = form.sheets.map((sheet) => (sheet.name === 'Fungsi' ? { ...sheet, rows } : sheet));
  const { workbook } = readSheets('formulir.xlsx', renderForm({ ...form, sheets }));
  expect(workbook!.sheets[4]!.rows.at(-1)!.cells[0]!.text).toBe('F129999');
});
