import type { ValueColumn } from '../../lists/columns.ts';
import { finding } from '../../vocabulary/finding.ts';
import type { Field } from '../entry.ts';
import type { ListTools } from './list-tools.ts';
import { hasNoValue, headingOf } from './table-values.ts';
import type { Table, TableCell } from '../tables/table.ts';

/** The id of the official whom a list names; 'pejabat-tak-jelas' where that can be nobody, or several. */
export function referenceField(
  table: Table,
  column: ValueColumn,
  cell: TableCell,
  section: string | undefined,
  { people, report }: ListTools,
): Field | undefined {
  if (hasNoValue(table, column, cell, report)) return undefined;
  const { id, candidates, shown } = people(cell.text, section);
  if (id !== undefined) return { column, value: id, at: cell.at };
  const args = { column: headingOf(table, column), name: shown, candidates };
  report(finding('peringatan', 'pejabat-tak-jelas', cell.at, args));
  return undefined;
}
