import { describe, expect, test } from '@jest/globals';
import { dutyEntries } from '../../src/intake/duties/duty-entries.ts';
import { parseDuration, toMinutes } from '../../src/vocabulary/duration.ts';
import { CONTEXT, tableOf, type Given } from './table-of.ts';

const KEYS = ['nomor', 'uraian', 'tahapan', 'hasil', 'volume', 'waktu_penyelesaian'];

function read(rows: readonly (readonly Given[])[], keys = KEYS) {
  const table = tableOf(keys, rows, { headings: { waktu_penyelesaian: 'WAKTU (MENIT)' } });
  const { entries, findings } = dutyEntries([table], CONTEXT);
  return {
    duties: entries.map(({ fields }) =>
      Object.fromEntries(fields.map(({ column, value }) => [column.key, value])),
    ),
    minutes: entries.map(({ workload }) => workload!.minutes),
    errors: findings
      .filter(({ severity }) => severity === 'galat')
      .map(({ code, at }) => `${code} ${String(at.line)}`),
  };
}

describe('the text of a duty', () => {
  test.each([
    ['1. Menyusun  laporan\nkinerja:', 'Menyusun laporan kinerja'],
    ['a.\u00a0Menyusun surat..', 'Menyusun surat.'],
    ['3.6 Menyusun surat;', 'Menyusun surat'],
    ['- Menyusun surat', 'Menyusun surat'],
    ['II. Menyusun surat', 'Menyusun surat'],
    ['2 kali setahun menyusun surat.', '2 kali setahun menyusun surat.'],
    ['A.n. pimpinan menyusun surat', 'A.n. pimpinan menyusun surat'],
    ['Menyusun surat (M) a.n. Bupati', 'Menyusun surat (M) a.n. Bupati'],
  ])('%p is tidied to %p', (given, text) => {
    expect(read([[1, given, '', '', 1, 60]]).duties).toMatchObject([{ uraian: text }]);
  });

  test('its steps may stand in the same cell', () => {
    const cell = 'Menyusun laporan:\na. Mengumpulkan data\n   dan bahan\nb. Mengolah data;';
    expect(read([[1, cell, '', '', 1, 60]]).duties).toMatchObject([
      { uraian: 'Menyusun laporan', tahapan: ['Mengumpulkan data dan bahan', 'Mengolah data'] },
    ]);
  });
});

test.each([
  ['Menerima surat | Mencatat surat | ', ['Menerima surat', 'Mencatat surat']],
  ['1. Menerima surat 2. Mencatat surat', ['Menerima surat', 'Mencatat surat']],
  ['a. Menerima surat\nb. Mencatat\nsurat', ['Menerima surat', 'Mencatat surat']],
  ['Menerima surat\nMencatat surat', ['Menerima surat', 'Mencatat surat']],
  ['Menerima 2. surat', ['Menerima 2. surat']],
])('steps in their column: %p', (cell, steps) => {
  expect(read([[1, 'Mengagendakan surat', cell, '', 1, 60]]).duties[0]!['tahapan']).toEqual(steps);
});

test.each([
  ['Draf surat | Surat', 'Draf surat; Surat'],
  ['Dokumen: | a. laporan\nb. nota', 'Dokumen: laporan; nota'],
])('results in one line: %p', (cell, result) => {
  expect(read([[1, 'Mengagendakan surat', '', cell, 1, 60]]).duties[0]!['hasil']).toBe(result);
});

