import { NUMBER_KEY } from '../../lists/headings.ts';
import type { Cell, Row } from '../../sheets/workbook.ts';
import type { Place } from '../../vocabulary/place.ts';
import { cellOf, type Grid } from './grid.ts';
import { headingBlock, knownColumns, type Heading, type HeadingBlock } from './heading-block.ts';
import type { HeadingReader, Reading } from './heading-reader.ts';
import { isComplete, layoutOf, likeness, type Layout } from './layout.ts';
import { isColumnNumbers, isComment } from './row-marks.ts';
import { otherDelimiter, type Undivided } from './undivided.ts';
import { TableWalk, type RawTable } from './table-walk.ts';

/** Headings that look like those of a list, whether or not it can be read by them. */
export interface FoundHeadings {
  readonly layout: Layout;
  readonly headings: readonly Heading[];
  readonly at: Place;
}

export interface SheetTables {
  readonly tables: readonly RawTable[];
  readonly headings: readonly FoundHeadings[];
  /** Rows below headings that another delimiter divides. */
  readonly undivided: readonly Undivided[];
}

/** What was found in one sheet. */
export interface SearchedSheet {
  readonly grid: Grid;
  readonly found: SheetTables;
}

/** Finds the tables of a kind in a sheet. */
export function sheetTables(grid: Grid, reader: HeadingReader): SheetTables {
  const walk = new TableWalk(grid);
  const headings: FoundHeadings[] = [];
  const undivided: Undivided[] = [];
  for (let index = 0; index < grid.rows.length; index++) {
    const row = grid.rows[index]!;
    if (isComment(row)) continue;
    const found = findHeadings(grid, index, reader, walk.layout);
    if (!found) {
      const delimiter = walk.layout && otherDelimiter(row);
      if (delimiter !== undefined) {
        undivided.push({ delimiter, at: grid.place(row.number, row.cells[0]!.column) });
        continue;
      }
      if (isOtherTable(row, walk.layout, reader)) walk.leave();
      walk.take(row);
      continue;
    }
    const { block, layout } = found;
    headings.push({ layout, headings: block.headings, at: placeOf(grid, block) });
    walk.open(layout, grid.rows[block.last]!.number);
    index = block.last;
    const next = grid.rows[index + 1];
    if (next && isColumnNumbers(next)) index++;
  }
  return { tables: walk.close(), headings, undivided };
}

function placeOf(grid: Grid, { first, headings }: HeadingBlock): Place {
  return grid.place(grid.rows[first]!.number, headings[0]!.column);
}

/** Headings in a row; within a table most of the row must be headings, since rows hold words like "kegiatan" too. */
function findHeadings(
  grid: Grid,
  index: number,
  reader: HeadingReader,
  current: Layout | undefined,
): { block: HeadingBlock; layout: Layout } | undefined {
  // A form has one row of headings, and what its rows say are the words of whoever filled it in.
  if (current?.isForm) return undefined;
  const { cells } = grid.rows[index]!;
  // Sixty thousand rows are told from headings by their first cells.
  if (current && !cells.slice(0, 3).some((cell) => readingOf(cell, reader))) return undefined;
  const readings = cells.flatMap((cell) => readingOf(cell, reader) ?? []);
  if (readings.length < 2 && !readings.some(({ rank }) => rank === 'peta') && !reader.isForm)
    return undefined;
  if (current && readings.length < cells.length * 0.4) return undefined;
  const block = headingBlock(grid, index, reader);
  if (!block) return undefined;
  const layout = layoutOf(block, reader.kind, reader.isForm, grid);
  if (isComplete(layout)) return { block, layout };
  return likeness(layout) >= 2 && knownColumns(block) >= 2 ? { block, layout } : undefined;
}

/** "No" and other headings that are not known: a table of something else begins. */
function isOtherTable(row: Row, current: Layout | undefined, reader: HeadingReader): boolean {
  const column = current?.columns.get(NUMBER_KEY);
  const cell = column && cellOf(row, column.number);
  return cell !== undefined && row.cells.length > 1 && readingOf(cell, reader)?.keys[0] === NUMBER_KEY;
}

function readingOf({ kind, text }: Cell, reader: HeadingReader): Reading | undefined {
  return kind === 'teks' ? reader.read(text) : undefined;
}
