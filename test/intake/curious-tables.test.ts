import { describe, expect, test } from '@jest/globals';
import { findTables } from '../../src/intake/tables/find-tables.ts';
import { EMPTY_MAP } from '../../src/wire/import-map.ts';
import { codesOf, columnsOf, sheetOf, tablesIn, tablesOf, textsOf, workbookOf } from './sheet-of.ts';

const HEADINGS = 'No;Uraian Tugas;Hasil;Volume;Waktu Penyelesaian (menit)';

describe('a row that looks like something else', () => {
  test('a duty with a colon is no title', () => {
    const { tables } = tablesOf('tugas', [
      HEADINGS,
      '1;Menyusun a;D;1;60',
      '2;Bagian: menyusun b;D;1;60',
      '3;Menyusun c;D;1;60',
      '4;Jabatan: mengisi d;D;1;60',
    ]);
    expect(tables.map((table) => textsOf(table, 'nomor'))).toEqual([['1', '2', '3', '4']]);
  });

  test('a position with a colon is no title either', () => {
    const { tables } = tablesOf('pegawai', [
      'No;Nama;NIP;Jabatan;Unit Kerja',
      '1;Contoh Satu;198001012005012001;Jabatan: Sopir;Bagian Umum',
    ]);
    expect(tables.map((table) => textsOf(table, 'nama'))).toEqual([['Contoh Satu']]);
  });

  test('numbered titles between duties still are titles', () => {
    const { tables } = tablesOf('tugas', [
      HEADINGS,
      '1;Menyusun a;D;1;60',
      '2;Nama Jabatan;:;Ajudan',
      '1;Menyusun b;D;1;60',
    ]);
    expect(tables.map((table) => textsOf(table, 'uraian'))).toEqual([['Menyusun a'], ['Menyusun b']]);
  });

  test('people whose names begin like a sum are people', () => {
    const { tables } = tablesOf('pegawai', [
      'NAMA;NIP;JABATAN;UNIT KERJA',
      'Contoh Satu;198001012005012001;Sopir;Bagian Umum',
      'Jumlah Santoso;198001012005012002;Sopir;Bagian Umum',
      'Total Budi;;Sopir;Bagian Umum',
      'Contoh Dua;;Sopir;Bagian Umum',
      'Jumlah pegawai;;3 orang',
    ]);
    expect(textsOf(tables[0]!, 'nama')).toEqual([
      'Contoh Satu',
      'Jumlah Santoso',
      'Total Budi',
      'Contoh Dua',
    ]);
    expect(tables[0]!.total?.number).toBe(6);
  });

  test.each([
    ['before other people', ['Contoh Tiga;;Sopir;Bagian Umum']],
    ['at the end', []],
  ])('a lone name after a blank row is told as a row %s', (_, after) => {
    const { tables } = tablesOf('pegawai', [
      'NAMA;NIP;JABATAN;UNIT KERJA',
      'Contoh Satu;;Sopir;Bagian Umum',
      '',
      'Contoh Dua',
      ...after,
    ]);
    expect(tables).toHaveLength(1);
    expect(textsOf(tables[0]!, 'nama').slice(0, 2)).toEqual(['Contoh Satu', 'Contoh Dua']);
    expect(tables[0]!.rows).toHaveLength(2 + after.length);
  });

  test('names under a place and date are who signs, also where other people follow', () => {
    const { tables } = tablesOf('pegawai', [
      'NAMA;NIP;JABATAN;UNIT KERJA',
      'Contoh Satu;;Sopir;Bagian Umum',
      '',
      'Kota Contoh, 2 Januari 2026',
      '',
      'Contoh Dua',
      'Contoh Tiga;;Sopir;Bagian Umum',
    ]);
    expect(textsOf(tables[0]!, 'nama')).toEqual(['Contoh Satu', 'Contoh Tiga']);
  });
});

describe('headings that come again', () => {
  test('in other words begin another table under the same titles', () => {
    const { tables } = tablesOf('tugas', [
      'Nama Jabatan : Ajudan',
      HEADINGS,
      '1;Menyusun satu;D;1;60',
      'No;Uraian Tugas;Hasil;Volume;Waktu Penyelesaian (jam)',
      '2;Menyusun dua;D;5;60',
    ]);
    expect(tables.map(({ columns }) => columns.get('waktu_penyelesaian')?.heading)).toEqual([
      'Waktu Penyelesaian (menit)',
      'Waktu Penyelesaian (jam)',
    ]);
    expect(tables.map(({ titles }) => titles.get('nama jabatan')?.text)).toEqual(['Ajudan', 'Ajudan']);
  });

  test('a position or a unit that heads rows holds under them too', () => {
    const duties = tablesOf('tugas', [
      HEADINGS,
      'Kepala Bagian Umum',
      '1;Menyusun satu;D;1;60',
      'No;Uraian Tugas;Hasil;Volume;Waktu Penyelesaian (jam)',
      '2;Menyusun dua;D;5;60',
    ]).tables.filter(({ rows }) => rows.length > 0);
    expect(duties.map(({ titles }) => titles.get('nama jabatan')?.text)).toEqual([
      'Kepala Bagian Umum',
      'Kepala Bagian Umum',
    ]);
    const staff = tablesOf('pegawai', [
      'No;Nama;Jabatan',
      'BAGIAN UMUM',
      '1;Contoh Satu;Sopir',
      'No;Nama Pegawai;Jabatan',
      '2;Contoh Dua;Sopir',
    ]).tables;
    expect(staff.flatMap((table) => textsOf(table, 'nama', 'unit'))).toEqual([
      'Contoh Satu|BAGIAN UMUM',
      'Contoh Dua|BAGIAN UMUM',
    ]);
  });

  test('in other capitals and line breaks are those of the next page', () => {
    const { tables } = tablesOf('tugas', [
      HEADINGS,
      '1;Menyusun satu;D;1;60',
      HEADINGS.toUpperCase().replace(' (', '\n('),
      '2;Menyusun dua;D;5;60',
    ]);
    expect(tables.map(({ rows }) => rows.length)).toEqual([2]);
  });
});

