import { compareLevels } from '../level/compare.ts';
import { deal } from '../level/deal.ts';
import { Levelling } from '../level/improve.ts';
import { bestFit } from './best-fit.ts';
import { withFewMoves } from './few-moves.ts';
import { Limits, upperLimits } from './limits.ts';
import { movesBelow, movesForced } from './moves-bound.ts';
import type { Plan } from '../plan.ts';
import type { Moves } from '../solution.ts';
import { compare, Preferences } from './preferences.ts';
import { movesOf, previousPlan, savedPlan } from './previous.ts';
import { repair } from './repair.ts';
import { FittingSearch } from './fitting-search.ts';
import { teamsOf } from '../level/teams.ts';

/** What step 4 makes of the most level plan. */
export interface Fitting {
  readonly plan: Plan;
  readonly moves: Moves;
}

/**
 * Step 4: the plan within the tolerance, or if that takes more moves than allowed, the most level without them. A saved
 * plan without gaps is kept as it is also where it is within the tolerance of the most level plan without holds: holds
 * follow from the loads, so they may differ each time, and nothing should move while nothing else has changed.
 */
export function fit(level: Plan, withoutHolds?: () => Plan): Fitting {
  const saved = savedPlan(level);
  if (saved !== null && (isNotWorse(saved, level) || (withoutHolds && isNotWorse(saved, withoutHolds()))))
    return { plan: saved, moves: { count: 0, bound: 0, least: 0, relieved: 0, heldBack: false } };
  const levels = level.levels();
  const { tolerance, mostMoves = Infinity } = level.frame.problem.options;
  const previous = previousPlan(level);
  const { plan, proven } = bestFit(withinTolerance(level, levels, previous), levels, tolerance);
  const count = movesOf(plan);
  if (previous === null || count === 0)
    return { plan, moves: { count, bound: 0, least: count, relieved: 0, heldBack: false } };
  const forced = movesForced(plan);
  const least = movesOf(previous);
  const broken = new Limits(previous, levels).firstBroken();
  const relieved = broken < 0 ? 0 : previous.levels()[broken]!;
  if (count > Math.max(mostMoves, least)) {
    const start = withFewMoves(previous, levels, mostMoves);
    // It is less level than it should be already, so nothing more is given away.
    const few = bestFit(settleWell(start, start.levels(), 0), start.levels(), 0).plan;
    const heldBack = !new Limits(few, levels).keptAbove();
    return { plan: few, moves: { count: movesOf(few), bound: forced, least, relieved, heldBack } };
  }
  const bound = proven ? count : Math.max(forced, movesBelow(plan.frame, upperLimits(levels, tolerance)));
  return { plan, moves: { count, bound, least, relieved, heldBack: false } };
}

/** Whether the plan is within the tolerance of the other, or more level. */
function isNotWorse(plan: Plan, other: Plan): boolean {
  const levels = other.levels();
  return new Limits(plan, levels).keptAbove() || compareLevels(plan.levels(), levels) < 0;
}

/**
 * Within the tolerance around the most level plan, the fewest changes against the previous plan, then the best fit,
 * then the least scatter. Two local searches, from the most level plan and from the previous one; the better result
 * stands. Who is idle in number, and who is forced, stays.
 */
function withinTolerance(level: Plan, levels: Float64Array, previous: Plan | null): Plan {
  const { tolerance } = level.frame.problem.options;
  const fitting = settleWell(level, levels, tolerance);
  const start = previous && repaired(previous, levels);
  if (start === null) return fitting;
  const steady = settleWell(start, levels, tolerance);
  return compare(new Preferences(fitting).total(), new Preferences(steady).total()) < 0 ? fitting : steady;
}

/** The previous plan, as far as needed levelled; null if it stays above the limits. It may leave people below them. */
function repaired(previous: Plan, levels: Float64Array): Plan | null {
  const plan = previous.copy();
  repair(plan, new Limits(plan, levels));
  const dealt = deal(plan.frame, teamsOf(plan));
  return new Limits(dealt, levels).keptAbove() ? dealt : levelled(dealt, levels);
}

/** Levels the highest people in turn until the limits are kept, whoever loses what; null if they never are. */
function levelled(plan: Plan, levels: Float64Array): Plan | null {
  const search = new Levelling(plan);
  const highest = [...plan.loads.keys()].sort((a, b) => plan.utilisation(b) - plan.utilisation(a) || a - b);
  for (const person of highest) {
    search.settle([person]);
    const again = deal(plan.frame, teamsOf(plan));
    if (new Limits(again, levels).keptAbove()) return again;
  }
  return null;
}

/** Local search by moves and swaps of parts; the result has the shares that follow from the people. */
function settleWell(start: Plan, levels: Float64Array, tolerance: number): Plan {
  const plan = start.copy();
  new FittingSearch(plan, new Limits(plan, levels, tolerance)).run();
  const dealt = deal(plan.frame, teamsOf(plan));
  const limits = new Limits(dealt, levels, tolerance);
  const kept =
    limits.keptAbove() && (limits.keptBelow() || !new Limits(start, levels, tolerance).keptBelow());
  return kept ? dealt : start;
}
