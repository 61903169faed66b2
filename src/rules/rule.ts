import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Plan } from '../plan/plan.ts';
import type { SavedPlan } from '../plan/saved.ts';
import type { Finding, RuleCode, Severity } from '../vocabulary/finding.ts';

/** Everything that stands before the rules in the line. */
export interface RuleContext {
  readonly organisation: Organisation;
  readonly eligibility: Eligibility;
  readonly plan: Plan;
  /** Undefined where nothing is saved; then the plan is a fresh one. */
  readonly saved: SavedPlan | undefined;
  readonly explanation: Explanation;
}

/** What is to be known of a rule, and a section file that breaks it beside one that keeps it. Its sentences are in messages/. */
export interface RuleCard {
  readonly code: RuleCode;
  /** Of most of its findings, unless the office sets another. */
  readonly severity: Severity;
  /** Whole files, run as tests: path → text. */
  readonly bad: ExampleFiles;
  readonly good: ExampleFiles;
}

export interface Rule extends RuleCard {
  readonly check: (context: RuleContext) => Finding[];
}

export type ExampleFiles = Readonly<Record<string, string>>;
