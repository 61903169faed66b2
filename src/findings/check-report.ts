import type { Silenced } from '../verdict/verdict.ts';
import { isAtLeast, type Finding, type RuleCode, type Severity } from '../vocabulary/finding.ts';

/** What `periksa` has to tell, whatever the format. */
export interface CheckReport {
  /** What was run; undefined: periksa. */
  readonly command?: 'impor';
  /** Those that count, in order. */
  readonly findings: readonly Finding[];
  /** Those that a comment or the baseline answers for. */
  readonly silenced: readonly Silenced[];
  /** Lowest severity that fails. */
  readonly failOn: Severity;
  /** All rules, gravest first, with the severity that they have in this organisation. */
  readonly rules: readonly { readonly code: RuleCode; readonly severity: Severity | 'mati' }[];
  /** The sections that were checked, each with the files that it stands in; empty where the input is in error. */
  readonly sections: readonly SectionFiles[];
  /** Texts by file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Which plan the rules were applied to; undefined where the input is in error. */
  readonly plan: 'saved' | 'fresh' | undefined;
  /** Of the program. */
  readonly version: string;
}

export interface SectionFiles {
  readonly code: string;
  readonly name: string;
  /** Section file and plan file. */
  readonly files: readonly string[];
}

/** True if the check has to end with a failing exit code. */
export function fails({ findings, failOn }: CheckReport): boolean {
  return findings.some(({ severity }) => isAtLeast(severity, failOn));
}

/** Silenced by comments, and by the baseline. */
export function silencedBy({ silenced }: CheckReport, by: Silenced['by']): readonly Silenced[] {
  return silenced.filter((entry) => entry.by === by);
}
