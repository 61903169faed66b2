import { grainOf } from '../bound/grain.ts';
import { reachableLevel } from '../bound/reach.ts';
import type { Scope } from '../bound/scope.ts';
import type { Cause } from '../bound/sets.ts';
import type { Plan } from '../plan.ts';
import { adopt } from './adopt.ts';
import { exactFit } from './exact-fit.ts';
import { highestOf, isClosed, type Effort, type Gap } from './gap.ts';
import { narrow } from './narrow.ts';
import { leastHighest } from './least-highest.ts';

/** Nodes of the search over what some people can do: as a rule, and where proof is asked for. */
const NODES = 200;
const MORE_NODES = 1000;
/** Jobs beyond which that search would not come to an end. */
const JOBS = 40;
/** Attempts at an exact fit, and the units of the grain by which they may miss the bound, one after the other. */
const ATTEMPTS = 1000;
const MISSES = [0, 1, 3, 10, 30];

/** A way to bring bound and plan nearer to each other, and of how many sets of people, worst first, it is tried. */
interface Step {
  readonly sets: number;
  readonly take: (gap: Gap, scope: Scope, cause: Cause, effort: Effort) => Gap;
}

const QUICK: readonly Step[] = [
  { sets: 10, take: sumsOfParts },
  { sets: 5, take: allPlans },
];
const THOROUGH: readonly Step[] = [
  { sets: 30, take: sumsOfParts },
  { sets: 30, take: allPlans },
  { sets: 1, take: fitExactly },
  { sets: 1, take: narrow },
];

/**
 * Brings the bound of the highest level in the scope and that of the plan together, cheapest means first: sums of
 * parts, then all plans of small sets of people, and where proof is asked for exact fits and a solver of integer
 * programmes. The means are destructive: they ask whether jobs can be done at a level (Klein and Scholl 1999).
 */
export function close(plan: Plan, scope: Scope, causes: readonly Cause[], effort: Effort): Gap {
  let gap: Gap = { plan, cause: causes[0]! };
  for (const { sets, take } of effort.prove ? THOROUGH : QUICK) {
    for (const cause of causes.slice(0, sets)) {
      if (isClosed(gap, scope)) return gap;
      gap = take(gap, scope, cause, effort);
    }
  }
  return gap;
}

function sumsOfParts(gap: Gap, scope: Scope, { confined }: Cause): Gap {
  const bound = reachableLevel(scope, confined, gap.cause.bound, highestOf(gap.plan, scope.people));
  return bound > gap.cause.bound ? { ...gap, cause: { bound, confined, basis: 'subsets' } } : gap;
}

function allPlans(gap: Gap, scope: Scope, { confined }: Cause, { prove }: Effort): Gap {
  if (confined.work.length > JOBS) return gap;
  const way = leastHighest(scope, confined, {
    enough: gap.cause.bound,
    below: highestOf(gap.plan, scope.people),
    nodes: prove ? MORE_NODES : NODES,
  });
  if (way === null) return gap;
  const cause: Cause =
    way.highest > gap.cause.bound ? { bound: way.highest, confined, basis: 'search' } : gap.cause;
  const plan = way.teams && adopt(gap.plan, way.teams, confined.people);
  return { plan: plan ?? gap.plan, cause };
}

function fitExactly(gap: Gap, scope: Scope, { confined }: Cause): Gap {
  const grain = grainOf(confined.work);
  const capacity = confined.people.reduce((max, person) => Math.max(max, scope.capacities[person]!), 0);
  for (const miss of MISSES) {
    const level = gap.cause.bound + (miss * grain) / capacity;
    if (level >= highestOf(gap.plan, scope.people)) return gap;
    const teams = exactFit(scope, confined, level, ATTEMPTS);
    if (teams !== null) return { ...gap, plan: adopt(gap.plan, teams, confined.people) ?? gap.plan };
  }
  return gap;
}
