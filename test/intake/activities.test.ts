import { expect, test } from '@jest/globals';
import { activityEntries, mandateEntries } from '../../src/intake/activities/activity-entries.ts';
import type { KnownPerson } from '../../src/intake/known.ts';
import { CONTEXT, KNOWN, tableOf, type Given } from './table-of.ts';

const KEYS = ['kode', 'nama', 'pagu', 'pptk', 'bagian'];
const CODE = '4.01.01.2.13.0001';

const person = (id: string, name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  id,
  name,
  nip: undefined,
  section: 'organisasi',
  team: undefined,
  position: 'Arsiparis',
  jenjang: 'terampil',
  ...more,
});
const STAFF = [
  person('satu', 'Drs. Contoh Satu, M.Si.', { nip: '198001012005012001' }),
  person('dua', 'Contoh Dua, S.E.'),
  person('dua-2', 'Contoh Dua', { section: 'umum' }),
  person('tiga', 'Contoh Tiga'),
  person('tiga-2', 'Contoh Tiga, A.Md.'),
];

function read(rows: readonly (readonly Given[])[], keys = KEYS) {
  const context = { ...CONTEXT, known: { ...KNOWN, staff: STAFF } };
  const { entries, findings } = activityEntries([tableOf(keys, rows, { kind: 'dpa' })], context);
  return {
    activities: entries.map(({ section, fields }) => ({
      section: section.code,
      ...Object.fromEntries(fields.map(({ column, value }) => [column.key, value])),
    })),
    codes: findings.map(({ code, severity, at }) => `${severity} ${code} ${at.line}:${at.column}`),
    findings,
  };
}

test.each([
  ['4.01.01.2.13.0001', CODE],
  [' 4 . 01 . 01 . 2 . 13 . 0001 .', CODE],
  ['4.01.01.2.13.01', '4.01.01.2.13.01'],
  ['4.01.01.2.13.0001 Pengelolaan Kelembagaan', CODE],
])('the code %p', (given, code) => {
  expect(read([[given, 'PENGELOLAAN KELEMBAGAAN']]).activities).toEqual([
    { section: 'organisasi', kode: code, nama: 'PENGELOLAAN KELEMBAGAAN' },
  ]);
});

test('programs, kegiatan and accounts are no entries; what is no code is said', () => {
  const { activities, codes } = read([
    ['4.01.01', 'PROGRAM PENUNJANG'],
    [4.01, 'SEKRETARIAT DAERAH'],
    ['4.01.01.2.13', 'PENATAAN ORGANISASI'],
    [CODE, 'Pengelolaan Kelembagaan'],
    ['5.1.02.04.001.00001', 'Belanja Perjalanan Dinas Biasa'],
    ['4.01.01.2.13.001', 'Kode salah'],
    [undefined, 'Tanpa kode'],
  ]);
  expect(activities).toHaveLength(1);
  expect(codes).toEqual(['galat isi-sel-salah 7:1', 'galat isi-wajib-kosong 8:1']);
});

test('what else is wrong in a row is told beside its code, at once', () => {
  const { activities, codes } = read([
    ['4.01.01.2.13.001', 'Kode salah', 'banyak', 'Contoh Empat', 'Bagian Organisasi'],
    [undefined, 'Tanpa kode', 'banyak', '', 'Bagian Umum'],
    ['4.01.01', 'PROGRAM PENUNJANG', 'banyak', 'Contoh Empat'],
  ]);
  expect(activities).toEqual([]);
  expect(codes).toEqual([
    'galat isi-sel-salah 2:1',
    'galat isi-sel-salah 2:3',
    'peringatan pejabat-tak-jelas 2:4',
    'galat isi-wajib-kosong 3:1',
    'galat isi-sel-salah 3:3',
  ]);
});

test.each<[Given, number]>([
  [150_000_000, 150_000_000],
  ['Rp 412.500.000,00', 412_500_000],
  ['Rp.412.500.000,-', 412_500_000],
  ['412,500,000.00', 412_500_000],
  ['1.250', 1_250],
  ['2500000.50', 2_500_000.5],
])('the pagu %p', (given, pagu) => {
  expect(read([[CODE, 'Nama', given]]).activities[0]).toMatchObject({ pagu });
});

test('officials are found by id, NIP, or name; who is not clear is left out and said without a NIP', () => {
  const of = (pptk: string) => {
    const { activities, findings } = read([[CODE, 'Nama', 1, pptk]]);
    return [activities[0]!['pptk' as never], findings.map(({ args }) => args)] as const;
  };
  expect(of('satu')[0]).toBe('satu');
  expect(of('CONTOH SATU')[0]).toBe('satu');
  expect(of('Contoh Satu, S.Sos., M.Si\nNIP. 19800101 200501 2 001')[0]).toBe('satu');
  expect(of('Contoh Dua')[0]).toBe('dua');
  expect(of('Contoh Tiga')).toEqual([
    undefined,
    [{ column: 'pptk', name: 'Contoh Tiga', candidates: ['tiga', 'tiga-2'] }],
  ]);
  expect(of('Contoh Empat / 19800101 200501 2 009')).toEqual([
    undefined,
    [{ column: 'pptk', name: 'Contoh Empat', candidates: [] }],
  ]);
  expect(of('-')).toEqual([undefined, []]);
});

test('a code may stand once in each section', () => {
  const { findings } = read([
    [CODE, 'Nama', 1, '', 'Bagian Organisasi'],
    [CODE, 'Nama', 2, '', 'Bagian Umum'],
    [CODE, 'Nama', 3, '', 'Bagian Organisasi'],
  ]);
  expect(findings).toMatchObject([{ code: 'baris-ganda', at: { line: 4 }, related: [{ line: 2 }] }]);
});

test('a form of activities needs code and name, and takes ids of people who are new', () => {
  const form = tableOf(
    KEYS.slice(0, 4),
    [
      [CODE, 'Nama', '', 'baru-satu'],
      [undefined, 'Nama'],
    ],
    {
      kind: 'dpa',
      isForm: true,
      section: 'organisasi',
    },
  );
  const { entries, findings } = activityEntries([form], CONTEXT);
  expect(entries[0]!.fields.map(({ column, value }) => [column.key, value])).toEqual([
    ['kode', CODE],
    ['nama', 'Nama'],
    ['pagu', undefined],
    ['pptk', 'baru-satu'],
  ]);
  expect(findings).toMatchObject([{ code: 'isi-wajib-kosong', at: { line: 3, column: 1 } }]);
});

test('functions', () => {
  const list = tableOf(
    ['kode', 'uraian', 'bagian'],
    [
      ['F1', 'Penyiapan kebijakan', 'Bagian Umum'],
      [undefined, 'Ketatausahaan', 'Bagian Umum'],
      ['F1', 'Penyiapan kebijakan', 'Bagian Organisasi'],
    ],
    { kind: 'fungsi' },
  );
  const { entries, findings } = mandateEntries([list], CONTEXT);
  expect(entries.map(({ section, fields }) => [section.code, ...fields.map(({ value }) => value)])).toEqual([
    ['umum', 'F1', 'Penyiapan kebijakan'],
    ['umum', 'Ketatausahaan'],
    ['organisasi', 'F1', 'Penyiapan kebijakan'],
  ]);
  expect(findings).toEqual([]);
});
