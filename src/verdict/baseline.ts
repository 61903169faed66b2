import { groupBy } from '../vocabulary/collections.ts';
import { finding, SEVERITIES, type Finding } from '../vocabulary/finding.ts';
import { sortFindings } from '../vocabulary/sort-findings.ts';
import type { BaselineEntry, RecordedEntry } from '../wire/baseline-file.ts';
import type { RuleSettings } from '../wire/rule-settings.ts';
import { sortSilenced } from './settle.ts';
import { withSeverity } from './severity.ts';
import { canBeSilenced, type SilenceableCode } from './upkeep.ts';
import type { Verdict } from './verdict.ts';

/** What can be recorded: findings of rules that can be silenced at all. */
type Recordable = Extract<Finding, { readonly code: SilenceableCode }>;

/** The entries that these findings are recorded by. */
export function baselineFrom(findings: readonly Finding[]): BaselineEntry[] {
  return [...groupBy(findings.filter(isRecordable), keyOfFinding).values()].map((group) => {
    const { code, at, entity } = group[0]!;
    return { rule: code, file: at.file, entity, count: group.length };
  });
}

/** The baseline of today: what was looked at as it is found now, everything else as it was. */
export function renewedBaseline(
  present: readonly BaselineEntry[],
  findings: readonly Finding[],
  wasLookedAt: (file: string) => boolean,
): BaselineEntry[] {
  const found = new Map(baselineFrom(findings).map((entry) => [keyOf(entry), entry]));
  const kept = present
    .filter(({ file }) => !wasLookedAt(file))
    .map((entry) => {
      // A mutual finding may stand in a file that was not looked at: it may add to the entry, never lessen it.
      const count = Math.max(entry.count, found.get(keyOf(entry))?.count ?? 0);
      found.delete(keyOf(entry));
      return { ...entry, count };
    });
  return [...kept, ...found.values()];
}

interface Circumstances {
  readonly settings: RuleSettings;
  /** False for a file that this run says nothing about: its entries cannot be called out of date. */
  readonly wasLookedAt: (file: string) => boolean;
}

/** Takes out as many findings as the baseline records, and tells the entries of which fewer are left. */
export function applyBaseline(
  { findings, silenced }: Verdict,
  entries: readonly RecordedEntry[],
  { settings, wasLookedAt }: Circumstances,
): Verdict {
  const left = groupBy(mildestFirst(findings.filter(isRecordable)), keyOfFinding);
  const answered = new Set<Finding>();
  const above = new Map<string, RecordedEntry>();
  const stale = entries.flatMap((entry) => {
    const first = above.get(keyOf(entry));
    // It answers for nothing: two lines that came together in a merge must not hide a finding that is new.
    if (first) return wasLookedAt(entry.file) ? [repeatedEntry(entry, first)] : [];
    above.set(keyOf(entry), entry);
    const known = left.get(keyOf(entry))?.splice(0, entry.count) ?? [];
    for (const one of known) answered.add(one);
    return known.length < entry.count && wasLookedAt(entry.file) ? [staleEntry(entry, known.length)] : [];
  });
  return {
    findings: sortFindings([
      ...findings.filter((one) => !answered.has(one)),
      ...stale.flatMap((one) => withSeverity(one, settings)),
    ]),
    silenced: sortSilenced([
      ...silenced,
      ...[...answered].map((one) => ({ finding: one, by: 'dasar', reason: undefined }) as const),
    ]),
  };
}

/**
 * Where more are found than recorded, nobody can tell the new one from the old: the gravest count, so that the baseline
 * never hides anything worse than what was recorded; of equals the last, since what is new is mostly added below.
 */
function mildestFirst(findings: readonly Recordable[]): Recordable[] {
  return findings.toSorted(
    (one, other) => SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity),
  );
}

function staleEntry({ rule, file, entity, count, at }: RecordedEntry, left: number): Finding {
  const args = { rule, file, entity, recorded: count, left, isRepeat: false };
  return finding('peringatan', 'dasar-usang', at, args);
}

function repeatedEntry({ rule, file, entity, count, at }: RecordedEntry, first: RecordedEntry): Finding {
  const args = { rule, file, entity, recorded: count, left: 0, isRepeat: true };
  return finding('peringatan', 'dasar-usang', at, args, { related: [first.at] });
}

function isRecordable(one: Finding): one is Recordable {
  return canBeSilenced(one.code);
}

function keyOfFinding({ code, at, entity }: Recordable): string {
  return keyOf({ rule: code, file: at.file, entity });
}

function keyOf({ rule, file, entity }: Pick<BaselineEntry, 'rule' | 'file' | 'entity'>): string {
  return JSON.stringify([rule, file, entity?.kind, entity?.id]);
}
