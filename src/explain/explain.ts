import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Plan } from '../plan/plan.ts';
import type { Explanation } from './explanation.ts';
import { explainIdle } from './idle.ts';
import { Situation } from './situation.ts';
import { explainUnowned } from './unowned.ts';

/** Explains everything that the plan leaves over. */
export function explain(organisation: Organisation, eligibility: Eligibility, plan: Plan): Explanation {
  const situation = new Situation(organisation, eligibility, plan);
  return {
    unowned: plan.unowned.map((duty) => explainUnowned(situation, duty)),
    idle: plan.idle.map((person) => explainIdle(situation, person)),
  };
}
