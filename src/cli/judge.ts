import { eligibilityOf, type Eligibility } from '../eligibility/eligibility.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { sortFindings } from '../findings/sort.ts';
import type { Organisation } from '../model/organisation.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { coversAll, planFromSaved, type SavedPlan } from '../plan/saved.ts';
import { applyRules } from '../rules/rules.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { ChangeMode } from '../vocabulary/scales.ts';

/** A plan with everything that can be said about it. */
export interface Judgement {
  readonly eligibility: Eligibility;
  readonly plan: Plan;
  readonly explanation: Explanation;
  /** Input findings and those of the rules, in order. */
  readonly findings: readonly Finding[];
}

interface Input {
  readonly organisation: Organisation;
  readonly saved: SavedPlan | undefined;
  readonly findings: readonly Finding[];
}

/** Makes a plan, keeping of the saved one what the mode says, and judges it. */
export function judgeFresh({ organisation, saved, findings }: Input, mode: ChangeMode): Judgement {
  const eligibility = eligibilityOf(organisation);
  const plan = makePlan({ organisation, eligibility, saved, mode });
  // The rules about saved plans do not concern a plan that is about to replace them.
  return judged(organisation, eligibility, plan, undefined, findings);
}

/** Judges the saved plan; sections without one, or all, by a fresh plan. */
export function judgePresent({ organisation, saved, findings }: Input): Judgement {
  const eligibility = eligibilityOf(organisation);
  const isWhole = saved !== undefined && coversAll(organisation, saved);
  const fresh = isWhole ? undefined : makePlan({ organisation, eligibility, saved, mode: 'kosong' });
  const plan = saved ? planFromSaved(organisation, saved, fresh) : fresh!;
  return judged(organisation, eligibility, plan, saved, findings);
}

function judged(
  organisation: Organisation,
  eligibility: Eligibility,
  plan: Plan,
  saved: SavedPlan | undefined,
  findings: readonly Finding[],
): Judgement {
  const explanation = explain(organisation, eligibility, plan);
  const ruled = applyRules({ organisation, eligibility, plan, saved, explanation });
  return { eligibility, plan, explanation, findings: sortFindings([...findings, ...ruled]) };
}
