import { describe, expect, test } from '@jest/globals';
import { id } from '../../src/messages/id.ts';
import { importNeedReport, type PositionNeed } from '../../src/reports/import-need.ts';

function need(i: number, changes: Partial<PositionNeed> = {}): PositionNeed {
  return {
    unit: undefined,
    position: `Jabatan ${i}`,
    duties: 2,
    minutes: 7200,
    computed: 0.1,
    stated: 0.1,
    ...changes,
  };
}

function rowsOf(needs: readonly PositionNeed[]): string[][] {
  const table = importNeedReport(needs, id).blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table.rows.map((cells) => cells.map((cell) => ('text' in cell ? cell.text : '')));
}

describe('the need of many positions', () => {
  const many = Array.from({ length: 1000 }, (_, i) => need(i + 1));

  test('shows the first hundred, what the others come to, and the sum', () => {
    const rows = rowsOf(many);
    expect(rows).toHaveLength(102);
    expect(rows[99]![0]).toBe('Jabatan 100');
    expect(rows[100]).toEqual(['… dan 900 jabatan lainnya', '1.800', '6.480.000', '90', '90']);
    expect(rows[101]).toEqual(['Jumlah', '2.000', '7.200.000', '100', '100']);
  });

  test('shows each one that differs from its table, where it stands', () => {
    const needs = many.with(499, need(500, { stated: 0.2 })).with(700, need(701, { stated: 0.105 }));
    const names = rowsOf(needs).map(([name]) => name);
    expect(names.slice(99)).toEqual(['Jabatan 100', 'Jabatan 500', '… dan 899 jabatan lainnya', 'Jumlah']);
  });

  test('shows no thousand of those either', () => {
    expect(rowsOf(many.map((one) => ({ ...one, stated: 1 })))).toHaveLength(202);
  });

  test('has a column for units where there are some', () => {
    const rows = rowsOf(many.map((one) => ({ ...one, unit: 'Bagian Umum' })));
    expect(rows[0]!.slice(0, 2)).toEqual(['Bagian Umum', 'Jabatan 1']);
    expect(rows.slice(100).map((row) => row.slice(0, 2))).toEqual([
      ['', '… dan 900 jabatan lainnya'],
      ['', 'Jumlah'],
    ]);
  });

  test('leaves out none where it would be only one', () => {
    expect(rowsOf(many.slice(0, 101)).map(([name]) => name)).toContain('Jabatan 101');
  });
});
