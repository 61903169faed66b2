import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIST_KINDS, valueColumns, type ValueColumn } from '../../src/lists/columns.ts';
import { readValue } from '../../src/lists/read-value.ts';
import { sameValue } from '../../src/lists/same-value.ts';
import type { Value } from '../../src/lists/value.ts';
import { writeValue } from '../../src/lists/write-value.ts';
import { valuesOf } from './values.ts';

const COLUMNS = LIST_KINDS.flatMap((kind) =>
  valueColumns(kind).map((column) => [`${kind}.${column.key}`, column] as const),
);

function column(name: string): ValueColumn {
  return COLUMNS.find(([known]) => known === name)![1];
}

function read(name: string, text: string, numbers: 'id' | 'en' = 'id'): Value | undefined {
  const reading = readValue(column(name), { kind: 'teks', text }, numbers);
  return reading.ok ? reading.value : undefined;
}

describe('a value comes back from its cell', () => {
  test.each(COLUMNS)('%s', (_, column) => {
    fc.assert(
      fc.property(valuesOf(column), fc.constantFrom('id' as const, 'en' as const), (value, numbers) => {
        // How texts of numbers are written is told apart only where a norm may hold one.
        fc.pre(numbers === 'id' || column.notation !== 'durasi');
        const reading = readValue(column, writeValue(column, value), numbers);
        expect(reading).toEqual({ ok: true, value: normal(value) });
      }),
      { numRuns: 300 },
    );
  });
});

/** One condition without days has two spellings in a section file, that say the same. */
function normal(value: Value): Value {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [only] = value as readonly Value[];
  return typeof only === 'object' && 'jenis' in only && Object.keys(only).length === 1 ? only.jenis : value;
}

