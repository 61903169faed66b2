import { COLUMNS, type ListKind, type ValueColumn } from '../lists/columns.ts';

/** Ids and codes of new rows are made where they are left blank; that of an activity is the one that the DPA gives it. */
export function isMade(kind: ListKind, column: ValueColumn): boolean {
  return kind !== 'dpa' && column.key === COLUMNS[kind][0]!.key;
}

/** A row may not be without it. */
export function mustBeFilled(kind: ListKind, column: ValueColumn): boolean {
  return (column.isRequired ?? false) && !isMade(kind, column);
}
