import { describe, expect, test } from '@jest/globals';
import { attendanceOf } from '../../src/model/attendance.ts';
import type { StaffRecord } from '../../src/wire/section.ts';

const origin = {
  file: 'x.yaml',
  place: () => ({ file: 'x.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 }),
  range: () => [0, 1] as const,
  token: () => '',
};
const person = (more: Partial<StaffRecord>): StaffRecord => ({
  id: 'a',
  name: 'Contoh',
  nip: undefined,
  status: 'PNS',
  position: 'Penelaah',
  jenjang: 'pelaksana',
  golongan: undefined,
  education: undefined,
  competences: {},
  team: undefined,
  absences: [],
  contractEnd: undefined,
  workingShare: 1,
  helps: [],
  origin,
  ...more,
});
const away = (from?: string, to?: string): Partial<StaffRecord> => ({
  absences: [{ kind: 'cuti', from, to, origin }],
});
const share = (more: Partial<StaffRecord>, year: number | undefined = 2026): number =>
  attendanceOf(person(more), year, {}).share;

// 2026 has 261 workdays.
describe('attendance', () => {
  test.each([
    ['nothing', {}, 1],
    ['leave without dates is the whole year', away(), 0],
    ['one working week', away('2026-03-02', '2026-03-08'), 256 / 261],
    ['a weekend costs nothing', away('2026-03-07', '2026-03-08'), 1],
    ['leave that began last year', away('2025-06-01', '2026-01-02'), 259 / 261],
    ['leave without an end', away('2026-12-28'), 257 / 261],
    ['leave in another year', away('2025-01-01', '2025-12-31'), 1],
    ['a contract that ends on a Wednesday, which still counts', { contractEnd: '2026-12-30' }, 260 / 261],
    ['a contract that ended before', { contractEnd: '2025-12-31' }, 0],
  ] as const)('%s', (_, more, expected) => {
    expect(share(more)).toBeCloseTo(expected, 12);
  });

  test('two absences that overlap count once', () => {
    const absences = [
      ...away('2026-03-02', '2026-03-06').absences!,
      ...away('2026-03-04', '2026-03-10').absences!,
    ];
    expect(share({ absences })).toBeCloseTo(254 / 261, 12);
  });

  test('retirement begins on the first of the month after the birthday, by jenjang', () => {
    // Born 15 June 1968: 58 in June 2026, gone from 1 July (132 of 261 workdays left behind).
    const nip = '196806151990031001';
    expect(share({ nip })).toBeCloseTo(129 / 261, 12);
    expect(share({ nip, jenjang: 'ahli-madya' })).toBe(1);
    expect(attendanceOf(person({ nip }), 2026, { pelaksana: 60 }).share).toBe(1);
    expect(share({ nip, status: 'PTT' })).toBe(1);
  });

  test('somebody born in December retires on 1 January', () => {
    expect(share({ nip: '196712151990031001' })).toBe(0);
    expect(share({ nip: '196812151990031001' })).toBe(1);
  });

  test('without a year only an absence without dates counts', () => {
    expect(attendanceOf(person(away('2026-03-02')), undefined, {}).share).toBe(1);
    expect(
      attendanceOf(person({ contractEnd: '2020-01-01', nip: '196001151990031001' }), undefined, {}).share,
    ).toBe(1);
    expect(attendanceOf(person(away()), undefined, {})).toMatchObject({
      share: 0,
      reasons: [{ kind: 'cuti' }],
    });
  });
});
