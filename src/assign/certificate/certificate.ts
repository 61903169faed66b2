import type { FractionalLevels } from '../bound/bound.ts';
import { hallSets } from './hall.ts';
import { helpfulSharing } from './helpful.ts';
import type { Plan } from '../plan.ts';
import type { GroupCertificate } from '../solution.ts';

/** Relative difference that rounding may cause. */
const ROUNDING = 1e-9;

/**
 * What is proven about one group, in its own indices. Where holds restrict the plan, the bound is for plans under
 * these holds.
 */
export function certify(plan: Plan, level: Plan, fractional: FractionalLevels): GroupCertificate {
  const { frame } = plan;
  const highest = highestOf(plan);
  // Fitting may happen to lower the highest level further.
  const mostLevel = Math.min(highestOf(level), highest);
  const idle = plan.partsOf.some((parts) => parts.length === 0);
  return {
    people: [...plan.loads.keys()],
    jobs: [...frame.problem.jobs.keys()],
    highest,
    mostLevel,
    // The two may differ in the last digit where they are equal.
    bound: Math.min(fractional.bound, mostLevel),
    proven: mostLevel <= fractional.bound * (1 + ROUNDING),
    bottleneck: fractional.bottleneck,
    below: [],
    hall: idle ? hallSets(plan) : [],
    helpfulSharing: idle ? helpfulSharing(frame) : [],
  };
}

function highestOf(plan: Plan): number {
  return plan.levels()[0] ?? 0;
}
