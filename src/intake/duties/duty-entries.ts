import type { IntakeContext } from '../context.ts';
import { formDuties } from './form-duties.ts';
import { tableDuties } from './table-duties.ts';
import type { ListEntries } from '../reading/list-entries.ts';
import { readTables } from '../reading/read-tables.ts';
import type { Table } from '../tables/table.ts';

/** The duties of ABK tables and forms. One has a code only where its list has one. */
export function dutyEntries(tables: readonly Table[], context: IntakeContext): ListEntries {
  // A code of a duty is its only one in the whole organisation.
  return readTables(
    tables,
    context,
    (table, tools) => (table.isForm ? formDuties : tableDuties)(table, tools),
    ({ code }) => code,
  );
}
