import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KnownPerson } from '../../src/intake/known.ts';
import type { Value } from '../../src/lists/value.ts';
import { dutyEntries } from '../../src/intake/duties/duty-entries.ts';
import { EMPTY_MAP } from '../../src/wire/import-map.ts';
import type { Table } from '../../src/intake/tables/table.ts';
import { parseDuration, toMinutes } from '../../src/vocabulary/duration.ts';
import { CONTEXT, KNOWN, personOf, tableOf, type Given } from './table-of.ts';

const KEYS = ['nomor', 'uraian', 'hasil', 'volume', 'waktu_penyelesaian', 'waktu_efektif', 'kebutuhan'];
const MINUTES = { waktu_penyelesaian: 'WAKTU PENYELESAIAN (MENIT)', kebutuhan: 'KEBUTUHAN' };

function read(table: Table, context = CONTEXT) {
  const { entries, findings } = dutyEntries([table], context);
  return {
    duties: entries.map(({ fields }) =>
      Object.fromEntries(fields.map(({ column, value }) => [column.key, value])),
    ),
    work: entries.map(({ workload }) => workload),
    codes: findings.map(({ code, severity, at }) => `${severity} ${code} ${at.line}:${at.column}`),
    findings,
  };
}

/** One duty with these numbers. */
function one(
  volume: Given,
  time: Given,
  effective?: Given,
  need?: Given,
  headings: Record<string, string> = MINUTES,
) {
  return read(
    tableOf(KEYS, [[1, 'Menyusun laporan', 'laporan', volume, time, effective, need]], { headings }),
  );
}

describe('numbers kept as text', () => {
  test.each<[Given, Given, Given, Given, number]>([
    ['10', '60', '75.000', '0,008', 600],
    ['2.00', '75000.00', '75000.00', '2.0000', 150_000],
    ['1.250', '5', '75.000', '0,0833', 6_250],
    ['1,250', '5.0', '75,000', '0.0833', 6_250],
    ['± 12 dokumen', '± 60 menit', '75.000', '0,0096', 720],
    ['12 kali', '2 jam', '-', '-', 1_440],
    [12, '1 jam 30 menit', undefined, undefined, 1_080],
    [12, '7,5', undefined, undefined, 90],
    ['75 000', 1, undefined, undefined, 75_000],
  ])('volume %p, time %p of %p with need %p are %p minutes', (volume, time, effective, need, minutes) => {
    const { work, codes } = one(volume, time, effective, need);
    expect(work[0]!.minutes).toBe(minutes);
    expect(codes.filter((code) => !code.includes('satuan-waktu'))).toEqual([]);
  });

  test('a contradiction is refused with both places, and peta.yaml decides it', () => {
    const table = tableOf(KEYS, [
      [1, 'Menyusun laporan', 'laporan', '1', '60', '75.000', '0.0008'],
      [2, 'Menyusun surat', 'surat', '1', '1.500', '75.000', '0,02'],
    ]);
    const mixed = read(table).findings.find(({ code }) => code === 'notasi-angka-campur');
    expect(mixed).toMatchObject({
      severity: 'galat',
      args: { indonesian: '75.000', english: '0.0008' },
    });
    expect(mixed!.related).toHaveLength(1);
    const told = read(table, { ...CONTEXT, map: { ...EMPTY_MAP, numbers: 'id' } });
    expect(told.codes).not.toContain('galat notasi-angka-campur 2:7');
    expect(told.work.map((work) => work!.minutes)).toEqual([60, 1_500]);
  });

  test('what is no number is said at its cell', () => {
    expect(one('10-12', '60').codes).toContain('galat isi-sel-salah 2:4');
    expect(one('10', '60 orang').codes).toContain('galat isi-sel-salah 2:5');
    expect(one('1234567890', '60').codes).toContain('galat isi-sel-salah 2:4');
    expect(one('1', '123456789').codes).toContain('galat isi-sel-salah 2:5');
  });
});

