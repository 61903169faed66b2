import type { Entry } from '../entry.ts';
import { activityEntry } from './activity-entry.ts';
import { valueColumns } from '../../lists/columns.ts';
import type { IntakeContext } from '../context.ts';
import { headingScale } from '../reading/heading-scale.ts';
import { headingNotUnderstood, type Report } from '../reading/table-values.ts';
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
    const times = budgetTimes(table, tools.report);
    return table.rows.flatMap((row) => activityEntry(table, row, numbers.notation, times, tools) ?? []);
  };
  return readTables(tables, context, read, onceInSection);
}

/** Rupiah of one in the column of the pagu; undefined, with a finding, where its heading may mean two things. */
function budgetTimes(table: Table, report: Report): number | undefined {
  const heading = table.columns.get('pagu')?.heading;
  const scale = headingScale(heading ?? '');
  if (scale && (scale.period ?? 'tahun') === 'tahun') return scale.times;
  report(headingNotUnderstood(table, PAGU, PAGU.notation));
  return undefined;
}

const PAGU = valueColumns('dpa').find(({ key }) => key === 'pagu')!;

/** The functions of lists and forms. */
export function mandateEntries(tables: readonly Table[], context: IntakeContext): ListEntries {
  return readTables(tables, context, plainEntries, onceInSection);
}

/** Sections share activities, each with its part of the pagu, and all have their own F1. */
function onceInSection({ section, code }: { readonly section: string; readonly code: string }): string {
  return `${section} ${code}`;
}
