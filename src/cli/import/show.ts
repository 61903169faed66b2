import type { CheckReport } from '../../findings/check-report.ts';
import type { Entry } from '../../intake/entry.ts';
import type { MergedSection } from '../../merge/merged-section.ts';
import { importChangesReport } from '../../reports/import-changes.ts';
import { importNeedReport, needsOf } from '../../reports/import-need.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { groupBy } from '../../vocabulary/collections.ts';
import { sortFindings } from '../../vocabulary/sort-findings.ts';
import { CHECK_WRITERS, type CheckFormat } from '../check-formats.ts';
import type { Context } from '../context.ts';
import { showDocument } from '../show.ts';
import { VERSION } from '../version.ts';

/** What an import has to show. */
export interface ImportResult {
  /** Undefined where errors keep the list from being taken over. */
  readonly sections: readonly MergedSection[] | undefined;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** Texts by file, for code frames, and the files of the lists. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of one full-time person a year, where the list does not say it. */
  readonly effectiveMinutes: number;
}

/** Changes, findings, and what an ABK table comes to; in formats for machines the findings alone go to stdout. */
export async function showImport(result: ImportResult, format: CheckFormat, context: Context): Promise<void> {
  const { host, messages } = context;
  const isText = format === 'teks';
  const beside = isText ? context : { ...context, host: { ...host, out: host.err } };
  if (result.sections) await showDocument(importChangesReport(result.sections, messages), 'teks', beside);
  const report = reportOn(result);
  if (!isText || report.findings.length > 0) {
    const writeReport = await CHECK_WRITERS[format]();
    if (isText && result.sections) host.out.write('\n');
    host.out.write(writeReport(report, messages, { isTerminal: host.out.isTerminal, env: host.env }));
  }
  // Of a list with errors only a part would be reckoned.
  const needs = result.sections ? needsOf(result.entries, result.effectiveMinutes) : [];
  if (isText && needs.length > 0) {
    host.out.write('\n');
    await showDocument(importNeedReport(needs, messages), 'teks', context);
  }
}

function reportOn({ sections = [], findings, texts }: ImportResult): CheckReport {
  return {
    command: 'impor',
    findings: sortFindings([...groupBy(findings, ({ at }) => at.file).values()].flatMap(mostOf)),
    silenced: [],
    failOn: 'galat',
    rules: [],
    sections: sections.map(({ code, name, path }) => ({ code, name, files: [path] })),
    texts,
    // The rules are not asked, so nothing is to be said about the plan that they would be applied to.
    plan: 'saved',
    version: VERSION,
  };
}

/** Of one file and severity; more than anybody reads. */
const MOST = 200;

/** The first findings of a file, errors apart from the rest; the last one counts those that are left out. */
function mostOf(findings: readonly Finding[]): Finding[] {
  const sorted = sortFindings(findings);
  return [...groupBy(sorted, ({ severity }) => severity)].flatMap(([severity, group]) => {
    const first = group[MOST];
    if (!first) return group;
    const rest = finding(severity, 'temuan-terpotong', first.at, { count: group.length - MOST });
    return [...group.slice(0, MOST), rest];
  });
}