describe('the unit of the time', () => {
  const PLAIN = { waktu_penyelesaian: 'WAKTU PENYELESAIAN' };
  const HOURS = { waktu_penyelesaian: 'WAKTU PENYELESAIAN (JAM)' };

  test('the heading tells it, and that is said', () => {
    const { duties, findings } = one(10, 60);
    expect(duties[0]!['norma']).toBe('60 menit');
    expect(findings[0]).toMatchObject({ code: 'satuan-waktu', args: { unit: 'menit', by: 'judul' } });
  });

  test('without a unit the need proves it: 10 × 60 ÷ 1250 = 0,48 are hours', () => {
    const { duties, findings, work } = one('10', '60', '1250', '0,480', PLAIN);
    expect(duties[0]!['norma']).toBe('60 jam');
    expect(findings).toMatchObject([{ code: 'satuan-waktu', args: { unit: 'jam', by: 'kebutuhan' } }]);
    expect(work[0]).toMatchObject({ minutes: 36_000, need: 0.48, effectiveMinutes: 75_000 });
  });

  test('minutes under a heading of hours are caught by the need', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((i) => [
      i,
      'Menyusun surat',
      'surat',
      i,
      300,
      75_000,
      i * 0.004,
    ]);
    rows.push([11, 'Menyusun surat', 'surat', 1, 300, 75_000, 0.9]);
    const { duties, findings } = read(tableOf(KEYS, rows, { headings: HOURS }));
    expect(duties[0]!['norma']).toBe('300 menit');
    expect(findings.map(({ code }) => code)).toEqual(['satuan-waktu-bertentangan', 'kebutuhan-tak-cocok']);
    expect(findings[0]).toMatchObject({
      args: { said: 'jam', taken: 'menit', rows: 10, of: 11 },
      at: { line: 1 },
    });
  });

  test('a need of 0.00 proves nothing against the heading', () => {
    expect(one('1', '5', '75000', '0.00', HOURS).duties[0]!['norma']).toBe('5 jam');
  });

  test('without a need the effective time tells; with nothing it is asked for once', () => {
    expect(one(1, 5, 1_250, undefined, PLAIN).findings[0]).toMatchObject({
      args: { unit: 'jam', by: 'waktu-efektif' },
    });
    expect(one(1, 5, 72_000, undefined, PLAIN).duties[0]!['norma']).toBe('5 menit');
    const nothing = read(
      tableOf(
        KEYS,
        [
          [1, 'Menyusun surat', '', 1, 5],
          [2, 'Menyusun nota', '', 1, 5],
        ],
        { headings: PLAIN },
      ),
    );
    expect(nothing.codes).toEqual(['galat satuan-waktu-tak-jelas 1:5']);
    expect(nothing.duties[0]).not.toHaveProperty('norma');
    const told = read(tableOf(KEYS, [[1, 'Menyusun surat', '', 1, 5]], { headings: PLAIN }), {
      ...CONTEXT,
      map: { ...EMPTY_MAP, timeUnit: 'hari' },
    });
    expect(told.duties[0]!['norma']).toBe('5 hari');
    expect(told.work[0]!.minutes).toBe(1_500);
  });

  test('a column of units speaks for its rows, and a unit in the cell for itself', () => {
    const keys = ['uraian', 'volume', 'waktu_penyelesaian', 'satuan_waktu'];
    const { duties } = read(
      tableOf(keys, [
        ['Menyusun surat', 1, 30, 'Menit'],
        ['Menyusun telaahan', 1, 1.5, 'Jam'],
        ['Menyusun kajian', 1, 0.3333333333333333, 'jam'],
        ['Menyusun peraturan', 1, '2 Hari', 'jam'],
      ]),
    );
    expect(duties.map(({ norma }) => norma)).toEqual(['30 menit', '1,5 jam', '20 menit', '2 hari']);
  });
});

