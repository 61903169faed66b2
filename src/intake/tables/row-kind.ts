import { NUMBER_KEY } from '../../lists/headings.ts';
import type { Row } from '../../sheets/workbook.ts';
import { cellOf, type Grid } from './grid.ts';
import { ENTRY_KEYS, type Layout, type LayoutColumn } from './layout.ts';
import { isClosing, isEnumerator, isTotal, isUnitName, onlyText } from './row-marks.ts';
import { isFilled } from './sheet-row.ts';
import { isTitleRow } from './titles.ts';

/**
 * `isi` makes an entry; `judul` says whose the following rows are; `unit` heads a group of rows; `penutup` ends the
 * table, unless full rows follow all the same.
 */
export type RowKind = 'isi' | 'jumlah' | 'judul' | 'unit' | 'penutup' | 'lain';

/** What went before a row. */
export interface RowSituation {
  /** Row of the lowest heading. */
  readonly headingRow: number;
  /** Row of the last entry; undefined before the first. */
  readonly lastEntry: number | undefined;
  /** Sums or signatures have been met: only a full row is an entry still. */
  readonly isClosed: boolean;
}

export function rowKind(grid: Grid, row: Row, layout: Layout, situation: RowSituation): RowKind {
  if (layout.isForm) return weightOf(row, layout) > 0 ? 'isi' : 'lain';
  if (isTotal(row)) return 'jumlah';
  if (row.cells.length <= 5 && hasColon(row)) {
    if (isTitleRow(row)) return 'judul';
    if (row.cells.some(({ text }) => text.trim().startsWith(':'))) return 'penutup';
  }
  const text = onlyText(row);
  if (text && isUnitName(text.text)) return 'unit';
  const hasEntry = makesEntry(grid, row, layout, situation.headingRow);
  if (hasEntry && isFull(row, layout)) return 'isi';
  if (isClosing(row)) return 'penutup';
  if (!hasEntry || situation.isClosed) return 'lain';
  return isStray(row, layout, situation) ? 'penutup' : 'isi';
}

function hasColon({ cells }: Row): boolean {
  return cells.some(({ text }) => text.includes(':'));
}

/** True if something stands in a column that makes an entry, or if numbers stand there that would be lost without. */
function makesEntry(grid: Grid, row: Row, layout: Layout, headingRow: number): boolean {
  const { columns } = layout;
  const has = (key: string): boolean => isFilled(row, columns.get(key));
  const isHeld = (column: LayoutColumn | undefined): boolean =>
    column !== undefined && (grid.mergeOver(row.number, column.number)?.fromRow ?? 0) > headingRow;
  const keys = ENTRY_KEYS[layout.kind];
  return (
    keys.some((key) => has(key)) ||
    (weightOf(row, layout) > 0 && keys.some((key) => isHeld(columns.get(key)))) ||
    (has('volume') && (has('waktu_penyelesaian') || has('norma')))
  );
}

/** Three columns, or two of a numbered row: no signature looks like that. */
function isFull(row: Row, layout: Layout): boolean {
  const weight = weightOf(row, layout);
  return weight >= 3 || (weight >= 2 && isNumbered(row, layout));
}

/** How many columns of the list hold something; a running number counts where it is one. */
function weightOf(row: Row, layout: Layout): number {
  let weight = 0;
  for (const [key, column] of layout.columns)
    if (key === NUMBER_KEY ? isNumbered(row, layout) : isFilled(row, column)) weight++;
  return weight;
}

function isNumbered(row: Row, layout: Layout): boolean {
  const column = layout.columns.get(NUMBER_KEY);
  const cell = column && cellOf(row, column.number);
  return cell !== undefined && /^\(?\d+(?:[.,]0+)?[.)]*$/.test(cell.text.trim());
}

/** After a blank row, a lone text that is neither numbered nor worded like a duty: who signs. */
function isStray(row: Row, layout: Layout, { lastEntry }: RowSituation): boolean {
  if (lastEntry === undefined || row.number === lastEntry + 1 || weightOf(row, layout) > 1) return false;
  return !row.cells.some(({ text }) => isListed(text.trim()));
}

function isListed(text: string): boolean {
  const [first = ''] = text.split(/\s/, 1);
  if (/^[-•*–●▪]/.test(text) || (first !== text && /[.)]$/.test(first) && isEnumerator(first))) return true;
  // Duties begin with a verb, functions with its noun.
  return /^(?:me|ber)\p{Ll}+\s|^(?:pe\p{Ll}+an|koordinasi|fasilitasi)\s/iu.test(text);
}
