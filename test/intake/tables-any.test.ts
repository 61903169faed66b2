import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIST_KINDS } from '../../src/lists/columns.ts';
import type { Merge } from '../../src/sheets/workbook.ts';
import { sheetOf, tablesIn, tablesOf, textsOf, titlesOf } from './sheet-of.ts';

const NIP = '198001012005012001';

const cell = fc.oneof(
  fc.constantFrom(
    ...[
      'No',
      'Nama',
      'NIP',
      'Jabatan',
      'Uraian Tugas',
      'Volume',
      'Waktu',
      'Kode',
      'Sub Kegiatan',
      'Pagu',
      'Fungsi',
    ],
    ...[
      'JUMLAH',
      'Mengetahui,',
      ':',
      'Unit Kerja : Umum',
      'BAGIAN UMUM',
      'a. Menyusun',
      `NIP. ${NIP}`,
      NIP,
      '# x',
      '',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.nat(20),
);
const number = fc.integer({ min: 1, max: 12 });
const merge = fc
  .tuple(number, number, fc.nat(4), fc.nat(4))
  .map(([fromRow, fromColumn, rows, columns]): Merge => {
    return { fromRow, fromColumn, toRow: fromRow + rows, toColumn: fromColumn + columns };
  });

describe('whatever a sheet holds', () => {
  test('it is read to the end, every row once, and no NIP gets into findings or titles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }),
        fc.array(merge, { maxLength: 4 }),
        fc.constantFrom(...LIST_KINDS),
        (lines, merges, kind) => {
          const sheet = { ...sheetOf(lines), merges };
          const { tables, findings } = tablesIn(kind, [sheet]);
          const numbers = tables.flatMap(({ rows }) => rows.map((row) => row.number));
          expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
          for (const table of tables)
            for (const row of table.rows)
              for (const key of table.columns.keys()) {
                expect(row.at(key).line).toBe(row.number);
                row.cell(key);
              }
          expect(JSON.stringify(findings)).not.toContain(NIP);
          expect(tables.flatMap(({ titles }) => [...titles.keys()]).join()).not.toMatch(/^nip/);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a merged range that holds nothing is no heading', () => {
    const { tables } = tablesOf('pegawai', [';Nama', 'Jabatan;Nama;NIP', 'Sopir;Contoh Satu;1'], ['A1:A2']);
    expect(textsOf(tables[0]!, 'nama', 'jabatan')).toEqual(['Contoh Satu|Sopir']);
    const blank = sheetOf(['', ';No', 'No;;No'], { merges: ['A2:B3'] });
    expect(tablesIn('pegawai', [blank]).tables).toEqual([]);
  });

  test('the duties of an Informasi Jabatan stand between its other points', () => {
    const { tables, findings } = tablesOf('tugas', [
      'INFORMASI JABATAN',
      '1.;Nama Jabatan;:;Ajudan',
      '2.;Kode Jabatan;:;-',
      '3.;Unit Kerja;:;Bagian Umum',
      '5.;Ikhtisar Jabatan;:;Melayani pimpinan.',
      '6.;Tugas Pokok;:',
      'No;Uraian Tugas;Hasil Kerja;Jumlah Hasil;Waktu Penyelesaian (jam);Waktu Efektif;Kebutuhan Pegawai',
      '1.;Menyiapkan jadwal;Dokumen;10;1;1250;0,008',
      '2.;Mendampingi pimpinan;Kegiatan;20;1;1250;0,016',
      ';JUMLAH;;;;;0,024',
      ';JUMLAH PEGAWAI;;;;;1',
      '7.;Hasil Kerja;:',
      ';a.;Dokumen',
      ';b.;Kegiatan',
      '8.;Bahan Kerja;:;Jadwal;;;',
      'No;Bahan Kerja;Penggunaan dalam Tugas',
      '1.;Jadwal;Menyiapkan jadwal',
    ]);
    expect(findings).toEqual([]);
    expect(tables.map((table) => textsOf(table, 'nomor', 'uraian'))).toEqual([
      ['1.|Menyiapkan jadwal', '2.|Mendampingi pimpinan'],
    ]);
    expect(tables[0]!.total?.number).toBe(10);
    expect(titlesOf(tables[0]!)).toMatchObject({ 'nama jabatan': 'Ajudan', 'unit kerja': 'Bagian Umum' });
  });
});
