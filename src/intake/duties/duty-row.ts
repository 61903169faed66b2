import { COLUMNS, type Column } from '../../lists/columns.ts';
import { readDuration } from '../../lists/read-duration.ts';
import type { NumberNotation } from '../../lists/read-number.ts';
import { filledCell, readAmount, withoutApproximation, type Amount } from '../reading/amount.ts';
import { hasNoValue, notUnderstood, type Report } from '../reading/table-values.ts';
import type { Table, TableCell, TableRow } from '../tables/table.ts';
import { dutyText } from './duty-text.ts';
import { markOf, type MarkKind } from './marks.ts';
import { positionReader, type Position } from './position-requirement.ts';

/** One row of an ABK table, with its numbers read but not yet understood. */
export interface DutyRow {
  readonly table: Table;
  readonly row: TableRow;
  readonly position: Position;
  readonly text: string;
  /** Steps in the cell of the text. */
  readonly steps: readonly string[];
  /** What stands in the column of numbers; undefined where that is blank or not there. */
  readonly number: string | undefined;
  /** Shape of the mark that the text began with. */
  readonly mark: MarkKind | undefined;
  readonly volume: Amount | undefined;
  readonly time: Time | undefined;
  /** Working time of one person in a year, in the unit of the table. */
  readonly effective: Amount | undefined;
  readonly need: Amount | undefined;
}

/** Time for one result: with its unit in the cell, or a number whose unit is found out from the table. */
export type Time = { readonly norm: string } | { readonly amount: number };

/** The rows of a table that say something in the column of duties. */
export function dutyRows(table: Table, numbers: NumberNotation, report: Report): DutyRow[] {
  const positionOf = positionReader(table);
  const rows: DutyRow[] = [];
  for (const row of table.rows) {
    const cell = filledCell(row, 'uraian');
    if (!cell || hasNoValue(table, column('uraian'), cell, report)) continue;
    const { text, steps } = dutyText(cell.text);
    if (text === '') continue;
    rows.push({
      table,
      row,
      position: positionOf(row),
      text,
      steps,
      number: row.cell('nomor')?.text.trim(),
      mark: markOf(cell.text)?.kind,
      volume: amountIn(table, row, 'volume', numbers, report),
      time: timeIn(table, row, numbers, report),
      effective: amountIn(table, row, 'waktu_efektif', numbers, report),
      need: amountIn(table, row, 'kebutuhan', numbers, report),
    });
  }
  return rows;
}

export function hasAmounts({ volume, time }: DutyRow): boolean {
  return volume !== undefined || time !== undefined;
}

/** Volume and time: work that can be reckoned. */
export function isCounted({ volume, time }: DutyRow): boolean {
  return volume !== undefined && time !== undefined;
}

/** The column that tells the time for one result; some lists call it the norm. */
export function timeColumn(table: Table): Column {
  return column(table.columns.has('waktu_penyelesaian') ? 'waktu_penyelesaian' : 'norma');
}

export function column(key: string): Column {
  return BY_KEY.get(key)!;
}

const BY_KEY: ReadonlyMap<string, Column> = new Map(COLUMNS.tugas.map((one) => [one.key, one]));

function amountIn(
  table: Table,
  row: TableRow,
  key: string,
  numbers: NumberNotation,
  report: Report,
): Amount | undefined {
  const cell = filledCell(row, key);
  if (!cell || hasNoValue(table, column(key), cell, report)) return undefined;
  const amount = readAmount(cell, numbers);
  if (!amount) report(notUnderstood(table, column(key), cell, 'angka'));
  // No duty has no results: a zero is what a form shows where nothing was filled in.
  return key === 'volume' && amount?.value === 0 ? undefined : amount;
}

function timeIn(table: Table, row: TableRow, numbers: NumberNotation, report: Report): Time | undefined {
  const timed = timeColumn(table);
  const cell = filledCell(row, timed.key) ?? filledCell(row, 'norma');
  if (!cell || hasNoValue(table, timed, cell, report)) return undefined;
  const time = readTime(cell, numbers);
  if (!time) report(notUnderstood(table, timed, cell, 'durasi'));
  return time && 'amount' in time && time.amount === 0 ? undefined : time;
}

function readTime(cell: TableCell, numbers: NumberNotation): Time | undefined {
  // Most are bare numbers, and reading them twice is dear.
  const mayHaveUnit = cell.kind === 'teks' && /[a-z]/i.test(cell.text);
  const norm = mayHaveUnit ? readDuration(withoutApproximation(cell.text), numbers) : undefined;
  if (norm !== undefined) return { norm };
  const amount = readAmount(cell, numbers);
  return amount && amount.word === undefined ? { amount: amount.value } : undefined;
}
