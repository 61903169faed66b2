import { valueColumns, type ValueColumn } from '../../lists/columns.ts';
import type { Field } from '../entry.ts';
import type { PersonFinder } from './person-reference.ts';
import { hasNoValue, missing, notUnderstood, readField, type Report } from './table-values.ts';
import type { Table, TableCell, TableRow } from '../tables/table.ts';

/**
 * The values of a row of a form, each as it stands in its cell; an emptied cell says that the key goes. `isNeeded` tells
 * which columns may not be blank; that of the code may, for a new entry gets one.
 */
export function formFields(
  table: Table,
  row: TableRow,
  people: PersonFinder,
  isNeeded: (column: ValueColumn) => boolean,
  report: Report,
): Field[] {
  const fields: Field[] = [];
  for (const column of valueColumns(table.kind)) {
    if (!table.columns.has(column.key)) continue;
    const field = formField(table, row, column, people, isNeeded(column), report);
    if (field) fields.push(field);
  }
  return fields;
}

function formField(
  table: Table,
  row: TableRow,
  column: ValueColumn,
  people: PersonFinder,
  isNeeded: boolean,
  report: Report,
): Field | undefined {
  const cell = row.cell(column.key);
  if (!cell) {
    if (isNeeded) report(missing(table, column, row.at(column.key)));
    const mayGo = !isNeeded && !(column.isRequired ?? false);
    return mayGo ? { column, value: undefined, at: row.at(column.key) } : undefined;
  }
  return column.reference === 'pegawai' && column.notation === 'id'
    ? personField(table, column, cell, people, report)
    : readField(table, column, cell, 'id', report);
}

/** An id as it stands, also of somebody who is new; or the name of somebody who is known. */
function personField(
  table: Table,
  column: ValueColumn,
  cell: TableCell,
  people: PersonFinder,
  report: Report,
): Field | undefined {
  if (hasNoValue(table, column, cell, report)) return undefined;
  const text = cell.text.trim();
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !/\d{15}/.test(text))
    return { column, value: text, at: cell.at };
  const { id } = people(text, table.section);
  if (id === undefined) report(notUnderstood(table, column, cell, column.notation));
  return id === undefined ? undefined : { column, value: id, at: cell.at };
}
