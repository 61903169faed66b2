import { COLUMNS, type Column } from '../../lists/columns.ts';
import { UNITS } from '../../vocabulary/duration.ts';
import { readDuration } from '../../lists/read-duration.ts';
import { rounded, type NumberNotation } from '../../lists/read-number.ts';
import { filledCell, readAmount, withoutApproximation, type Amount } from '../reading/amount.ts';
import { headingScale, type HeadingScale } from '../reading/heading-scale.ts';
import { ownCell } from '../reading/own-cell.ts';
import {
  hasNoValue,
  headingNotUnderstood,
  headingOf,
  notUnderstood,
  type Report,
} from '../reading/table-values.ts';
import type { Table, TableCell, TableRow } from '../tables/table.ts';
import { dutyText } from './duty-text.ts';
import { markOf, type MarkKind } from './marks.ts';
import { normText } from './norm-text.ts';
import { positionReader, type Position } from './position-requirement.ts';
import { timesAYear } from './times-a-year.ts';
import { saysSeconds, unitCell } from './unit-column.ts';

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
  /** Of a year, where the cell or its heading says that it was one of a period. */
  readonly volume: Amount | undefined;
  readonly time: Time | undefined;
  /** Working time of one person in a year, in the unit of the table. */
  readonly effective: Amount | undefined;
  readonly need: Amount | undefined;
}

/** Time for one result: with its unit in the cell, or a number whose unit is found out from the table. */
export type Time = { readonly norm: string } | { readonly amount: number };

/** The rows of a table that say something in the column of duties; `effectiveMinutes` are those of a working year. */
export function dutyRows(
  table: Table,
  numbers: NumberNotation,
  effectiveMinutes: number,
  report: Report,
): DutyRow[] {
  const positionOf = positionReader(table);
  const volumeOf = volumeReader(table, numbers, effectiveMinutes, report);
  const rows: DutyRow[] = [];
  for (const row of table.rows) {
    const cell = filledCell(row, 'uraian');
    if (!cell || hasNoValue(table, column('uraian'), cell, report)) continue;
    const { text, steps } = dutyText(cell.text);
    if (text === '' || isContinuation(row, cell)) continue;
    rows.push({
      table,
      row,
      position: positionOf(row),
      text,
      steps,
      number: row.cell('nomor')?.text.trim(),
      mark: markOf(cell.text)?.kind,
      volume: volumeOf(row),
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
  // The working time of a year is the same for all rows that it is merged over.
  const cell = key === 'waktu_efektif' ? filledCell(row, key) : ownCell(row, key);
  if (!cell || hasNoValue(table, column(key), cell, report)) return undefined;
  const amount = readAmount(cell, numbers);
  if (!amount) report(notUnderstood(table, column(key), cell, 'angka'));
  return amount;
}

/** Volumes of a year, by what their cells and the heading say of them. */
function volumeReader(
  table: Table,
  numbers: NumberNotation,
  effectiveMinutes: number,
  report: Report,
): (row: TableRow) => Amount | undefined {
  const heading = table.columns.get('volume');
  const scale = heading && headingScale(heading.heading);
  if (heading && !scale) {
    report(headingNotUnderstood(table, column('volume'), 'angka'));
    return () => undefined;
  }
  return (row) => {
    const amount = amountIn(table, row, 'volume', numbers, report);
    // No duty has no results: a zero is what a form shows where nothing was filled in.
    return amount && amount.value > 0 ? ofYear(amount, scale, effectiveMinutes) : undefined;
  };
}

function ofYear(amount: Amount, scale: HeadingScale | undefined, effectiveMinutes: number): Amount {
  const period = amount.period ?? scale?.period;
  const times =
    (period ? timesAYear(period, effectiveMinutes) : 1) * (amount.isMultiplied ? 1 : (scale?.times ?? 1));
  return times === 1 && period === amount.period
    ? amount
    : { ...amount, value: rounded(amount.value * times), period };
}

/** A row that only goes on with the duty above, merged over both, and has nothing of its own to count. */
function isContinuation(row: TableRow, { isHeld }: TableCell): boolean {
  const own = ['volume', 'waktu_penyelesaian', 'norma', 'tahapan'];
  return (isHeld ?? false) && !own.some((key) => ownCell(row, key));
}

function timeIn(table: Table, row: TableRow, numbers: NumberNotation, report: Report): Time | undefined {
  const timed = timeColumn(table);
  const cell = ownCell(row, timed.key) ?? ownCell(row, 'norma');
  if (!cell || hasNoValue(table, timed, cell, report)) return undefined;
  const read = readTime(cell, numbers);
  const stated = read && 'amount' in read ? unitCell(table, row) : undefined;
  if (stated && !stated.unit) {
    report(notUnderstood(table, column('satuan_waktu'), stated.cell, 'pilihan', UNIT_CHOICE));
    return undefined;
  }
  const isInSeconds = stated ? stated.unit === 'detik' : saysSeconds(headingOf(table, timed));
  const time = isInSeconds && read && 'amount' in read ? ofSeconds(read.amount) : read;
  if (!time) report(notUnderstood(table, timed, cell, 'durasi'));
  return time && 'amount' in time && time.amount === 0 ? undefined : time;
}

const UNIT_CHOICE = { allowed: UNITS, nearest: undefined } as const;

/** Undefined where the minutes cannot be written without a remainder. */
function ofSeconds(seconds: number): Time | undefined {
  if (seconds === 0) return { amount: 0 };
  const minutes = rounded(seconds / 60);
  const norm = rounded(Number(minutes.toFixed(4)) * 60) === seconds ? normText(minutes, 'menit') : undefined;
  return norm === undefined ? undefined : { norm };
}

function readTime(cell: TableCell, numbers: NumberNotation): Time | undefined {
  // Most are bare numbers, and reading them twice is dear.
  const mayHaveUnit = cell.kind === 'teks' && /[a-z:]/i.test(cell.text);
  const norm = mayHaveUnit ? readDuration(withoutApproximation(cell.text), numbers) : undefined;
  if (norm !== undefined) return { norm };
  const amount = readAmount(cell, numbers);
  const isBare = amount && amount.word === undefined && amount.period === undefined;
  return isBare ? { amount: amount.value } : undefined;
}
