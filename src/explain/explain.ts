import type { Explanation } from './explanation.ts';
import { explainIdle } from './idle.ts';
import type { Situation } from './situation.ts';
import { explainUnowned } from './unowned.ts';

/** Explains everything that the plan leaves over. */
export function explain(situation: Situation): Explanation {
  const { plan } = situation;
  return {
    unowned: plan.unowned.map((duty) => explainUnowned(situation, duty)),
    idle: plan.idle.map((person) => explainIdle(situation, person)),
  };
}
