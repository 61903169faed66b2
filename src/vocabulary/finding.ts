import type { Edit } from './edit.ts';
import type { Entity } from './entity.ts';
import type { ImportFindingArgs } from './import-findings.ts';
import type { InputFindingArgs } from './input-findings.ts';
import type { Place } from './place.ts';
import { presentableParts } from './presentable.ts';
import type { RuleFindingArgs } from './rule-findings.ts';

export type * from './entity.ts';
export type * from './import-findings.ts';
export type * from './input-findings.ts';
export type * from './rule-findings.ts';
export { IMPORT_SEVERITY, isImportCode } from './import-findings.ts';
export { isInputCode } from './input-findings.ts';
export { isRuleCode, RULE_CODES } from './rule-findings.ts';

/** How bad a finding is, worst first; the spelling is the one of JSON and of --gagal-pada. */
export const SEVERITIES = ['galat', 'peringatan', 'catatan'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every finding there is, with what its sentences need. The code is public: it stands in JSON and in the docs. */
export interface FindingArgs extends InputFindingArgs, ImportFindingArgs, RuleFindingArgs {}

export type FindingCode = keyof FindingArgs;

/** One finding: data only. Sentences are made from code and args in messages/. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly args: FindingArgs[Code];
  readonly at: Place;
  readonly related: readonly Place[];
  readonly entity: Entity | undefined;
  /** What `periksa --perbaiki` does about it in the file of `at`, where that is safe. Never shown. */
  readonly edits?: readonly Edit[];
}

/** Builds a finding; the compiler checks that the args belong to the code. No NIP gets into one, whoever builds it. */
export function finding<Code extends FindingCode>(
  severity: Severity,
  code: Code,
  at: Place,
  args: FindingArgs[Code],
  more: {
    readonly related?: readonly Place[];
    readonly entity?: Entity;
    readonly edits?: readonly Edit[] | undefined;
  } = {},
): Finding {
  // The compiler cannot see that FindingOf<Code> is a member of the union for every Code.
  return {
    code,
    severity,
    args: presentableParts(args),
    at,
    related: more.related ?? [],
    entity: more.entity,
    ...(more.edits && more.edits.length > 0 ? { edits: more.edits } : {}),
  } as unknown as Finding;
}

/** True if a finding is at least as bad as the given severity. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
