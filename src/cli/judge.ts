import { eligibilityOf, type Eligibility } from '../eligibility/eligibility.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { Situation } from '../explain/situation.ts';
import type { Organisation } from '../model/organisation.ts';
import { makePlan, type PlanRequest } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { coversAll, planFromSaved, type SavedPlan } from '../plan/saved.ts';
import { applyRules } from '../rules/rules.ts';
import type { Directive } from '../source/directive.ts';
import { settle } from '../verdict/settle.ts';
import type { Silenced, Verdict } from '../verdict/verdict.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { ChangeMode } from '../vocabulary/scales.ts';
import type { Reading } from './read.ts';

/** A plan with everything that can be said about it. */
export interface Judgement {
  readonly eligibility: Eligibility;
  readonly plan: Plan;
  readonly situation: Situation;
  readonly explanation: Explanation;
  /** Input findings and those of the rules that count, in order. */
  readonly findings: readonly Finding[];
  /** Those of the rules that a comment answers for. */
  readonly silenced: readonly Silenced[];
  /** What the rules found before the office had its say, for whoever explains what is left over. */
  readonly found: readonly Finding[];
}

interface Input {
  readonly organisation: Organisation;
  readonly saved: SavedPlan | undefined;
  readonly findings: readonly Finding[];
  readonly directives: readonly Directive[];
}

/** Where plans are made, and with how much work. */
export type Search = Pick<PlanRequest, 'solver' | 'prove' | 'mostMoves'>;

/** Makes a plan, keeping of the saved one what the mode says, and judges it. */
export async function judgeFresh(input: Input, mode: ChangeMode, search: Search = {}): Promise<Judgement> {
  const { organisation, saved } = input;
  const eligibility = eligibilityOf(organisation);
  const plan = await makePlan({ organisation, eligibility, saved, mode, ...search });
  // The rules about saved plans do not concern a plan that is about to replace them.
  const situation = new Situation(organisation, eligibility, plan);
  return judged({ ...input, saved: undefined }, situation, saved === undefined);
}

/** Judges the saved plan; sections without one, or all, by a fresh plan. */
export async function judgePresent(input: Input, search: Search = {}): Promise<Judgement> {
  const { organisation, saved } = input;
  const eligibility = eligibilityOf(organisation);
  const isWhole = saved !== undefined && coversAll(organisation, saved);
  const request = { organisation, eligibility, saved, mode: 'kosong', ...search } as const;
  const fresh = isWhole ? undefined : await makePlan(request);
  const plan = saved ? planFromSaved(organisation, saved, fresh) : fresh!;
  const renewed = saved && (await renewedIfMissing({ ...request, mode: 'perlu' }, plan));
  return judged(input, new Situation(organisation, eligibility, plan, renewed), true);
}

/** What "bagi" would make of a saved plan that leaves something over: only then is it told whether that helps. */
async function renewedIfMissing(request: PlanRequest, { unowned, idle }: Plan): Promise<Plan | undefined> {
  return unowned.length + idle.length > 0 ? makePlan(request) : undefined;
}

/** What there is to say where the input is in error, and no rule can be applied. */
export function judgeInput({
  settings,
  ...rest
}: Pick<Reading, 'settings' | 'findings' | 'directives'>): Verdict {
  return settle({ ...rest, settings: settings.rules, allRulesRan: false });
}

function judged(
  { organisation, saved, findings, directives }: Input,
  situation: Situation,
  allRulesRan: boolean,
): Judgement {
  const { eligibility, plan } = situation;
  const explanation = explain(situation);
  const found = applyRules({ organisation, eligibility, plan, saved, explanation });
  const verdict = settle({
    findings: [...findings, ...found],
    settings: organisation.settings.rules,
    directives,
    allRulesRan,
  });
  return { eligibility, plan, situation, explanation, found, ...verdict };
}