describe('a row with other delimiters', () => {
  const headings = 'No;Nama;NIP;NIK;Jabatan;Unit Kerja';

  test('is told at its cell, without what it holds', () => {
    const found = tablesOf('pegawai', [
      headings,
      '1;Contoh Satu;;;Sopir;Bagian Umum',
      '2,Ani,,,Sopir,Bagian Umum',
    ]);
    expect(codesOf(found)).toEqual(['galat baris-berpemisah-lain 3,1']);
    expect(found.findings[0]!.args).toEqual({ delimiter: ',' });
  });

  test('is told where the first column is that of names too', () => {
    const comma = sheetOf([
      ['Nama', 'NIP', 'Jabatan', 'Unit Kerja'],
      ['Ani;198001012005012001;Sopir;Bagian Umum'],
    ]);
    expect(codesOf(tablesIn('pegawai', [comma]))).toEqual(['galat baris-berpemisah-lain 2,1']);
  });

  test('a sentence with commas is none', () => {
    const found = tablesOf('pegawai', [
      headings,
      '1;Contoh Satu;;;Sopir;Bagian Umum',
      'Catatan: satu, dua, tiga, empat',
    ]);
    expect(found.findings).toEqual([]);
  });
});

describe('headings', () => {
  test.each(['NIP / NIK', 'NIK/NIP', 'NIP/NIPPPK/NIK'])('%s is the NIP', (heading) => {
    const { tables, findings } = tablesOf('pegawai', [
      ['Nama', heading, 'Jabatan'],
      ['Contoh Satu', '198001012005012001', 'Sopir'],
    ]);
    expect(findings).toEqual([]);
    expect(columnsOf(tables[0]!)).toMatchObject({ nip: `${heading}@B` });
  });

  test('soft hyphens and letters of full width are not felt', () => {
    const { tables, findings } = tablesOf('pegawai', [
      'NA\u00adMA;ＮＩＰ;ＪＡＢＡＴＡＮ',
      'Contoh Satu;198001012005012001;Sopir',
    ]);
    expect(findings).toEqual([]);
    expect([...tables[0]!.columns.keys()]).toEqual(['nama', 'nip', 'jabatan']);
  });
});

test('a workbook without a list is told at its sheet', () => {
  const { findings } = tablesIn('dpa', [sheetOf(['Halo'], { name: 'Lembar A' })]);
  expect(findings.map(({ code, at }) => [code, at.sheet])).toEqual([['tabel-tak-ditemukan', 'Lembar A']]);
});

describe('peta.yaml and what is nobody’s affair', () => {
  const read = (heading: string, key: string, kind: 'pegawai' | 'tugas' = 'pegawai') =>
    findTables(
      [
        workbookOf(
          sheetOf([
            ['No', 'Nama', 'Tugas', 'Jabatan', heading],
            ['1', 'a', 'b', 'c', 'isi'],
          ]),
        ),
      ],
      {
        kind,
        map: { ...EMPTY_MAP, columns: { [kind]: { [key]: heading } } },
        sheets: [],
      },
    );

  test.each([
    ['NIK', 'nip'],
    ['N I K', 'nip'],
    ['Nomor NPWP', 'gelar_belakang'],
    ['ALAMAT RUMAH', 'unit'],
    ['No. HP aktif', 'id'],
    ['E-mail', 'id'],
    ['Nomor Rekening', 'id'],
    ['NIP', 'gelar_depan'],
    ['NIP LAMA', 'gelar_depan'],
  ])('%s as %s is refused and not read', (heading, key) => {
    const { tables, findings } = read(heading, key);
    expect(findings.filter(({ code }) => code.startsWith('peta')).map(({ args }) => args)).toEqual([
      { column: key, heading },
    ]);
    expect(findings.find(({ code }) => code.startsWith('peta'))).toMatchObject({
      code: 'peta-kolom-pribadi',
      severity: 'galat',
      at: { line: 1, column: 5 },
    });
    expect(tables[0]!.columns.get(key)?.number).not.toBe(5);
  });

  test('is refused for duties too', () => {
    const { findings } = read('NIP', 'hasil', 'tugas');
    expect(findings.map(({ code }) => code)).toContain('peta-kolom-pribadi');
  });

  test.each([
    ['NOMOR INDUK', 'nip'],
    ['NIP LAMA', 'nip'],
    ['Nama / NIP', 'nama'],
    ['TMT Akhir', 'kontrak_sampai'],
    ['OPD', 'unit'],
    ['Jurusan', 'pendidikan'],
  ])('%s as %s is taken', (heading, key) => {
    const { tables, findings } = read(heading, key);
    expect(findings.filter(({ code }) => code.startsWith('peta'))).toEqual([]);
    expect(tables[0]!.columns.get(key)?.number).toBe(5);
  });
});
