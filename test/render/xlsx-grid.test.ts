import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Leaf, Paper } from '../../src/reports/paper/paper.ts';
import { sampleLeaf, samplePaper, sampleTable } from '../support/sample-paper.ts';
import { elements, partsOf } from './xlsx-parts.ts';

/** Cells of a worksheet that lie on another one or beyond its columns: none in a file that is right. */
function misplaced(xml: string): string[] {
  const columns = elements(xml, 'col').length;
  const taken = new Set<string>();
  const cells = elements(xml, 'mergeCell').flatMap(({ ref }) => cellsOf(ref!));
  const merged = new Set(cells);
  const alone = elements(xml, 'c').map(({ r }) => r!);
  const isTaken = (cell: string): boolean => taken.size === taken.add(cell).size;
  const isBeyond = (cell: string): boolean => columnOf(cell) >= columns;
  const twice = cells.filter(isTaken);
  taken.clear();
  return [...twice, ...alone.filter(isTaken), ...[...merged, ...alone].filter(isBeyond)];
}

function cellsOf(ref: string): string[] {
  const [from, to] = ref.split(':').map(columnOf) as [number, number];
  const row = /\d+$/.exec(ref)![0];
  return Array.from({ length: to - from + 1 }, (_, i) => `${columnName(from + i)}${row}`);
}

function columnOf(cell: string): number {
  return (
    Array.from(cell.replace(/\d+$/, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function columnName(column: number): string {
  const first = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '';
  return first + String.fromCharCode(65 + (column % 26));
}

const matrix: Leaf = {
  ...sampleLeaf(1, 'Matriks'),
  blocks: [
    {
      ...sampleTable(1),
      columns: Array.from({ length: 30 }, () => ({ head: 'F1', width: 8, grow: 0, align: 'center' })),
      rows: [{ cells: Array.from({ length: 30 }, () => ({ kind: 'text', text: 'PJ' })) }],
      total: undefined,
    },
  ],
};
const several: Leaf = {
  ...sampleLeaf(3, 'Beberapa'),
  blocks: [
    ...sampleLeaf(3).blocks,
    { ...sampleTable(2), columns: sampleTable(2).columns.map((column, i) => ({ ...column, grow: i })) },
  ],
};

const margin = fc.integer({ min: 5, max: 60 });
const paper = fc
  .record({
    format: fc.constantFrom(
      { name: 'F4' as const, sides: [215, 330] },
      { name: 'A4' as const, sides: [210, 297] },
    ),
    isLandscape: fc.boolean(),
    margins: fc.record({ top: margin, right: margin, bottom: margin, left: margin }),
    size: fc.integer({ min: 6, max: 14 }),
  })
  .map(({ format: { name, sides }, isLandscape, margins, size }): Paper => {
    const [width, height] = (isLandscape ? sides.toReversed() : sides) as [number, number];
    const sheet = { name, width, height, margins };
    const leaves = [sampleLeaf(2), matrix, several];
    return samplePaper(1, { sheet, leaves, type: { family: 'Arial', size } });
  });

test('whatever the margins, no two cells share a place and none lies beyond the grid', () => {
  const bad = (any: Paper): string[] =>
    Object.entries(partsOf(any))
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .flatMap(([, xml]) => misplaced(xml));
  fc.assert(
    fc.property(paper, (any) => {
      expect(bad(any)).toEqual([]);
    }),
    { numRuns: 100, seed: 7 },
  );
});

test('the check itself sees a place taken twice and one beyond the grid', () => {
  const merges = '<col/><col/><col/><mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/>';
  expect(misplaced(merges)).toEqual(['B1']);
  expect(misplaced('<col/><c r="A1"/><c r="A1"/><c r="B1"/>')).toEqual(['A1', 'B1']);
});