describe('what a duty must have', () => {
  test('blank, zero, and broken volumes are told apart', () => {
    expect(one(undefined, 60).codes).toContain('galat isi-wajib-kosong 2:4');
    expect(one('0', 60).codes).toContain('galat isi-wajib-kosong 2:4');
    expect(one('2,5', 60).codes).toContain('galat volume-tak-bulat 2:4');
    expect(one(5, '-').codes).toContain('galat isi-wajib-kosong 2:5');
    expect(one('2.00', '60.00').duties[0]!['volume']).toBe(2);
  });

  test('a list without these columns says nothing of them', () => {
    const { codes, duties } = read(tableOf(['kode', 'uraian'], [['ORG-01', 'Menyusun surat']]));
    expect(codes).toEqual([]);
    expect(duties).toEqual([{ kode: 'ORG-01', uraian: 'Menyusun surat' }]);
  });

  test.each([
    ['Melaksanakan tugas kedinasan lain yang diperintahkan oleh pimpinan baik tertulis maupun lisan', true],
    ['Melaksanakan tugas lain-lain yang diberikan atasan', true],
    ['Melaksanakan tugas kedinasan lain/kreativitas yang berkaitan dengan kinerja tambahan', true],
    ['Menyusun laporan tugas kedinasan lain', false],
    ['Melaksanakan tugas pengamanan pimpinan dan tugas lain', false],
  ])('%p is everybody’s: %p', (text, isOther) => {
    const { duties, codes } = read(
      tableOf(KEYS, [[1, text, 'laporan', undefined, undefined]], { headings: MINUTES }),
    );
    expect(duties[0]!['jenis']).toBe(isOther ? 'tugas-lain' : undefined);
    expect(codes.some((code) => code.includes('isi-wajib-kosong'))).toBe(!isOther);
  });
});

describe('the need that a table states', () => {
  test.each<[Given, Given, boolean]>([
    // 7,500 minutes are 0.1, 9,000 are 0.12, 11,250 are 0.15.
    [7_500, '0,2', false],
    [7_500, '0,1', true],
    [9_000, '0,1', true],
    [11_250, '0,2', true],
    [11_250, '0,1', true],
    [11_300, '0,1', false],
    [7_500, 0.2, false],
    [9_750, '0,13', true],
    [9_750, '0,14', false],
    [9_740, '0,12', false],
    [9_750, '0,129', true],
    // Three decimals may have been cut off.
    [9_740, '0,129', true],
    [9_740, '0,130', true],
    [9_740, '0,131', false],
    [7_500, '1', false],
    [45_000, '1', true],
  ])('%p minutes with a need of %p: %p', (minutes, need, fits) => {
    const { codes } = one('1', minutes, '75000', need);
    expect(codes.some((code) => code.includes('kebutuhan-tak-cocok'))).toBe(!fits);
  });

  test('is compared with as many decimals as it has, be it rounded or cut off', () => {
    expect(one('1', '100', '75000', '0.0013').codes).toHaveLength(1);
    expect(one('2', '100', '75000', '0.0027').codes).toHaveLength(1);
    expect(one('2', '100', '75000', '0.0026').codes).toHaveLength(1);
    expect(one(1, 6_000, 75_000, 0.08).codes).toHaveLength(1);
    expect(one('2', '100', '75000', '0.0030').codes).toContain('peringatan kebutuhan-tak-cocok 2:7');
    expect(one('2', '100', '75000', '0.0000').codes).toContain('peringatan kebutuhan-tak-cocok 2:7');
  });

  test('the sum below, and the effective time of setda.yaml', () => {
    const rows = [
      [1, 'Menyusun surat', '', 1, 6_000, 72_000, '0,0833'],
      [2, 'Menyusun nota', '', 2, 6_000, 72_000, '0,1667'],
    ];
    const titles = { 'nama jabatan': 'Ajudan' };
    const good = read(tableOf(KEYS, rows, { headings: MINUTES, titles, total: { kebutuhan: '0,25' } }));
    expect(good.codes).toEqual(['catatan satuan-waktu 1:5', 'peringatan waktu-efektif-berbeda 2:6']);
    const bad = read(tableOf(KEYS, rows, { headings: MINUTES, titles, total: { kebutuhan: '0,35' } }));
    expect(bad.findings.at(-1)).toMatchObject({
      code: 'jumlah-tak-cocok',
      args: { position: 'Ajudan', stated: 0.35, computed: 0.25 },
      at: { line: 4, column: 7 },
    });
  });
});

