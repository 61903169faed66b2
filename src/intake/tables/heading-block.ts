import type { Cell, Row } from '../../sheets/workbook.ts';
import type { Grid } from './grid.ts';
import { headingParts, readParts } from './heading-parts.ts';
import type { HeadingReader, Reading } from './heading-reader.ts';
import { isColumnNumbers, isTotal } from './row-marks.ts';
import { isBelowGroups, isSubheading } from './subheadings.ts';

/** One heading of a table, over one column or, merged, over several. */
export interface Heading {
  readonly column: number;
  /** Last column that it stands over. */
  readonly toColumn: number;
  /** Row of its lowest part. */
  readonly row: number;
  /** As typed, on one line, the heading of its group before it. */
  readonly text: string;
  readonly reading: Reading | undefined;
  /** Known and never taken over. */
  readonly isLeftAside: boolean;
}

/** The rows of headings over a table, as indices of the rows of the sheet. */
export interface HeadingBlock {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
}

const MOST_ROWS = 3;

/** The headings that begin in a row; undefined for a row in which no heading is known. */
export function headingBlock(grid: Grid, first: number, reader: HeadingReader): HeadingBlock | undefined {
  const row = grid.rows[first]!;
  if (!row.cells.some(({ kind, text }) => kind === 'teks' && reader.read(text))) return undefined;
  let block = blockOf(grid, first, first, reader);
  for (let last = first + 1; last < first + MOST_ROWS && goesOn(grid, block, last, reader); last++)
    block = blockOf(grid, first, last, reader);
  return block;
}

/** How many columns are known. */
export function knownColumns({ headings }: HeadingBlock): number {
  return new Set(headings.flatMap(({ reading }) => reading?.keys ?? [])).size;
}

/** True if the next row holds headings too: none of its cells is the value of a row. */
function goesOn(grid: Grid, block: HeadingBlock, index: number, reader: HeadingReader): boolean {
  const row = grid.rows[index];
  if (!row || !isRightBelow(grid, index) || isColumnNumbers(row)) return false;
  // A heading that is merged down into the row makes all of the row headings.
  if (block.headings.some(({ column }) => isMergedInto(grid, row, column))) return true;
  const isSum = row.cells.length === 1 && isTotal(row);
  if (isSum || !row.cells.every(({ kind, text }) => kind === 'teks' && text.length <= 60)) return false;
  // Columns are numbered below all of their headings.
  const next = grid.rows[index + 1];
  if (next && next.cells.length >= 3 && isRightBelow(grid, index + 1) && isColumnNumbers(next)) return true;
  if (row.cells.some(({ text }) => /\d{3}/.test(text))) return false;
  const isKnown = ({ text }: Cell): boolean =>
    reader.read(text) !== undefined || reader.isLeftAside(text) || isSubheading(text);
  if (row.cells.every(isKnown)) return true;
  if (isBelowGroups(row, block.headings, isKnown)) return true;
  return knownColumns(blockOf(grid, block.first, index, reader)) > knownColumns(block);
}

function isRightBelow({ rows }: Grid, index: number): boolean {
  return rows[index]?.number === rows[index - 1]!.number + 1;
}

function isMergedInto(grid: Grid, { number }: Row, column: number): boolean {
  const merge = grid.mergeOver(number, column);
  return merge !== undefined && merge.fromRow < number;
}

function blockOf(grid: Grid, first: number, last: number, reader: HeadingReader): HeadingBlock {
  const rows = grid.rows.slice(first, last + 1);
  const above = grid.rows[first - 1];
  const isAdjacent = above?.number === rows[0]!.number - 1;
  const groups = isAdjacent ? [above, ...rows] : rows;
  const columns = columnsOf(grid, rows, isAdjacent ? above : undefined);
  const headings = columns.flatMap((column, i): Heading[] => {
    const parts = headingParts(grid, rows, column);
    const own = parts.at(-1);
    // A merged range may hold nothing.
    if (!own) return [];
    const next = columns[i + 1] ?? Infinity;
    const to = grid.mergeOver(own.row, column)?.toColumn ?? column;
    const heading = {
      column,
      toColumn: Math.min(to, next - 1),
      row: own.row,
      ...readParts(parts, grid, groups, column, reader),
    };
    return [heading];
  });
  return { first, last, headings };
}

/** Columns in which a heading stands, or into which one is merged down from the row above. */
function columnsOf(grid: Grid, rows: readonly Row[], above: Row | undefined): number[] {
  const own = rows.flatMap((row) => row.cells.map(({ column }) => column));
  const merged = (above?.cells ?? []).flatMap(({ column }) =>
    isMergedInto(grid, rows[0]!, column) ? [column] : [],
  );
  return [...new Set([...own, ...merged])].sort((one, other) => one - other);
}
