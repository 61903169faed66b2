import { NUMBER_KEY } from '../../lists/headings.ts';
import type { Cell, Row } from '../../sheets/workbook.ts';
import { positionName } from '../position-name.ts';
import { cellOf, type Grid } from './grid.ts';
import { ENTRY_KEYS, type Layout, type LayoutColumn } from './layout.ts';
import { isClosing, isEnumerator, isTotal, isUnitName, onlyText } from './row-marks.ts';
import { isFilled } from './sheet-row.ts';
import { isLoneName, isNamedLikeTotal, isWordedLikeTitle } from './worded-rows.ts';
import { isTitleRow } from './titles.ts';

/**
 * `isi` makes an entry; `judul` says whose the following rows are; `unit` and `jabatan` head a group of rows; `penutup`
 * ends the table, unless full rows follow all the same; `nama` is a lone name: who signs, or a person of whom all else
 * is missing.
 */
export type RowKind = 'isi' | 'jumlah' | 'judul' | 'unit' | 'jabatan' | 'penutup' | 'nama' | 'lain';

/** What went before a row. */
export interface RowSituation {
  /** Row of the lowest heading. */
  readonly headingRow: number;
  /** Row of the last entry; undefined before the first. */
  readonly lastEntry: number | undefined;
  /** Sums or signatures have been met: only a full row is an entry still. */
  readonly isClosed: boolean;
  /** Signatures have been met: a position is that of who signs. */
  readonly isSigned: boolean;
}

export function rowKind(grid: Grid, row: Row, layout: Layout, situation: RowSituation): RowKind {
  if (layout.isForm) return weightOf(row, layout) > 0 ? 'isi' : 'lain';
  if (isTotal(row) && !isNamedLikeTotal(row, layout)) return 'jumlah';
  if (row.cells.length <= 5 && hasColon(row)) {
    if (isTitleRow(row) && !isWordedLikeTitle(row, layout)) return 'judul';
    if (row.cells.some(({ text }) => text.trim().startsWith(':'))) return 'penutup';
  }
  const text = onlyText(row);
  if (text && isUnitName(text.text)) return 'unit';
  if (!situation.isSigned && positionIn(row, layout)) return 'jabatan';
  const hasEntry = makesEntry(grid, row, layout, situation.headingRow);
  if (hasEntry && isFull(row, layout)) return 'isi';
  if (isClosing(row)) return 'penutup';
  if (!hasEntry || situation.isClosed) return 'lain';
  if (!isStray(row, layout, situation)) return 'isi';
  return isLoneName(row, layout) ? 'nama' : 'penutup';
}

/** The position that a row of an ABK table names and nothing else; a list with a column for it says it there. */
export function positionIn(row: Row, { kind, columns }: Layout): Cell | undefined {
  if (kind !== 'tugas' || columns.has('jabatan')) return undefined;
  const text = onlyText(row);
  const name = text && positionName(text.text);
  // A numbered one is a row like others.
  const isNumbered = text !== row.cells[0] && !/^\p{Lu}/u.test(row.cells[0]!.text.trim());
  return name === undefined || isNumbered ? undefined : { ...text!, text: name };
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