describe('the working time of a month, a week or a day', () => {
  const rowsOf = (...rows: Given[][]): Given[][] =>
    rows.map((row, i) => [i + 1, 'Menyusun surat', 'surat', ...row]);
  const of = (rows: Given[][], headings: Record<string, string> = MINUTES) => {
    const { duties, work, findings } = read(tableOf(KEYS, rowsOf(...rows), { headings }));
    return {
      volumes: duties.map(({ volume }) => volume),
      needs: work.map((one) => one!.minutes / one!.effectiveMinutes!),
      periods: findings.flatMap(({ code, args, at }) =>
        code === 'volume-per-periode' ? [{ ...args, at: `${at.line}:${at.column}` }] : [],
      ),
      others: findings.flatMap(({ code }) =>
        ['satuan-waktu', 'volume-per-periode'].includes(code) ? [] : [code],
      ),
    };
  };

  test('makes the volume one of a year, and the need stays what the table says', () => {
    const { volumes, needs, periods, others } = of([
      [12, 60, 75_000, 0.0096],
      [2, 60, 6_250, 0.0192],
      [3, 60, 1_500, 0.12],
      [1, 60, 300, 0.2],
      [2, 60, 1_500, 0.08],
    ]);
    expect(volumes).toEqual([12, 24, 150, 250, 100]);
    expect(needs.map((need) => Number(need.toPrecision(10)))).toEqual([0.0096, 0.0192, 0.12, 0.2, 0.08]);
    expect(periods).toEqual([
      { minutes: 6_250, times: 12, rows: 1, at: '3:6' },
      { minutes: 1_500, times: 50, rows: 2, at: '4:6' },
      { minutes: 300, times: 250, rows: 1, at: '5:6' },
    ]);
    expect(others).toEqual([]);
  });

  test('of an office of 72,000 minutes, by its year or by its month', () => {
    for (const first of [
      [1, 60, 72_000, 60 / 72_000],
      [1, 60, 6_000, 0.01],
    ]) {
      const { volumes, needs, others } = of([first, [1, 60, 1_500, 0.04], [1, 60, 300, 0.2]]);
      expect(volumes.slice(1)).toEqual([48, 240]);
      expect(needs.slice(1).map((need) => Number(need.toPrecision(10)))).toEqual([0.04, 0.2]);
      expect(others).toEqual(['waktu-efektif-berbeda']);
    }
    expect(of([[1, 60, 6_000, 0.01]]).volumes).toEqual([12]);
  });

  test('a volume that is whole in a year may be broken in a week', () => {
    expect(of([[0.5, 60, '1500 menit', 0.02]])).toMatchObject({ volumes: [25], others: [] });
  });

  test('in hours: 25 a week, 5 a day beside 1,250 a year', () => {
    const hours = { waktu_penyelesaian: 'WAKTU (JAM)' };
    const { volumes, periods, others } = of(
      [
        [10, 1, 1_250, 0.008],
        [2, 1, 25, 0.08],
        [1, 1, 5, 0.2],
      ],
      hours,
    );
    expect(volumes).toEqual([10, 100, 250]);
    expect(periods).toHaveLength(2);
    expect(others).toEqual([]);
  });

  test('1,500 and 300 alone are those of a period where heading or need says so', () => {
    const heading = { ...MINUTES, waktu_efektif: 'WAKTU EFEKTIF (MENIT)' };
    expect(of([[2, 60, 1_500, undefined]], heading).volumes).toEqual([100]);
    expect(of([[2, 60, 300, undefined]], heading).volumes).toEqual([500]);
    expect(of([[2, 60, 1_500, 0.08]]).volumes).toEqual([100]);
    expect(of([[2, 60, 300, '0,4']]).volumes).toEqual([500]);
    const wrong = { ...MINUTES, waktu_efektif: 'WAKTU EFEKTIF (JAM)' };
    expect(
      of(
        [
          [2, 60, 1_500, 0.08],
          [1, 60, 75_000, 0.0008],
        ],
        wrong,
      ).volumes,
    ).toEqual([100, 1]);
    // Hours and days of a year.
    const { volumes, others } = of([[200, 60, 1_500, 0.1333]]);
    expect([volumes, others]).toEqual([[200], ['waktu-efektif-berbeda']]);
    expect(of([[2, 60, 1_500, undefined]]).volumes).toEqual([2]);
    expect(of([[2, 60, 300, undefined]]).volumes).toEqual([2]);
    expect(of([[2, 60, '300 hari', undefined]]).volumes).toEqual([2]);
  });
});

