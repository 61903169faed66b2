import { barScale, cellText } from '../reports/paper/cell-text.ts';
import type { PaperColumn, PaperTable, TotalCell } from '../reports/paper/paper.ts';
import type { Font } from './font.ts';
import type { LaidTable } from './layout.ts';
import { isBold } from './looks.ts';
import { GAPS, lineHeight, MM, PADDING, SIZES } from './measures.ts';
import { widthOf, type Typeface } from './typeface.ts';
import { wrap } from './wrap.ts';

/** What setting a table depends on. */
export interface Setting {
  readonly typeface: Typeface;
  readonly size: number;
  readonly language: 'id' | 'en';
  /** Width of the text area in points. */
  readonly width: number;
}

/** Columns share the width; rows are as high as their highest cell. */
export function layTable(table: PaperTable, setting: Setting): LaidTable {
  const columnWidths = widthsOf(table, setting);
  const headLines = table.columns.map((column, i) => headOf(column, columnWidths[i]!, setting));
  const rowLines = table.rows.map(({ cells, isGroup = false }) =>
    cells.map((cell, i) => linesOf(cell, columnWidths[i]!, isGroup, setting)),
  );
  const { size } = setting;
  const heightOf = (lines: readonly (readonly string[])[]): number =>
    Math.max(1, ...lines.map(({ length }) => length)) * lineHeight(size) + 2 * PADDING.y;
  return {
    table,
    columnWidths,
    headLines,
    headHeight: headHeight(table, headLines, setting),
    numbersHeight: table.numbered ? lineHeight(size + SIZES.numbers) + PADDING.y : 0,
    rowLines,
    rowHeights: rowLines.map(heightOf),
    totalHeight: table.total ? heightOf([]) : 0,
    edges: edgesOf(columnWidths),
    barScale: barScale(table),
  };
}

/** The font that a cell is set in. */
export function fontOf(cell: TotalCell, isGroup: boolean, { bold, regular }: Typeface): Font {
  const isStrong = 'tone' in cell && cell.kind !== 'bar' && isBold(cell.tone);
  return isGroup || isStrong || cell.kind === 'sum' ? bold : regular;
}

function linesOf(cell: TotalCell, width: number, isGroup: boolean, setting: Setting): string[] {
  const font = fontOf(cell, isGroup, setting.typeface);
  return wrap(cellText(cell, setting.language), font, setting.size, width - 2 * PADDING.x);
}

/**
 * Least widths first, then the rest as the columns grow. Where the page is too narrow, columns of text give way down to
 * the longest word of their head, and only then all columns alike.
 */
function widthsOf({ columns, rows, total }: PaperTable, setting: Setting): number[] {
  const needs = columns.map((column, i) => {
    const cells: readonly (TotalCell | undefined)[] = [
      ...rows.map((row) => row.cells[i]!),
      total?.cells[i - total.span],
    ];
    return leastWidth(column, cells, setting);
  });
  const least = columns.map((column, i) => Math.max(column.width * MM, needs[i]!));
  const rest = setting.width - sumOf(least);
  const grow = sumOf(columns.map((column) => column.grow));
  if (rest >= 0) return least.map((width, i) => width + (grow > 0 ? (rest * columns[i]!.grow) / grow : 0));
  const slack = columns.map((column, i) => (column.grow > 0 ? least[i]! - needs[i]! : 0));
  const given = Math.min(1, -rest / Math.max(sumOf(slack), 1e-9));
  const narrowed = least.map((width, i) => width - slack[i]! * given);
  const scale = Math.min(1, setting.width / sumOf(narrowed));
  return narrowed.map((width) => width * scale);
}

/** What a column cannot do without: its figures, and the longest word of its head. */
function leastWidth(
  column: PaperColumn,
  cells: readonly (TotalCell | undefined)[],
  { typeface, size, language }: Setting,
): number {
  const figures = cells.map((cell) =>
    cell?.kind === 'number' || cell?.kind === 'sum'
      ? widthOf(cellText(cell, language), typeface.bold, size)
      : 0,
  );
  const words = column.rotated
    ? [wrap(column.head, typeface.bold, size, GAPS.rotatedHead).length * lineHeight(size)]
    : column.head.split(/[\s-]/).map((word) => widthOf(`${word}-`, typeface.bold, size));
  return [...figures, ...words].reduce((most, width) => Math.max(most, width), 0) + 2 * PADDING.x;
}

function edgesOf(columnWidths: readonly number[]): number[] {
  const edges = [0];
  for (const width of columnWidths) edges.push(edges.at(-1)! + width);
  return edges;
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

function headOf(column: PaperColumn, width: number, { typeface, size }: Setting): string[] {
  const room = column.rotated ? GAPS.rotatedHead : width - 2 * PADDING.x;
  return wrap(column.head, typeface.bold, size, room);
}

function headHeight(
  { columns }: PaperTable,
  lines: readonly (readonly string[])[],
  { typeface, size }: Setting,
): number {
  const heights = columns.map(({ rotated }, i) =>
    rotated
      ? Math.max(...lines[i]!.map((line) => widthOf(line, typeface.bold, size)))
      : lines[i]!.length * lineHeight(size),
  );
  return Math.max(...heights) + 2 * (PADDING.y + 1);
}
