import { barScale, cellText } from '../reports/paper/cell-text.ts';
import type { PaperColumn, PaperTable, TotalCell } from '../reports/paper/paper.ts';
import { printable } from '../vocabulary/printable.ts';
import type { Font } from './font.ts';
import type { LaidTable } from './layout.ts';
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
    barScale: barScale(table),
  };
}

/** The font that a cell is set in. */
export function fontOf(cell: TotalCell, isGroup: boolean, { bold, regular }: Typeface): Font {
  const isStrong = 'tone' in cell && (cell.tone === 'strong' || cell.tone === 'bad');
  return isGroup || isStrong || cell.kind === 'sum' ? bold : regular;
}

function linesOf(cell: TotalCell, width: number, isGroup: boolean, setting: Setting): string[] {
  const font = fontOf(cell, isGroup, setting.typeface);
  return wrap(cellText(cell, setting.language), font, setting.size, width - 2 * PADDING.x);
}

/** Least widths first (never narrower than a figure or a word of the head), then the rest as the columns grow. */
function widthsOf(table: PaperTable, setting: Setting): number[] {
  const least = table.columns.map((column, i) => leastWidth(table, column, i, setting));
  const sum = least.reduce((all, width) => all + width, 0);
  if (sum >= setting.width) return least.map((width) => (width * setting.width) / sum);
  const grow = table.columns.reduce((all, column) => all + column.grow, 0);
  const rest = setting.width - sum;
  return least.map((width, i) => width + (grow > 0 ? (rest * table.columns[i]!.grow) / grow : 0));
}

function leastWidth(table: PaperTable, column: PaperColumn, index: number, setting: Setting): number {
  const { typeface, size, language } = setting;
  const totalCell = table.total?.cells[index - table.total.span];
  const figures = [...table.rows.map(({ cells }) => cells[index]!), ...(totalCell ? [totalCell] : [])]
    .filter(({ kind }) => kind === 'number' || kind === 'sum')
    .map((cell) => widthOf(cellText(cell, language), typeface.bold, size));
  const words = column.rotated
    ? [wrap(printable(column.head), typeface.bold, size, GAPS.rotatedHead).length * lineHeight(size)]
    : column.head.split(/[\s-]/).map((word) => widthOf(`${printable(word)}-`, typeface.bold, size));
  const widest = [...figures, ...words].reduce((most, width) => Math.max(most, width), 0);
  return Math.max(column.width * MM, widest + 2 * PADDING.x);
}

function headOf(column: PaperColumn, width: number, { typeface, size }: Setting): string[] {
  const room = column.rotated ? GAPS.rotatedHead : width - 2 * PADDING.x;
  return wrap(printable(column.head), typeface.bold, size, room);
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
