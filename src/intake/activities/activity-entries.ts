import type { Entry } from '../entry.ts';
import { activityEntry } from './activity-entry.ts';
import type { IntakeContext } from '../context.ts';
import type { ListEntries } from '../reading/list-entries.ts';
import type { ListTools } from '../reading/list-tools.ts';
import { plainEntries } from './plain-entries.ts';
import { readTables } from '../reading/read-tables.ts';
import { tableNumbers } from '../reading/table-numbers.ts';
import type { Table } from '../tables/table.ts';

/** The sub kegiatan of DPA lists and forms. */
export function activityEntries(tables: readonly Table[], context: IntakeContext): ListEntries {
  const read = (table: Table, tools: ListTools): Entry[] => {
    if (table.isForm) return plainEntries(table, tools);
    const numbers = tableNumbers(table, ['pagu'], context.map.numbers);
    numbers.findings.forEach(tools.report);
    return table.rows.flatMap((row) => activityEntry(table, row, numbers.notation, tools) ?? []);
  };
  return readTables(tables, context, read, onceInSection);
}

/** The functions of lists and forms. */
export function mandateEntries(tables: readonly Table[], context: IntakeContext): ListEntries {
  return readTables(tables, context, plainEntries, onceInSection);
}

/** Sections share activities, each with its part of the pagu, and all have their own F1. */
function onceInSection({ section, code }: { readonly section: string; readonly code: string }): string {
  return `${section} ${code}`;
}