describe('steps in rows of their own', () => {
  const texts = (rows: Given[][], keys?: string[]) =>
    read(rows, keys).duties.map(({ uraian, tahapan }) => [uraian, tahapan]);

  test('lettered rows fold into the numbered one above', () => {
    const rows = [
      [1, 'Menyusun laporan', '', '', 12, 60],
      [undefined, 'a. Mengumpulkan data'],
      [undefined, '- Mengolah data'],
      ['c', 'Mencetak laporan'],
      [undefined, 'Menyampaikan laporan'],
      [2, 'Menyusun surat', '', '', 1, 30],
    ];
    expect(texts(rows)).toEqual([
      [
        'Menyusun laporan',
        ['Mengumpulkan data', 'Mengolah data', 'Mencetak laporan', 'Menyampaikan laporan'],
      ],
      ['Menyusun surat', undefined],
    ]);
    expect(read(rows).errors).toEqual([]);
  });

  test('a number merged down over the steps makes no duties of them', () => {
    const rows = [
      [1, 'Menyusun laporan', '', '', 12, 60],
      [1, 'a. Mengumpulkan data'],
      [1, 'b. Mengolah data'],
    ];
    expect(texts(rows)).toEqual([['Menyusun laporan', ['Mengumpulkan data', 'Mengolah data']]]);
  });

  test('duties that are lettered themselves stay duties', () => {
    const rows = [['a. Menyusun laporan', 12, 60], ['b. Menyusun surat', 1, 30], ['1) Mengumpulkan data']];
    const keys = ['uraian', 'volume', 'waktu_penyelesaian'];
    expect(texts(rows, keys)).toEqual([
      ['Menyusun laporan', undefined],
      ['Menyusun surat', ['Mengumpulkan data']],
    ]);
  });

  test('where only steps have amounts the duty takes their sum, exactly', () => {
    const of = (volume: Given, ...steps: [Given, number][]) => {
      const { duties, minutes, errors } = read([
        [1, 'Menyusun laporan', '', '', volume],
        ...steps.map(([count, time]) => [undefined, 'a. Mengolah data', '', '', count, time]),
      ]);
      expect(errors).toEqual([]);
      const { volume: results, norma } = duties[0]!;
      expect(Number(results) * toMinutes(parseDuration(norma as string)!, 300)).toBeCloseTo(minutes[0]!, 6);
      return [results, norma, minutes[0]];
    };
    expect(of(undefined, [12, 30], [12, 60])).toEqual([12, '90 menit', 1_080]);
    expect(of(undefined, [12, 30], [1, 60])).toEqual([1, '420 menit', 420]);
    expect(of(6, [12, 30], [12, 60])).toEqual([6, '180 menit', 1_080]);
    expect(of(12, [undefined, 30], [undefined, 60])).toEqual([12, '90 menit', 1_080]);
    expect(of(8, [12, 30], [1, 60])).toEqual([8, '52,5 menit', 420]);
    expect(of(11, [12, 30], [1, 60])).toEqual([1, '420 menit', 420]);
  });

  test('steps that break up the time of their duty fold; others are work of their own', () => {
    const rows = (second: number) => [
      [1, 'Menyusun laporan', '', '', 1, 90],
      [undefined, 'a. Mengumpulkan data', '', '', 1, 60],
      [undefined, 'b. Mengolah data', '', '', 1, second],
    ];
    expect(read(rows(30)).minutes).toEqual([90]);
    expect(read(rows(45)).minutes).toEqual([90, 60, 45]);
  });

  test('headings of groups are no duties', () => {
    const rows = [
      ['A', 'TUGAS POKOK'],
      [1, 'Menyusun laporan', '', '', 12, 60],
      ['B', 'Tugas Tambahan'],
      [1, 'Menyusun surat', '', '', 12, 60],
    ];
    expect(read(rows)).toMatchObject({ minutes: [720, 720], errors: [] });
  });

  test('steps stay with their position', () => {
    const keys = ['jabatan', 'uraian', 'volume', 'waktu_penyelesaian'];
    const rows = [
      ['Ajudan', 'Menyusun laporan', 12, 60],
      ['Arsiparis Terampil', '- Menata arsip', 1, 60],
    ];
    expect(texts(rows, keys)).toEqual([
      ['Menyusun laporan', undefined],
      ['Menata arsip', undefined],
    ]);
  });
});