describe('a workbook of one sheet for each position', () => {
  const plain = { waktu_penyelesaian: 'WAKTU' };
  const sheet = (name: string, row: readonly Given[], headings: Record<string, string> = MINUTES): Table =>
    tableOf(KEYS, [row], { sheet: name, headings });
  const of = (...tables: Table[]) =>
    dutyEntries(tables, CONTEXT).findings.map(({ code, at, args }) => ({ code, sheet: at.sheet, ...args }));
  const row = [1, 'Menyusun surat', 'surat', 1, 60, 72_000];

  test('says once what is true of all its tables, with their number', () => {
    expect(of(sheet('A', row), sheet('B', row), sheet('C', row))).toEqual([
      {
        code: 'satuan-waktu',
        sheet: 'A',
        unit: 'menit',
        by: 'judul',
        heading: 'WAKTU PENYELESAIAN (MENIT)',
        tables: 3,
      },
      { code: 'waktu-efektif-berbeda', sheet: 'A', listed: 72_000, settings: 75_000, tables: 3 },
    ]);
  });

  test('says apart what differs: how the unit was found out, the working time, the file', () => {
    const other = [1, 'Menyusun surat', 'surat', 1, 60, 86_400];
    expect(of(sheet('A', row), sheet('B', other), sheet('C', row, plain))).toMatchObject([
      { code: 'satuan-waktu', sheet: 'A', by: 'judul', tables: 2 },
      { code: 'waktu-efektif-berbeda', sheet: 'A', listed: 72_000, tables: 2 },
      { code: 'waktu-efektif-berbeda', sheet: 'B', listed: 86_400, tables: 1 },
      { code: 'satuan-waktu', sheet: 'C', by: 'waktu-efektif', tables: 1 },
    ]);
    const elsewhere = sheet('A', row);
    const moved = [...elsewhere.columns].map(
      ([key, column]) => [key, { ...column, at: { ...column.at, file: 'lain.xlsx' } }] as const,
    );
    expect(
      of(sheet('A', row), { ...elsewhere, columns: new Map(moved) }).filter(
        ({ code }) => code === 'satuan-waktu',
      ),
    ).toHaveLength(2);
  });

  test('a unit that nothing tells is asked for once', () => {
    const bare = [1, 'Menyusun surat', 'surat', 1, 60];
    expect(of(sheet('A', bare, plain), sheet('B', bare, plain))).toEqual([
      { code: 'satuan-waktu-tak-jelas', sheet: 'A', heading: 'WAKTU', tables: 2 },
    ]);
  });

  test('rows that contradict the heading are added up', () => {
    const hours = { waktu_penyelesaian: 'WAKTU (JAM)' };
    const proof = [1, 'Menyusun surat', 'surat', 10, 750, 75_000, 0.1];
    expect(of(sheet('A', proof, hours), sheet('B', proof, hours))).toMatchObject([
      { code: 'satuan-waktu-bertentangan', sheet: 'A', rows: 2, of: 2 },
    ]);
  });
});

