import type { Confined } from '../bound/confined.ts';
import { grainOf } from '../bound/grain.ts';
import { nextLevel } from '../bound/rounding.ts';
import type { Scope } from '../bound/scope.ts';
import type { Cause } from '../bound/sets.ts';
import { adoptFill } from './adopt.ts';
import { pack, type Budget, type Packing } from './bin-completion.ts';
import { binsOf, type Bins } from './bins.ts';
import { highestOf, ROUNDING, type Effort, type Gap } from './gap.ts';

/** The part of the budget that one question about a level further up may take. */
const AHEAD = 0.3;

/**
 * Raises the bound for as long as these people cannot be at it, and finds how they can: by looking at all ways to fill
 * them at a level. What is ruled out at one level is so at all below, so twice as many levels are taken at a time until
 * one can be reached or takes too long, and then half as many.
 */
export function allFills(gap: Gap, scope: Scope, { confined }: Cause, { fills }: Effort): Gap {
  let { plan, cause } = gap;
  let highest = highestOf(plan, confined.people);
  for (let step = 1; cause.bound < highest * (1 - ROUNDING);) {
    const level = raised(cause.bound, step - 1, scope, confined);
    const bins = level < highest * (1 - ROUNDING) ? binsOf(scope, confined, level) : null;
    const packing = bins === null ? 'open' : packWithin(step === 1 ? 1 : AHEAD, bins, fills);
    if (packing === null) {
      const bound = Math.min(highest, raised(level, 1, scope, confined));
      cause = { bound, confined, basis: 'search' };
      step *= 2;
      continue;
    }
    if (packing === 'open' && step === 1) break;
    if (packing !== 'open') [plan, highest] = [adoptFill(plan, confined.people, bins!, packing), level];
    step = Math.max(1, Math.floor(step / 2));
  }
  return { plan, cause };
}

/** The level after so many higher ones that somebody can have. */
function raised(level: number, steps: number, scope: Scope, { people, work }: Confined): number {
  const capacities = people.map((person) => scope.capacities[person]!);
  let next = level;
  for (let left = steps; left > 0; left--) next = nextLevel(next, capacities, grainOf(work));
  return next;
}

/** Looks with this part of what is left of the budget. */
function packWithin(part: number, bins: Bins, all: Budget): Packing {
  const budget = { left: part * all.left };
  const packing = pack(bins, budget);
  all.left -= part * all.left - budget.left;
  return packing;
}
