import type { ValueColumn } from '../../lists/columns.ts';
import type { NumberNotation } from '../../lists/read-number.ts';
import { readValue } from '../../lists/read-value.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Place } from '../../vocabulary/place.ts';
import type { Field } from '../entry.ts';
import type { Table, TableCell } from '../tables/table.ts';

/** Takes what is found out about a list on the way. */
export type Report = (found: Finding) => void;

/** The column as the list calls it, so that its owner finds it. */
export function headingOf(table: Table, column: { readonly key: string; readonly heading: string }): string {
  return table.columns.get(column.key)?.heading ?? column.heading;
}

/** A value as it stands in the cell; undefined, with a finding, where it cannot be read. */
export function readField(
  table: Table,
  column: ValueColumn,
  cell: TableCell,
  numbers: NumberNotation,
  report: Report,
): Field | undefined {
  if (hasNoValue(table, column, cell, report)) return undefined;
  const read = readValue(column, cell, numbers);
  if (read.ok) return { column, value: read.value, at: cell.at };
  report(notUnderstood(table, column, cell, column.notation, read));
  return undefined;
}

/** True, with a finding, of a formula that was never computed and of an error such as #REF!. */
export function hasNoValue(
  table: Table,
  column: { readonly key: string; readonly heading: string },
  cell: TableCell,
  report: Report,
): boolean {
  if (!isBroken(cell)) return false;
  const what = cell.kind === 'galat' ? 'galat' : 'rumus';
  const args = { column: headingOf(table, column), what, token: cell.text } as const;
  report(finding('galat', 'sel-tak-bernilai', cell.at, args));
  return true;
}

/** A formula that was never computed, or an error such as #REF!. */
export function isBroken(cell: Pick<TableCell, 'kind'> | undefined): boolean {
  return cell?.kind === 'galat' || cell?.kind === 'tanpa-nilai';
}

/** 'isi-sel-salah' for a cell that cannot be read. */
export function notUnderstood(
  table: Table,
  column: { readonly key: string; readonly heading: string },
  cell: TableCell,
  notation: string,
  { allowed, nearest }: { readonly allowed: readonly string[]; readonly nearest: string | undefined } = {
    allowed: [],
    nearest: undefined,
  },
): Finding {
  return finding('galat', 'isi-sel-salah', cell.at, {
    column: headingOf(table, column),
    token: cell.text.trim(),
    notation,
    allowed,
    nearest,
  });
}

/** 'isi-sel-salah' for a heading that says something of its numbers that may mean two things. */
export function headingNotUnderstood(
  table: Table,
  column: { readonly key: string; readonly heading: string },
  notation: string,
): Finding {
  const { at, heading } = table.columns.get(column.key)!;
  const args = { column: column.heading, token: heading, notation, allowed: [], nearest: undefined };
  return finding('galat', 'isi-sel-salah', at, args);
}

export function missing(
  table: Table,
  column: { readonly key: string; readonly heading: string },
  at: Place,
): Finding {
  return finding('galat', 'isi-wajib-kosong', at, { column: headingOf(table, column) });
}