test.each<[column: string, typed: string, value: Value | undefined]>([
  ['pegawai.id', ' Analis-2 ', 'analis-2'],
  ['pegawai.id', 'Siti Contoh', undefined],
  ['pegawai.nip', "'19800101 200501 2 001", '198001012005012001'],
  ['pegawai.nip', 'NIP. 198001012005012001', '198001012005012001'],
  ['pegawai.nip', 'NIPPPK 199101012022211001', '199101012022211001'],
  ['pegawai.nip', 'belum ada', undefined],
  ['pegawai.status', 'pppk paruh waktu', 'PPPK Paruh Waktu'],
  ['pegawai.jenjang', 'Ahli Muda', 'ahli-muda'],
  ['pegawai.golongan', 'III c', 'III/c'],
  ['pegawai.golongan', 'ix', 'IX'],
  ['pegawai.pendidikan', 's-1', 'S1'],
  ['pegawai.kompetensi', 'Anjab: 3; sakip (2)', { anjab: 3, sakip: 2 }],
  ['pegawai.kompetensi', 'anjab-2 3', { 'anjab-2': 3 }],
  ['pegawai.kompetensi', 'anjab', undefined],
  ['pegawai.kompetensi', 'anjab 6', undefined],
  ['pegawai.kompetensi', 'anjab 3, anjab 2', undefined],
  ['pegawai.kontrak_sampai', '31-12-2026', '2026-12-31'],
  ['pegawai.kontrak_sampai', '31/12/2026', '2026-12-31'],
  ['pegawai.kontrak_sampai', '1 Desember 2026', '2026-12-01'],
  ['pegawai.kontrak_sampai', '5 Agt 2026', undefined],
  ['pegawai.kontrak_sampai', '5 Agu. 2026', '2026-08-05'],
  ['pegawai.kontrak_sampai', '31-02-2026', undefined],
  ['pegawai.kontrak_sampai', '31-12-26', undefined],
  ['pegawai.waktu', '0,5', 0.5],
  ['pegawai.waktu', '0.5', 0.5],
  ['pegawai.waktu', '0.480', 0.48],
  ['pegawai.bantu', 'umum ; Hukum', ['umum', 'hukum']],
  ['pegawai.keadaan', 'Tugas Belajar', 'tugas-belajar'],
  [
    'pegawai.keadaan',
    'cuti 5 Januari 2026 s/d 04-03-2026, MPP mulai 1/10/2026',
    [
      { jenis: 'cuti', mulai: '2026-01-05', selesai: '2026-03-04' },
      { jenis: 'mpp', mulai: '2026-10-01' },
    ],
  ],
  [
    'pegawai.keadaan',
    'tugas belajar (sampai dengan 31 Desember 2026)',
    [{ jenis: 'tugas-belajar', selesai: '2026-12-31' }],
  ],
  ['pegawai.keadaan', 'cuti 2026-01-05', undefined],
  ['pegawai.keadaan', 'cuti 2026-01-05 s.d. besok', undefined],
  ['pegawai.keadaan', 'sakit', undefined],
  ['tugas.kode', 'ORG - 01.', 'ORG-01'],
  ['tugas.kode', 'ORG 01', undefined],
  ['tugas.dpa', '4 . 01 . 01 . 2.13.0001', '4.01.01.2.13.0001'],
  ['tugas.dpa', '4.01.01', undefined],
  ['tugas.tahapan', '1. Menyusun\n2. Mengirim', ['Menyusun', 'Mengirim']],
  ['tugas.tahapan', '- Menyusun\n\n- Mengirim', ['Menyusun', 'Mengirim']],
  ['tugas.tahapan', '1. Menyusun\r\n2. a. Surat\r\nMengirim', ['Menyusun', 'a. Surat', 'Mengirim']],
  ['tugas.volume', '1.250', 1250],
  ['tugas.volume', '2,5', undefined],
  ['tugas.norma', '5 Jam', '5 jam'],
  ['tugas.norma', '2 jam, 30 mnt', '2 jam 30 menit'],
  ['tugas.norma', '1,5jam', '1,5 jam'],
  ['tugas.norma', '0.5 jam', '0,5 jam'],
  ['tugas.norma', '2 hari kerja', '2 hari'],
  ['tugas.norma', '90', undefined],
  ['tugas.norma', '30 menit 2 jam', undefined],
  ['tugas.norma', 'dua jam', undefined],
  ['tugas.syarat_jenjang', 'Ahli Muda dan pelaksana', ['ahli-muda', 'pelaksana']],
  ['tugas.petugas', '1–4', { min: 1, maks: 4 }],
  ['tugas.petugas', '1 s.d. 4 orang', { min: 1, maks: 4 }],
  ['tugas.petugas', 'banyak', undefined],
  ['tugas.jangan_dirangkap', 'ORG-09;ORG-10', ['ORG-09', 'ORG-10']],
  ['dpa.pagu', 'Rp 150.000.000,-', 150_000_000],
  ['dpa.pagu', 'Rp. 150.000.000,50', 150_000_000.5],
])('%s: %j is %j', (name, typed, value) => {
  expect(read(name, typed)).toEqual(value);
});

test('numbers in English notation are read as that where it is said', () => {
  expect(read('dpa.pagu', '150,000,000.50', 'en')).toBe(150_000_000.5);
  expect(read('tugas.volume', '1.250', 'en')).toBeUndefined();
  expect(read('tugas.norma', '1.5 jam', 'en')).toBe('1,5 jam');
  expect(read('tugas.norma', '1,250 menit', 'en')).toBe('1250 menit');
});

test.each<
  [
    column: string,
    kind: 'angka' | 'tanggal' | 'galat' | 'tanpa-nilai',
    text: string,
    value: Value | undefined,
  ]
>([
  ['tugas.kode', 'angka', '12', '12'],
  ['tugas.kode', 'tanggal', '2026-04-01', undefined],
  ['tugas.petugas', 'angka', '2', 2],
  ['tugas.petugas', 'tanggal', '2026-04-01', undefined],
  ['tugas.norma', 'angka', '90', undefined],
  ['tugas.volume', 'angka', '40', 40],
  ['tugas.volume', 'angka', '40.5', undefined],
  ['dpa.pagu', 'angka', '1.5E+8', 150_000_000],
  ['pegawai.kontrak_sampai', 'tanggal', '2026-12-31', '2026-12-31'],
  ['pegawai.kontrak_sampai', 'angka', '46387', '2026-12-31'],
  ['pegawai.kontrak_sampai', 'angka', '2026', undefined],
  ['pegawai.nip', 'angka', '1.98001012005012E+17', undefined],
  ['pegawai.nip', 'angka', '198001012005012000', undefined],
  ['pegawai.nip', 'angka', '198001012005012001', '198001012005012001'],
  ['pegawai.nama', 'galat', '#REF!', undefined],
  ['pegawai.nama', 'tanpa-nilai', 'A1&B1', undefined],
])('%s: a cell of kind %s with %s is %j', (name, kind, text, value) => {
  const reading = readValue(column(name), { kind, text }, 'id');
  expect(reading.ok ? reading.value : undefined).toEqual(value);
});

