import { COLUMNS, valueColumns, type Column, type ValueColumn } from '../../lists/columns.ts';
import type { Value } from '../../lists/value.ts';
import type { IntakeContext } from '../context.ts';
import type { Field } from '../entry.ts';
import { hasNoValue, headingOf, isBroken, type Report } from '../reading/table-values.ts';
import type { Table, TableCell, TableRow } from '../tables/table.ts';
import { saysNothing, tidy } from '../reading/tidy.ts';
import type { Surmise, Surmises } from './surmises.ts';

/** One row of a staff list, with what is needed to understand it. */
export interface PersonRow {
  readonly table: Table;
  readonly row: TableRow;
  readonly context: IntakeContext;
  readonly report: Report;
  readonly surmises: Surmises;
}

const BY_KEY: ReadonlyMap<string, Column> = new Map(COLUMNS.pegawai.map((column) => [column.key, column]));
const VALUES: ReadonlyMap<string, ValueColumn> = new Map(
  valueColumns('pegawai').map((column) => [column.key, column]),
);

export function columnOf(key: string): Column {
  return BY_KEY.get(key)!;
}

export function valueColumn(key: string): ValueColumn {
  return VALUES.get(key)!;
}

/** What stands in the column on one line; undefined where nothing does, or an error. */
export function textOf(person: PersonRow, key: string): string | undefined {
  const cell = cellOf(person, key);
  return cell && tidy(cell.text);
}

/** The cell itself, under the same terms. */
export function cellOf({ row }: PersonRow, key: string): TableCell | undefined {
  const cell = row.cell(key);
  return !cell || saysNothing(cell.text) || isBroken(cell) ? undefined : cell;
}

/** Tells the errors in the cells of a row, each once, however often the cell is looked at later. */
export function reportErrors({ table, row, report }: PersonRow): void {
  for (const key of table.columns.keys()) {
    const cell = row.cell(key);
    if (cell) hasNoValue(table, columnOf(key), cell, report);
  }
}

/** A value that a cell in the column of `from` tells. */
export function field({ row }: PersonRow, key: string, value: Value, from: string = key): Field {
  return { column: valueColumn(key), value, at: row.at(from) };
}

/** A value that was found out; says so, once for all rows of which the same is true. */
export function guessed(
  person: PersonRow,
  key: string,
  value: string,
  from: string,
  severity: Surmise['severity'] = 'catatan',
): Field {
  const at = person.row.at(person.table.columns.has(key) ? key : 'nama');
  person.surmises.add({ column: headingOf(person.table, valueColumn(key)), value, from, severity }, at);
  return { column: valueColumn(key), value, at, isGuess: true };
}