describe('where a duty belongs', () => {
  const keys = ['unit', 'jabatan', 'jenis_jabatan', 'uraian', 'volume', 'waktu_penyelesaian'];

  test('the position gives the requirement, which does not bind what people wrote', () => {
    const { entries } = dutyEntries(
      [
        tableOf(
          keys,
          [
            ['Bagian Umum', 'Kepala Bagian Umum', 'ESELON III / Administrator', 'Memimpin rapat', 1, 60],
            ['Bagian Umum', 'Penelaah Teknis Kebijakan', 'JABATAN PELAKSANA', 'Menyusun surat', 1, 60],
          ],
          { headings: MINUTES },
        ),
      ],
      CONTEXT,
    );
    const required = entries.map(({ fields }) =>
      fields.find(({ column }) => column.key === 'syarat_jenjang'),
    );
    expect(required.map((field) => field?.value)).toEqual([['administrator'], ['pelaksana']]);
    expect(required.every((field) => field?.isGuess)).toBe(true);
    expect(entries.map(({ section }) => section.code)).toEqual(['umum', 'umum']);
    expect(entries[0]!.workload).toMatchObject({ unit: 'Bagian Umum', position: 'Kepala Bagian Umum' });
  });

  test('the name of the sheet may be a position', () => {
    const rows = [['Menyusun surat', 1, 60]] as const;
    const columns = ['uraian', 'volume', 'waktu_penyelesaian'];
    const of = (sheet: string) => read(tableOf(columns, rows, { sheet })).duties[0]!['syarat_jenjang'];
    expect(of('Kasubbag Protokol')).toEqual(['pengawas']);
    expect(of('Sheet1')).toBeUndefined();
  });

  test('the jenjang of those who hold the position goes before what its title tells', () => {
    const table = tableOf(keys, [['Bagian Umum', 'PENGEMUDI', '', 'Mengemudikan mobil dinas', 1, 60]], {
      headings: MINUTES,
    });
    const required = (staff: readonly KnownPerson[]): Value | undefined =>
      read(table, { ...CONTEXT, known: { ...KNOWN, staff } }).duties[0]!['syarat_jenjang'];
    const driver = personOf({ position: 'Pengemudi', jenjang: 'non-asn' });
    expect(required([driver])).toEqual(['non-asn']);
    expect(required([driver, personOf({ position: 'pengemudi', jenjang: 'pelaksana' })])).toEqual([
      'pelaksana',
      'non-asn',
    ]);
    // Of another section, and of another position.
    expect(required([{ ...driver, section: 'hukum' }, personOf({ jenjang: 'terampil' })])).toEqual(
      required([]),
    );
  });

  test('a team is required only where somebody is in it', () => {
    const rows = [['Subbagian Protokol - Bagian Umum', 'Ajudan', '', 'Mendampingi tamu', 1, 60]];
    const person = personOf({ team: 'protokol' });
    const table = tableOf(keys, rows, { headings: MINUTES });
    expect(read(table).duties[0]).not.toHaveProperty('syarat_tim');
    const known = { ...KNOWN, staff: [person] };
    expect(read(table, { ...CONTEXT, known }).duties[0]!['syarat_tim']).toEqual(['protokol']);
  });

  test('an error where the unit would stand is told once, and no blank cell', () => {
    const rows = [[{ broken: '#REF!' }, 'Ajudan', '', 'Mendampingi tamu', 1, 60]];
    for (const section of [CONTEXT.section, undefined])
      expect(read(tableOf(keys, rows, { headings: MINUTES }), { ...CONTEXT, section }).codes).toEqual([
        'catatan satuan-waktu 1:6',
        'galat sel-tak-bernilai 2:1',
      ]);
  });

  test('the same code twice is refused; the same text twice is not', () => {
    const table = tableOf(
      ['kode', 'uraian'],
      [
        ['ORG-01', 'Menyusun surat'],
        ['ORG-02', 'Menyusun surat'],
        ['ORG-01', 'Menyusun nota'],
      ],
    );
    const { findings } = read(table);
    expect(findings).toMatchObject([
      { code: 'baris-ganda', severity: 'galat', at: { line: 4 }, related: [{ line: 2 }] },
    ]);
  });
});

