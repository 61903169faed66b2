import { foldHeading } from '../../lists/headings.ts';
import type { Row } from '../../sheets/workbook.ts';
import { cellOf, type Grid } from './grid.ts';
import { onOneLine, type HeadingReader, type Reading } from './heading-reader.ts';

/** What stands over a column in one row of headings. */
export interface HeadingPart {
  readonly row: number;
  readonly text: string;
  /** It stands over other columns too: the heading of a group. */
  readonly isShared: boolean;
}

/** All that stands over a column in these rows, from above. */
export function headingParts(grid: Grid, rows: readonly Row[], column: number): readonly HeadingPart[] {
  const parts: HeadingPart[] = [];
  for (const row of rows) {
    const cell = grid.cell(row, column);
    if (!cell || parts.at(-1)?.row === cell.at.line) continue;
    const merge = grid.mergeOver(cell.at.line, column);
    const isShared = merge !== undefined && merge.toColumn > merge.fromColumn;
    parts.push({ row: cell.at.line, text: onOneLine(cell.text), isShared });
  }
  return parts;
}

/** Finds out what a heading of several parts means. */
export function readParts(
  parts: readonly HeadingPart[],
  grid: Grid,
  groups: readonly Row[],
  column: number,
  reader: HeadingReader,
): { readonly text: string; readonly reading: Reading | undefined; readonly isLeftAside: boolean } {
  const texts = parts.map(({ text }) => text);
  const [whole, last] = [texts.join(' '), texts.at(-1)!];
  const grouped = `${groupBefore(grid, groups, column)} ${last}`.trim();
  const isLeftAside = reader.isLeftAside(whole) || reader.isLeftAside(last);
  // "Nama" over "(huruf kapital)" is the name; a group over several columns is none of them.
  const ownFirst = parts[0]!.isShared || isLeftAside ? [] : [texts[0]!];
  // "Gol. Ruang / TMT" is the golongan, and "TMT" under "Gol. Ruang" its date.
  const isDate = parts.length > 1 && foldHeading(last) === 'tmt';
  const readings = [whole, last, grouped, ...ownFirst].flatMap((text) => {
    const reading = reader.read(text);
    return reading && !(isDate && reading.rank !== 'peta')
      ? [{ text: text === grouped ? grouped : whole, reading }]
      : [];
  });
  const found =
    readings.find(({ reading }) => reading.rank === 'peta') ??
    // "Tahapan" under "Uraian Tugas" is sure, and "Uraian Tugas / Tahapan" only possible.
    readings.find(({ reading }) => reading.rank === 'pasti') ??
    readings[0];
  return { text: found?.text ?? whole, reading: found?.reading, isLeftAside };
}

/**
 * The heading of the group that a column lies in: above it, merged or, in a list that keeps no merged cells, the last
 * one to the left.
 */
function groupBefore(grid: Grid, groups: readonly Row[], column: number): string {
  const row = groups.findLast((one) => one !== groups.at(-1) && lastCellUpTo(one, column));
  if (!row) return '';
  const cell = grid.cell(row, column) ?? lastCellUpTo(row, column);
  return cell ? onOneLine(cell.text) : '';
}

function lastCellUpTo(row: Row, column: number): Row['cells'][number] | undefined {
  return cellOf(row, column) ?? row.cells.findLast((cell) => cell.column < column);
}
