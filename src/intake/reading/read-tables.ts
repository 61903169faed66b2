import type { Finding } from '../../vocabulary/finding.ts';
import type { IntakeContext } from '../context.ts';
import type { Entry } from '../entry.ts';
import type { ListEntries } from './list-entries.ts';
import type { ListTools } from './list-tools.ts';
import { oncePerFile } from './once-per-file.ts';
import { personFinder } from './person-reference.ts';
import { personalNumbers } from './personal-numbers.ts';
import { repeatedCodes } from './repeated-codes.ts';
import { rowSections } from '../units/row-sections.ts';
import type { Table } from '../tables/table.ts';

/** Reads tables one by one with what they share; `within` tells where a code may stand only once. */
export function readTables(
  tables: readonly Table[],
  context: IntakeContext,
  read: (table: Table, tools: ListTools) => readonly Entry[],
  within: (entry: { readonly section: string; readonly code: string }) => string,
): ListEntries {
  const sections = rowSections(tables, context);
  const findings: Finding[] = [];
  const report = (found: Finding): void => {
    findings.push(found);
  };
  const tools = { context, sections, people: personFinder(context.known.staff), report };
  const entries = tables.flatMap((table) => read(table, tools));
  return {
    entries,
    findings: [
      ...oncePerFile(findings),
      ...repeatedCodes(entries, within),
      ...personalNumbers(entries),
      ...sections.findings(),
    ],
    unknownUnits: sections.unknownUnits(),
  };
}