describe('a form', () => {
  const keys = ['kode', 'uraian', 'jenis', 'hasil', 'volume', 'norma', 'penanggung_jawab'];
  const form = (...rows: Given[][]) => tableOf(keys, rows, { isForm: true, section: 'organisasi' });

  test('says what its cells say, and that emptied keys go', () => {
    const { entries, findings } = dutyEntries(
      [form(['ORG-01', '1. Menyusun surat:', 'pokok', undefined, 12, '90 menit', undefined])],
      CONTEXT,
    );
    expect(findings).toEqual([]);
    expect(entries[0]).toMatchObject({ isForm: true, section: { code: 'organisasi' } });
    expect(entries[0]!.fields.map(({ column, value }) => [column.key, value])).toEqual([
      ['kode', 'ORG-01'],
      ['uraian', '1. Menyusun surat:'],
      ['jenis', 'pokok'],
      ['hasil', undefined],
      ['volume', 12],
      ['norma', '90 menit'],
      ['penanggung_jawab', undefined],
    ]);
  });

  test('asks for what a section file must have, but for the code of a new duty', () => {
    const { codes } = read(
      form(
        [undefined, undefined, 'pokok', 'surat', undefined, undefined, 'satu'],
        [undefined, 'Tugas lain', 'tugas-lain', '', undefined, undefined, undefined],
      ),
    );
    expect(codes).toEqual([2, 5, 6].map((column) => `galat isi-wajib-kosong 2:${String(column)}`));
  });
});

test('volume × norm of the entries is what the rows say, to the last digit', () => {
  const row = fc.record({
    volume: fc.integer({ min: 1, max: 5_000 }),
    time: fc.integer({ min: 1, max: 999_999 }).map((hundredths) => hundredths / 100),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.constantFrom('MENIT', 'JAM'),
      (rows, unit) => {
        const table = tableOf(
          KEYS,
          rows.map(({ volume, time }, i) => [i + 1, 'Menyusun surat', 'surat', volume, time]),
          { headings: { waktu_penyelesaian: `WAKTU (${unit})` } },
        );
        const { duties, work } = read(table);
        rows.forEach(({ volume, time }, i) => {
          const exact = (Math.round(time * 100) * volume * (unit === 'JAM' ? 60 : 1)) / 100;
          expect(work[i]!.minutes).toBeCloseTo(exact, 6);
          const norm = toMinutes(parseDuration(duties[i]!['norma'] as string)!, 300);
          expect(norm * Number(duties[i]!['volume'])).toBeCloseTo(exact, 6);
        });
      },
    ),
  );
});

test('no list breaks the reader or gets a number of a person into a finding', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '198001012005012001',
      '1.250',
      '0,48',
      '2.00',
      '-',
      'a. Menyusun',
      '1 jam',
      '#REF!',
      '|',
      '\n-\n',
    ),
  );
  const given = fc.oneof(fc.constant(undefined), fc.double({ noNaN: true }), text);
  const keys = [...KEYS, 'tahapan', 'satuan_waktu', 'penanggung_jawab', 'jabatan', 'syarat_jenjang'];
  fc.assert(
    fc.property(
      fc.array(fc.array(given, { minLength: keys.length, maxLength: keys.length }), { maxLength: 8 }),
      fc.boolean(),
      (rows, isForm) => {
        const { findings } = dutyEntries([tableOf(keys, rows, { isForm })], CONTEXT);
        expect(JSON.stringify(findings)).not.toMatch(/19800101200501/);
      },
    ),
    { numRuns: 500 },
  );
});
