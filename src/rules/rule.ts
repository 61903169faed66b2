import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Plan } from '../plan/plan.ts';
import type { SavedPlan } from '../plan/saved.ts';
import type { Finding, FindingCode, Severity } from '../vocabulary/finding.ts';

/** Everything that stands before the rules in the line. */
export interface RuleContext {
  readonly organisation: Organisation;
  readonly eligibility: Eligibility;
  readonly plan: Plan;
  /** Undefined where nothing is saved; then the plan is a fresh one. */
  readonly saved: SavedPlan | undefined;
  readonly explanation: Explanation;
}

/** One rule: what it finds, and a section file that breaks it beside one that keeps it. Its sentences are in messages/. */
export interface Rule {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly check: (context: RuleContext) => Finding[];
  /** Whole files, run as tests: path → text. */
  readonly bad: ExampleFiles;
  readonly good: ExampleFiles;
}

export type ExampleFiles = Readonly<Record<string, string>>;
