import type { IntakeContext } from '../../intake/context.ts';
import type { Entry } from '../../intake/entry.ts';
import type { MapDraft } from '../../intake/tables/map-draft.ts';
import type { MergedSection } from '../../merge/merged-section.ts';
import type { Finding } from '../../vocabulary/finding.ts';
import type { Context } from '../context.ts';
import { mergeAndCheck } from './check.ts';
import { takeIn } from './intake.ts';
import type { ImportList } from './lists.ts';
import type { ImportOptions } from './options.ts';
import { statedEffectiveMinutes, withEffectiveMinutes } from './setda.ts';
import { settleRows } from './skip.ts';
import type { Sources } from './sources.ts';
import type { Target } from './target.ts';
import { wrongSections } from './wrong-section.ts';
import { progressOn } from '../progress.ts';

interface Task {
  readonly list: ImportList;
  readonly target: Target;
  readonly intake: IntakeContext;
  readonly sources: Sources;
  /** Findings about the files themselves. */
  readonly before: readonly Finding[];
  readonly options: Pick<ImportOptions, 'lembar' | 'lewati'>;
}

/** What became of the lists; nothing is written yet. */
export interface Import {
  readonly target: Target;
  /** Undefined where errors keep the lists from being taken over. */
  readonly sections: readonly MergedSection[] | undefined;
  /** Those that were taken. */
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly draft: MapDraft | undefined;
  /** Rows in error. */
  readonly wrongRows: number;
  /** Without those rows the rest could be taken. */
  readonly couldSkip: boolean;
  /** Of one full-time person a year. */
  readonly effectiveMinutes: number;
}

/** Understands the lists, merges them into the organisation, and checks what that comes to. */
export async function importInto(
  { list, target, intake, sources, before, options }: Task,
  context: Context,
): Promise<Import> {
  const { host, messages } = context;
  const progress = progressOn(host.err);
  progress.show(messages.import.understanding(rowsIn(sources)));
  const taken = takeIn(sources.workbooks, list, options.lembar, intake);
  const { settings, agreed } = settingsFor(target, taken.entries);
  const wrong =
    list === 'formulir' ? wrongSections(sources.workbooks, taken.tables, target.sections, intake) : [];
  const findings = [...before, ...taken.findings, ...wrong].filter((one) => !isAnswered(one, agreed));
  progress.show(messages.import.merging(taken.entries.length));
  const settled = await settleRows({ ...taken, findings }, options.lewati, (entries) =>
    mergeAndCheck(entries, taken.tables, target, settings),
  );
  progress.clear();
  const { merge, wrongRows, couldSkip } = settled;
  return {
    target,
    sections: merge && (wrongRows > 0 ? merge.sections.map(withoutGone) : merge.sections),
    entries: settled.entries,
    findings: settled.findings,
    draft: taken.draft,
    wrongRows,
    couldSkip,
    effectiveMinutes: settings.workTime.effectiveMinutes,
  };
}

function rowsIn({ workbooks }: Sources): number {
  const sheets = workbooks.flatMap((workbook) => workbook.sheets);
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A new organisation takes its working time from the list. */
function settingsFor(
  { settings, sections }: Target,
  entries: readonly Entry[],
): { readonly settings: Target['settings']; readonly agreed: number | undefined } {
  const agreed = sections.length > 0 || settings.origin ? undefined : statedEffectiveMinutes(entries);
  return { settings: agreed === undefined ? settings : withEffectiveMinutes(settings, agreed), agreed };
}

/** The working time of the list becomes that of the organisation, so that they do not differ. */
function isAnswered(one: Finding, agreed: number | undefined): boolean {
  return one.code === 'waktu-efektif-berbeda' && one.args.listed === agreed;
}

/** Nobody can tell an entry that is gone from one whose row was left out. */
function withoutGone(section: MergedSection): MergedSection {
  return { ...section, changes: section.changes.filter(({ kind }) => kind !== 'hilang') };
}
