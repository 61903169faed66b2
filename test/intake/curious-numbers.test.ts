import { describe, expect, test } from '@jest/globals';
import { activityEntries } from '../../src/intake/activities/activity-entries.ts';
import { dutyEntries } from '../../src/intake/duties/duty-entries.ts';
import type { ListEntries } from '../../src/intake/reading/list-entries.ts';
import { parseDuration, toMinutes } from '../../src/vocabulary/duration.ts';
import { tablesOf, type Line } from './sheet-of.ts';
import { CONTEXT } from './table-of.ts';

function told({ entries, findings }: ListEntries) {
  return {
    values: entries.map(({ fields }) =>
      Object.fromEntries(fields.map(({ column, value }) => [column.key, value])),
    ),
    wrong: findings
      .filter(({ severity }) => severity !== 'catatan')
      .map(({ code, at }) => `${code} ${at.line}:${at.column}`),
  };
}

function duties(lines: readonly Line[], merges: readonly string[] = [], effectiveMinutes = 75_000) {
  const { tables, findings } = tablesOf('tugas', lines, merges);
  expect(findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
  return told(dutyEntries(tables, { ...CONTEXT, known: { ...CONTEXT.known, effectiveMinutes } }));
}

const HEAD = 'No;Uraian Tugas;Hasil;Volume;Waktu Penyelesaian (menit)';

/** The volume of a duty with this cell under this heading, or what is wrong with it. */
function volumeOf(cell: string | number, heading = 'Volume', effectiveMinutes = 75_000) {
  const { values, wrong } = duties(
    [HEAD.replace('Volume', heading), [1, 'Menyusun laporan', 'laporan', cell, 60]],
    [],
    effectiveMinutes,
  );
  return wrong.length > 0 ? wrong : values[0]!['volume'];
}

/** The norm of a duty in minutes, or what is wrong with it. */
function normOf(cell: string | number, unit?: string, heading = 'Waktu Penyelesaian (menit)') {
  const { values, wrong } = duties([
    `No;Uraian Tugas;Hasil;Volume;${heading};Satuan Waktu`,
    [1, 'Menyusun laporan', 'laporan', 12, cell, unit ?? null],
  ]);
  const norm = values[0]!['norma'];
  return wrong.length > 0 ? wrong : toMinutes(parseDuration(norm as string)!, 300);
}

function paguOf(cell: string | number, heading = 'Pagu') {
  const { tables, findings } = tablesOf('dpa', [
    `Kode;Nama;${heading}`,
    ['4.01.01.2.13.0001', 'Pengelolaan Kelembagaan', cell],
  ]);
  expect(findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
  const { values, wrong } = told(activityEntries(tables, CONTEXT));
  return wrong.length > 0 ? wrong : values[0]!['pagu'];
}

describe('words behind a number', () => {
  test.each<[string | number, number]>([
    ['412,5 juta', 412_500_000],
    ['412,5 jt', 412_500_000],
    ['1,5 M', 1_500_000_000],
    ['1,5M', 1_500_000_000],
    ['1,1 milyar', 1_100_000_000],
    ['Rp 2 miliar', 2_000_000_000],
    ['412500 (ribu)', 412_500_000],
    ['Rp412.500.000,- (empat ratus dua belas juta lima ratus ribu rupiah)', 412_500_000],
    ['412.500.000 (murni)', 412_500_000],
    ['412.500.000 / tahun', 412_500_000],
  ])('the pagu %p', (cell, rupiah) => {
    expect(paguOf(cell)).toBe(rupiah);
  });

  test.each(['10 juta per bulan', '2 ratus juta', '500 k', '900 triliun'])('no pagu is %p', (cell) => {
    expect(paguOf(cell)).toEqual(['isi-sel-salah 2:3']);
  });

  test.each<[string, number]>([
    ['5 ribu', 5_000],
    ['10 rb', 10_000],
    ['1 juta', 1_000_000],
    ['1 lusin', 12],
    ['2,5 ribu lembar', 2_500],
    ['12/bulan', 144],
    ['2 kali sebulan', 24],
    ['2x sebulan', 24],
    ['1 per minggu', 50],
    ['1 laporan/minggu', 50],
    ['3 kali dalam satu hari', 750],
    ['1 dokumen per hari kerja', 250],
    ['1 per triwulan', 4],
    ['2 setiap semester', 4],
    ['12 kali per tahun', 12],
    ['1,5 per bulan', 18],
    ['12 (dua belas) dokumen', 12],
    ['5.000 (lima ribu) lembar', 5_000],
    ['12 laporan bulanan', 12],
    ['12 orang', 12],
    ['12 dokumen/laporan', 12],
    ['12 bulan', 12],
  ])('the volume %p', (cell, volume) => {
    expect(volumeOf(cell)).toBe(volume);
  });

  test.each([
    '2 per kegiatan',
    '5 orang/hari',
    '5 per jam',
    '2 puluh',
    '5 m',
    '2 per',
    '1 per hari per bulan',
  ])('no volume is %p', (cell) => {
    expect(volumeOf(cell)).toEqual(['isi-sel-salah 2:4']);
  });

  test('weeks and days are those of the working year of the office', () => {
    expect(volumeOf('1 per minggu', 'Volume', 72_000)).toBe(48);
    expect(volumeOf('1 per hari', 'Volume', 72_000)).toBe(240);
  });
});

describe('words in a heading', () => {
  test.each<[string, string | number, number]>([
    ['Pagu (Rp juta)', '412,5', 412_500_000],
    ['Pagu (dalam ribuan)', 412_500, 412_500_000],
    ['Pagu (ribu rupiah)', '412.500', 412_500_000],
    ['Anggaran (Rp 000)', 412_500, 412_500_000],
    ['Anggaran (x 1.000)', 412_500, 412_500_000],
    ['Pagu dalam juta rupiah', '412,5', 412_500_000],
    ['Pagu Rp 000', 412_500, 412_500_000],
    ['Pagu (Rp M)', '1,5', 1_500_000_000],
    ['Pagu (Rp juta)', '2 miliar', 2_000_000_000],
    ['Pagu Anggaran 2026 (Rp)', 412_500_000, 412_500_000],
    ['Pagu (Rp) per tahun', 412_500_000, 412_500_000],
  ])('%p over %p', (heading, cell, rupiah) => {
    expect(paguOf(cell, heading)).toBe(rupiah);
  });

  test('what more than a province has, or a pagu of a month, is refused', () => {
    expect(paguOf(412_500_000, 'Pagu (Rp juta)')).toEqual(['isi-sel-salah 2:3']);
    expect(paguOf(412_500_000, 'Pagu per bulan')).toEqual(['isi-sel-salah 1:3']);
  });

  test.each<[string, string | number, number]>([
    ['Volume (per hari)', 2, 500],
    ['Volume/bulan', 2, 24],
    ['Volume per minggu', 2, 100],
    ['Volume (1 bulan)', 2, 24],
    ['Volume setahun', 2, 2],
    ['Volume (tahun)', 2, 2],
    ['Volume (ribu)', '1,5', 1_500],
    ['Volume (per bulan)', '3 per minggu', 150],
  ])('%p over %p', (heading, cell, volume) => {
    expect(volumeOf(cell, heading)).toBe(volume);
  });

  test.each(['Volume (bulan)', 'Volume (hari)', 'Volume (per jam)'])('%p is asked about once', (heading) => {
    expect(
      duties([
        HEAD.replace('Volume', heading),
        '1;Menyusun laporan;laporan;2;60',
        '2;Menyusun surat;surat;2;60',
      ]).wrong,
    ).toEqual(['isi-sel-salah 1:4']);
  });

  test('a volume of a period is multiplied once, also where the working time is of the same period', () => {
    const lines = (heading: string) => [
      `No;Uraian Tugas;Hasil;${heading};Waktu Penyelesaian (menit);Waktu Kerja Efektif (menit);Kebutuhan`,
      '1;Menyusun laporan;laporan;2;60;6.250;0,0192',
    ];
    for (const heading of ['Volume', 'Volume (per bulan)'])
      expect(duties(lines(heading))).toMatchObject({
        values: [{ volume: 24 }],
        wrong: ['volume-per-periode 2:6'],
      });
  });
});

describe('times', () => {
  test.each<[string, number]>([
    ['1:30', 90],
    ['30:00', 1_800],
    ['0:05:30', 5.5],
    ['00:45', 45],
  ])('the clock %p', (cell, minutes) => {
    for (const unit of [undefined, 'jam']) expect(normOf(cell, unit)).toBe(minutes);
    expect(normOf(cell, undefined, 'Waktu Penyelesaian (jam)')).toBe(minutes);
  });

  test.each(['1:75', '1 01:30', '0:00:10', '0:00'])('no time is %p', (cell) => {
    expect(normOf(cell)).toEqual(['isi-sel-salah 2:5']);
  });

  test('a clock is no volume', () => {
    expect(volumeOf('1:30')).toEqual(['isi-sel-salah 2:4']);
  });

  test.each<[string, number]>([
    ['j', 120],
    ['Jam', 120],
    ['m', 2],
    ['mnt', 2],
    ['min', 2],
    ['menit/dokumen', 2],
    ['hari', 600],
  ])('two of the unit %p', (unit, minutes) => {
    expect(normOf(2, unit)).toBe(minutes);
  });

  test('seconds are minutes where that has an end', () => {
    expect(normOf(90, 'detik')).toBe(1.5);
    expect(normOf(100, 'detik')).toEqual(['isi-sel-salah 2:5']);
    expect(normOf(90, undefined, 'Waktu Penyelesaian (detik)')).toBe(1.5);
  });

  test.each(['minggu', 'OJ', 'bulan', 'dokumen'])('%p is no unit of a norm', (unit) => {
    expect(normOf(2, unit)).toEqual(['isi-sel-salah 2:6']);
  });

  test('a heading of weeks is not overruled by the working time', () => {
    const { wrong } = duties([
      'No;Uraian Tugas;Hasil;Volume;Waktu Penyelesaian (minggu);Waktu Kerja Efektif (menit)',
      '1;Menyusun laporan;laporan;2;3;75000',
    ]);
    expect(wrong).toEqual(['satuan-waktu-tak-jelas 1:5']);
  });
});

describe('ranges merged over several rows', () => {
  const rows = [HEAD, [1, 'Menyusun laporan', 'laporan', 12, 60]] as const;

  test('a number belongs to the duty that it stands in', () => {
    const volume = [...rows, [2, 'Menyusun surat', 'surat', null, 30]];
    expect(duties(volume, ['D2:D3']).wrong).toEqual(['isi-wajib-kosong 3:4']);
    const time = [...rows, [2, 'Menyusun surat', 'surat', 10, null]];
    expect(duties(time, ['E2:E3']).wrong).toEqual(['isi-wajib-kosong 3:5']);
    const both = [...rows, [2, 'Menyusun surat', 'surat', null, null]];
    expect(duties(both, ['D2:D3', 'E2:E3']).wrong).toEqual(['isi-wajib-kosong 3:4', 'isi-wajib-kosong 3:5']);
  });

  test('over a duty and its steps they are those of the duty', () => {
    const { values, wrong } = duties(
      [...rows, [null, 'a. Mengumpulkan bahan'], [null, 'b. Mengolah bahan']],
      ['A2:A4', 'D2:D4', 'E2:E4'],
    );
    expect(wrong).toEqual([]);
    expect(values).toMatchObject([
      { volume: 12, norma: '60 menit', tahapan: ['Mengumpulkan bahan', 'Mengolah bahan'] },
    ]);
  });

  test('a duty merged over two rows is one duty', () => {
    const { values, wrong } = duties(
      [...rows, [null, null, 'surat pengantar', null, null]],
      ['A2:A3', 'B2:B3', 'D2:D3', 'E2:E3'],
    );
    expect(wrong).toEqual([]);
    expect(values).toHaveLength(1);
  });
});

test('what is stored behind the fifteenth digit is dust', () => {
  const [volume, need] = ['11.999999999999998', '6.5100000000000005E-2'].map((text) => Number(text));
  expect(volumeOf(volume!)).toBe(12);
  expect(paguOf(412_500_000.000_000_06)).toBe(412_500_000);
  const { wrong } = duties([
    `${HEAD};Waktu Kerja Efektif (menit);Kebutuhan`,
    [1, 'Menyusun laporan', 'laporan', 93, 52.5, 75_000, need!],
  ]);
  expect(wrong).toEqual([]);
});
