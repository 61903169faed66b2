import { bottleneckOf } from '../bound/bottleneck.ts';
import { hallSets } from './hall.ts';
import { helpfulSharing } from './helpful.ts';
import type { Plan } from '../plan.ts';
import { highestOf } from '../prove/gap.ts';
import type { Judged, Judgement } from '../prove/judge.ts';
import type { GroupCertificate, Tier } from '../solution.ts';

/**
 * What is proven about one group, in its own indices. Where holds restrict the plan, the bounds are for plans under
 * these holds.
 */
export function certify(plan: Plan, { plan: level, levels }: Judgement): Omit<GroupCertificate, 'moves'> {
  const { frame } = plan;
  const highest = highestOf(plan, [...plan.loads.keys()]);
  const [top, ...below] = levels.map((judged) => tierOf(judged, level));
  const idle = plan.partsOf.some((parts) => parts.length === 0);
  // Fitting may happen to lower the highest level further.
  const mostLevel = Math.min(top!.mostLevel, highest);
  return {
    ...top!,
    people: [...plan.loads.keys()],
    jobs: [...frame.problem.jobs.keys()],
    highest,
    mostLevel,
    bound: Math.min(top!.bound, mostLevel),
    below,
    hall: idle ? hallSets(plan) : [],
    helpfulSharing: idle ? helpfulSharing(frame) : [],
  };
}

function tierOf({ scope, cause, proven }: Judged, level: Plan): Tier {
  const mostLevel = highestOf(level, scope.people);
  return {
    people: scope.people,
    mostLevel,
    // The two may differ in the last digit where they are equal.
    bound: Math.min(cause.bound, mostLevel),
    proven,
    bottleneck: bottleneckOf(cause),
    basis: cause.basis,
  };
}
