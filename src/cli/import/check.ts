import type { Entry } from '../../intake/entry.ts';
import type { Table } from '../../intake/tables/table.ts';
import { mergeEntries } from '../../merge/merge-entries.ts';
import type { MergedSection } from '../../merge/merged-section.ts';
import { checkRecords } from '../../model/build.ts';
import { workTimeOf } from '../../model/work-time.ts';
import { checkSchema } from '../../source/check-schema.ts';
import type { Finding } from '../../vocabulary/finding.ts';
import { readSection, type SectionRecord } from '../../wire/section.ts';
import type { SetdaRecord } from '../../wire/setda.ts';
import { atCells } from './at-cells.ts';
import type { Target } from './target.ts';

/** What the section files would become. */
export interface Merge {
  readonly sections: readonly MergedSection[];
  readonly findings: readonly Finding[];
}

/** Merges entries into the organisation, and checks the result as `periksa` checks its input. */
export async function mergeAndCheck(
  entries: readonly Entry[],
  tables: readonly Table[],
  target: Target,
  settings: SetdaRecord,
): Promise<Merge> {
  const { minutesPerDay } = workTimeOf(settings);
  const { sections, findings } = await mergeEntries(entries, {
    sections: target.sections,
    newPath: (code) => target.newPath(code),
    minutesPerDay,
  });
  return { sections, findings: [...findings, ...check(sections, tables, target, settings)] };
}

function check(
  merged: readonly MergedSection[],
  tables: readonly Table[],
  { sections }: Target,
  settings: SetdaRecord,
): Finding[] {
  const changed = merged.filter(({ before, text }) => text !== before);
  const findings = atCells(
    changed.flatMap(({ document }) => checkSchema(document).findings),
    tables,
  );
  const paths = new Set(changed.map(({ path }) => path));
  const records: SectionRecord[] = sections
    .filter(({ path }) => !paths.has(path))
    .map(({ record }) => record);
  // A record can only be read from what keeps its schema.
  if (findings.length > 0) return findings;
  records.push(...changed.map(({ document }) => readSection(document)));
  return checkRecords(settings, records, true);
}
