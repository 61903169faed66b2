import { describe, expect, test } from '@jest/globals';
import { LIST_KINDS, valueColumns } from '../../src/lists/columns.ts';
import { forms as english } from '../../src/messages/en/forms.ts';
import { forms as indonesian } from '../../src/messages/id/forms.ts';
import { longCell } from '../../src/forms/long-cell.ts';
import { FULL, formOf, OTHER } from './forms.ts';

test.each(LIST_KINDS)(
  'every column of %s has a text and an example in both languages, and no text is left over',
  (kind) => {
    const keys = valueColumns(kind).map(({ key }) => key);
    expect(Object.keys(indonesian.columns[kind])).toEqual(keys);
    expect(Object.keys(english.columns[kind])).toEqual(keys);
  },
);

describe('the form of one section', () => {
  const form = formOf([FULL]);

  test('has a sheet for each list with all its columns in order', () => {
    expect(form.sheets.map(({ name }) => name)).toEqual(['Pegawai', 'Tugas', 'DPA', 'Fungsi']);
    for (const [i, kind] of LIST_KINDS.entries())
      expect(form.sheets[i]!.columns.map(({ heading }) => heading)).toEqual(
        valueColumns(kind).map(({ heading }) => heading),
      );
  });

  test('has a cell for every value that the section has, and none for what it has not', () => {
    const [staff, duties] = form.sheets;
    expect(staff!.rows[0]!.every((cell) => cell !== undefined)).toBe(true);
    expect(duties!.rows[0]!.every((cell) => cell !== undefined)).toBe(true);
    expect(staff!.rows[1]!.filter((cell) => cell !== undefined)).toHaveLength(5);
  });

  test('begins with its mark and the code of its section', () => {
    expect(form.guide.slice(0, 2)).toEqual([
      { kind: 'tanda', text: 'Formulir bagihabis, bentuk 1' },
      { kind: 'isian', label: 'Kode bagian', value: 'contoh' },
    ]);
  });

  test('asks for no id or code of a new row but that of an activity', () => {
    const keys = form.sheets.map(({ columns }) => columns.find(({ isKey }) => isKey)!);
    expect(keys.map(({ isRequired }) => isRequired)).toEqual([false, false, true, false]);
    expect(keys.map(({ note }) => note.includes('Boleh dikosongkan pada baris baru'))).toEqual([
      true,
      true,
      false,
      true,
    ]);
    const lines = form.guide.flatMap((line) => (line.kind === 'baris' ? [line.cells.slice(0, 3)] : []));
    expect(lines).toContainEqual(['Pegawai', 'ID', '']);
    expect(lines).toContainEqual(['DPA', 'Kode', 'ya']);
  });

  test('every list that a column is checked by is there', () => {
    const names = form.lists.map(({ name }) => name);
    const used = form.sheets.flatMap(({ columns }) =>
      columns.flatMap(({ check }) => (check?.kind === 'daftar' ? [check.list] : [])),
    );
    expect(new Set(used)).toEqual(new Set(names));
  });

  test('a closed list refuses other words, names of others ask', () => {
    const staff = form.sheets[0]!.columns;
    expect(staff.find(({ heading }) => heading === 'Jenjang')!.check).toMatchObject({
      kind: 'daftar',
      isOpen: false,
    });
    expect(staff.find(({ heading }) => heading === 'Tim')!.check).toMatchObject({
      kind: 'daftar',
      isOpen: true,
    });
  });

  test('a column without anything to choose from is written freely', () => {
    const tim = formOf([OTHER]).sheets[0]!.columns.find(({ heading }) => heading === 'Tim')!;
    expect(tim.check).toBeUndefined();
  });

  test('a prompt is never longer than Excel takes, and ends between two words', () => {
    const tugas = Array.from({ length: 200 }, (_, i) => ({
      kode: `TUGAS-${i}`,
      uraian: 'Contoh',
      volume: 1,
      norma: '1 jam',
    }));
    const columns = formOf([{ ...FULL, tugas }]).sheets[1]!.columns;
    const { check } = columns.find(({ heading }) => heading === 'Jangan dirangkap')!;
    expect(check!.kind).toBe('petunjuk');
    expect(check!.message.length).toBeLessThanOrEqual(255);
    expect(check!.message).toMatch(/TUGAS-\d+, …$/);
  });
});

describe('the form of several sections', () => {
  const form = formOf([FULL, OTHER], true);

  test('says in its first column which section a row belongs to', () => {
    expect(form.sheets.every(({ columns }) => columns[0]!.heading === 'Bagian')).toBe(true);
    expect(form.sheets[0]!.rows.map(([first]) => first!.text)).toEqual([
      'contoh',
      'contoh',
      'contoh',
      'lain',
    ]);
  });

  test('names no section of its own', () => {
    expect(form.guide.some((line) => line.kind === 'isian' && line.label === 'Kode bagian')).toBe(false);
  });

  test('offers a code that several sections have once', () => {
    expect(form.lists.find(({ name }) => name === 'fungsi')).toEqual({ name: 'fungsi', words: ['F1'] });
  });
});

test('a text that no cell can hold is told', () => {
  const [duty] = FULL.tugas;
  const form = formOf([{ ...FULL, tugas: [{ ...duty!, uraian: 'a'.repeat(40_000) }] }]);
  expect(longCell(form, 32_767)).toEqual({ entry: 'Tugas C-01', heading: 'Uraian tugas' });
  expect(longCell(formOf([FULL]), 32_767)).toBeUndefined();
});
