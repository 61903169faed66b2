import type { Plan } from '../plan.ts';
import { lookAtAll } from './all-plans.ts';
import { Limits, upperLimits } from './limits.ts';
import { compare, Preferences } from './preferences.ts';

/**
 * The plan preferred most of all that are within the limits and leave as many busy, where there are few enough to look
 * at, and whether they were all looked at; else the best that was met. This plan, which may be below the limits, stands
 * where none is better.
 */
export function bestFit(
  plan: Plan,
  levels: Float64Array,
  tolerance: number,
): { plan: Plan; proven: boolean } {
  const { frame } = plan;
  const upper = upperLimits(levels, tolerance);
  let best = plan;
  let least: readonly number[] = new Preferences(plan).total();
  const proven = lookAtAll(frame, plan.busyPeople(), {
    goesOn: (cost, reached) => compare(cost, least) < 0 && reached().every((level, k) => level <= upper[k]!),
    arrive: (found, cost) => {
      const limits = new Limits(found, levels, tolerance);
      if (limits.keptAbove() && limits.keptBelow()) [best, least] = [found, cost];
    },
  });
  // Where separations left a job fewer people than it asks for, plans like this one were not among them.
  const isFull = frame.fewest.every((people, job) => plan.count(job) >= people);
  return { plan: best, proven: proven && isFull };
}