test('a word that is not on the list comes back with the list and the nearest word', () => {
  expect(readValue(column('pegawai.jenjang'), { kind: 'teks', text: 'ahli-mudah' }, 'id')).toEqual({
    ok: false,
    allowed: column('pegawai.jenjang').choices,
    nearest: 'ahli-muda',
  });
});

test.each<[column: string, one: Value | undefined, other: Value | undefined, isSame: boolean]>([
  ['pegawai.nama', 'SITI CONTOH, S.Sos.', 'Siti  Contoh, S.Sos', true],
  ['pegawai.nama', 'Siti Contoh', 'Siti Conto', false],
  ['pegawai.keadaan', undefined, 'aktif', true],
  ['pegawai.keadaan', 'cuti', [{ jenis: 'cuti' }], true],
  ['pegawai.keadaan', 'cuti', [{ jenis: 'cuti', mulai: '2026-01-05' }], false],
  ['pegawai.waktu', undefined, 1, true],
  ['pegawai.waktu', undefined, 0.5, false],
  ['pegawai.bantu', ['a', 'b'], ['b', 'a'], true],
  ['pegawai.bantu', undefined, [], true],
  ['pegawai.kompetensi', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['pegawai.kompetensi', { a: 1 }, { a: 2 }, false],
  ['tugas.norma', '1,5 jam', '90 menit', true],
  ['tugas.norma', '1 hari', '5 jam', true],
  ['tugas.norma', '1 hari', '6 jam', false],
  ['tugas.petugas', undefined, { min: 1, maks: 1 }, true],
  ['tugas.petugas', { min: 1, maks: 2 }, 2, false],
  ['tugas.tahapan', ['Menyusun.', 'Mengirim'], ['menyusun', 'Mengirim'], true],
  ['tugas.tahapan', ['Mengirim', 'Menyusun'], ['Menyusun', 'Mengirim'], false],
  ['tugas.kode', 'ORG-1', 'org-1', false],
  ['tugas.fungsi', undefined, 'F1', false],
])('%s: whether %j is the same as %j: %s', (name, one, other, isSame) => {
  expect(sameValue(column(name), one, other, 300)).toBe(isSame);
});

test.each<[column: string, one: Value | undefined, other: Value | undefined, isSame: boolean]>([
  ['pegawai.nama', 'SITI CONTOH', 'Siti Contoh', false],
  ['tugas.uraian', 'Menyusun laporan\n', ' Menyusun  laporan', true],
  ['tugas.uraian', 'Menyusun laporan', 'Menyusun laporan.', false],
  ['tugas.uraian', 'Menyusun\u0007 laporan', 'Menyusun laporan', true],
  ['tugas.norma', '90 menit', '1,5 jam', false],
  ['tugas.norma', ' 2  jam 30 menit ', '2 jam 30 menit', true],
  ['pegawai.keadaan', undefined, 'aktif', true],
  ['pegawai.bantu', ['a', 'b'], ['b', 'a'], true],
])('%s in a form: whether %j is the same as %j: %s', (name, one, other, isSame) => {
  expect(sameValue(column(name), one, other, 300, true)).toBe(isSame);
});

test('whatever comes back from its cell is the same as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COLUMNS).chain(([, column]) => valuesOf(column).map((value) => ({ column, value }))),
      ({ column, value }) => {
        const reading = readValue(column, writeValue(column, value), 'id');
        expect(reading.ok && sameValue(column, value, reading.value, 300, true)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
