import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatTimeOfDay, isWorkday, parseDay, parseTimeOfDay } from '../../src/vocabulary/calendar.ts';
import { nearest } from '../../src/vocabulary/nearest.ts';
import { formatNumber, formatShort, parseIndonesianNumber } from '../../src/vocabulary/numbers.ts';
import { compareCodes } from '../../src/vocabulary/order.ts';
import { educationRank, golonganRank, PPPK_AS_PNS } from '../../src/vocabulary/scales.ts';

describe('numbers', () => {
  test.each([
    [1234567.891, 2, 'id', '1.234.567,89'],
    [1234567.891, 2, 'en', '1,234,567.89'],
    [-1500, 0, 'id', '-1.500'],
    [-0.001, 2, 'id', '0,00'],
    [999, 0, 'id', '999'],
  ] as const)('%d with %d decimals in %s', (value, decimals, language, text) => {
    expect(formatNumber(value, decimals, language)).toBe(text);
  });

  test('decimals that add nothing are dropped', () => {
    expect([formatShort(1.5, 2, 'id'), formatShort(1200, 2, 'id'), formatShort(0.25, 2, 'en')]).toEqual([
      '1,5',
      '1.200',
      '0.25',
    ]);
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        expect(parseIndonesianNumber(formatNumber(value, decimals, 'id'))).toBe(value);
      }),
    );
  });

  test.each(['1.25', '1,2,3', '12.34.567', '.5', '1.', ''])('not a number: %s', (text) => {
    expect(parseIndonesianNumber(text)).toBeUndefined();
  });
});

describe('calendar', () => {
  test('there is no 30 February', () => {
    expect(parseDay('2026-02-30')).toBeUndefined();
    expect(parseDay('2026-13-01')).toBeUndefined();
    expect(parseDay('2024-03-01')! - parseDay('2024-02-29')!).toBe(1);
    expect(parseDay('1970-01-01')).toBe(0);
  });

  test('2026 has 261 workdays', () => {
    const [first, last] = [parseDay('2026-01-01')!, parseDay('2026-12-31')!];
    const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    expect(days.filter(isWorkday)).toHaveLength(261);
    expect(isWorkday(parseDay('2026-11-21')!)).toBe(false);
  });

  test('times of day', () => {
    expect(parseTimeOfDay('07.30')).toBe(450);
    expect(parseTimeOfDay('24.00')).toBeUndefined();
    expect(formatTimeOfDay(660)).toBe('11.00');
  });
});

describe('order and nearness', () => {
  test('codes count', () => {
    expect(['ORG-10', 'ORG-2', 'ABC', 'ORG-02', 'org-1'].sort(compareCodes)).toEqual([
      'ABC',
      'ORG-02',
      'ORG-2',
      'ORG-10',
      'org-1',
    ]);
  });

  test('the order is total and does not depend on where one begins', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z]{1,2}-?[0-9]{0,3}$/)), (codes) => {
        expect([...codes].reverse().sort(compareCodes)).toEqual([...codes].sort(compareCodes));
      }),
    );
  });

  test('a slip of the pen is found, a stranger is not', () => {
    expect(nearest('pegawia', ['tugas', 'pegawai'])).toBe('pegawai');
    expect(nearest('xyz', ['tugas', 'pegawai'])).toBeUndefined();
    expect(nearest('PSN', ['CPNS', 'PNS', 'PPPK'])).toBe('PNS');
    expect(nearest('ORG-1', ['ORG-02', 'ORG-01'])).toBe('ORG-01');
    expect(nearest('staf-3', ['staf-1', 'staf-2'])).toBeUndefined();
    expect(nearest('kabag-org', ['kabag-adb', 'kabag-organisasi'])).toBe('kabag-organisasi');
    expect(nearest('kabag-org', ['kabag-orh', 'kabag-organisasi'])).toBe('kabag-orh');
    expect(nearest('kabag-org', ['kabag-adb', 'kabag-organisasi', 'kabag-orgtala'])).toBeUndefined();
    expect(nearest('k'.repeat(10_000), ['k'.repeat(9_999)])).toBeUndefined();
  });

  test('D4 equals S1, and PPPK golongan count as PNS golongan', () => {
    expect(educationRank('D4')).toBe(educationRank('S1'));
    expect(golonganRank('IX')).toBe(golonganRank('III/a'));
    expect(golonganRank('IX', { ...PPPK_AS_PNS, IX: 'II/d' })).toBe(golonganRank('II/d'));
  });
});
