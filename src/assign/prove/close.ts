import { jointLevel } from '../bound/jointly.ts';
import type { Confined } from '../bound/confined.ts';
import { reachableLevel } from '../bound/reach.ts';
import type { Scope } from '../bound/scope.ts';
import type { Cause } from '../bound/sets.ts';
import type { Plan } from '../plan.ts';
import { adopt, adoptFill } from './adopt.ts';
import { allFills } from './all-fills.ts';
import { binsOf, type Bins } from './bins.ts';
import { equalPeople } from './equal-people.ts';
import { ExactFit } from './exact-fit.ts';
import { highestOf, isClosed, ROUNDING, type Effort, type Gap } from './gap.ts';
import { narrow } from './narrow.ts';
import { leastHighest } from './least-highest.ts';
import { nobodyIdle } from './nobody-idle.ts';
import { searchOn } from './search-on.ts';

/** Nodes of the search over what some people can do: as a rule, and where proof is asked for. */
const NODES = 200;
const MORE_NODES = 1000;
/** Jobs beyond which that search would not come to an end. */
const JOBS = 40;
/** Subset sums for an exact fit: on the way to the bound, and at it. */
const SHORT = 2_000_000;
const LONG = 20_000_000;
/** The part of these that an exact fit may take at full effort where proof is not asked for; less is not worth a try. */
const UNASKED = 0.2;
const LEAST = 0.02;
/** What it may take where plan and bound are so far apart, relatively, that the search was plainly stuck. */
const NEEDED = 0.05;
const STUCK = 0.002;

/** A set of people whose own bound is a smaller part of the highest one hardly ever raises that, where jobs are many. */
const NEAR = 0.9;
const FEW = 40;

/** Gaps that nobody could read off a plan: a few seconds a year, and less than a minute, which a solver takes longest for. */
const TINY = 1e-6;
const SMALL = 1e-5;

/** A way to bring bound and plan nearer to each other, and of how many sets of people, worst first, it is tried. */
interface Step {
  readonly sets: number;
  /** The smallest gap, relative to the bound, that is worth the work; any if left out. */
  readonly from?: number;
  readonly take: (gap: Gap, scope: Scope, cause: Cause, effort: Effort) => Gap;
}

const QUICK: readonly Step[] = [
  { sets: 10, take: sumsOfParts },
  { sets: 5, take: allPlans },
  { sets: 1, take: nobodyIdle },
  { sets: 2, take: equalPeople },
];
/** Where no tolerance gives away what another search and an exact fit bring. */
const EXACT: readonly Step[] = [...QUICK, { sets: 1, take: searchOn }, { sets: 1, take: fitExactly }];
const THOROUGH: readonly Step[] = [
  { sets: 30, take: sumsOfParts },
  { sets: 30, take: allPlans },
  { sets: 1, take: nobodyIdle },
  { sets: 5, take: equalPeople },
  { sets: 3, from: TINY, take: jointly },
  { sets: 2, from: TINY, take: allFills },
  { sets: 1, from: TINY, take: fitExactly },
  { sets: 1, from: SMALL, take: narrow },
];

/**
 * Brings the bound of the highest level in the scope and that of the plan together, cheapest means first: sums of
 * parts, then all plans of small sets of people, then that nobody is idle, and the ways of people who are all equal;
 * without a tolerance another search and an exact fit; and where proof is asked for odd minutes (`jointly.ts`), all
 * fills, a longer exact fit, and a solver of integer programmes where jobs are shared or separated. The means are
 * destructive: they ask whether jobs can be done at a level (Klein and Scholl 1999).
 */
export function close(plan: Plan, scope: Scope, causes: readonly Cause[], effort: Effort): Gap {
  let gap: Gap = { plan, cause: causes[0]! };
  const { tolerance } = plan.frame.problem.options;
  const isThorough = effort.prove || scope.work.length <= FEW;
  for (const { sets, from = 0, take } of effort.prove ? THOROUGH : tolerance > 0 ? QUICK : EXACT) {
    for (const cause of causes.slice(0, sets)) {
      if (isClosed(gap, scope)) return gap;
      if (highestOf(gap.plan, scope.people) < gap.cause.bound * (1 + from)) break;
      if (!isThorough && cause.bound < NEAR * gap.cause.bound) continue;
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

function jointly(gap: Gap, scope: Scope, { confined }: Cause): Gap {
  const bound = jointLevel(scope, confined, gap.cause.bound, highestOf(gap.plan, scope.people));
  return bound > gap.cause.bound ? { ...gap, cause: { bound, confined, basis: 'search' } } : gap;
}

/** Lowers these people halfway to the bound as often as that succeeds, then tries to bring them to it. */
function fitExactly(gap: Gap, scope: Scope, { confined }: Cause, { prove }: Effort): Gap {
  const { effort } = gap.plan.frame.problem.options;
  const isStuck = highestOf(gap.plan, confined.people) > gap.cause.bound * (1 + STUCK);
  const part = prove ? 1 : Math.max(UNASKED * effort, isStuck ? NEEDED : 0);
  if (part < LEAST) return gap;
  const { bound } = gap.cause;
  let { plan } = gap;
  for (let short = true; ;) {
    const highest = highestOf(plan, confined.people);
    const bins = binsOf(scope, confined, short ? (bound + highest) / 2 : bound);
    if (bins === null || highest <= bound * (1 + ROUNDING)) break;
    const fit = new ExactFit(bins, startOf(plan, confined, bins));
    const found = fit.run(part * (short ? SHORT : LONG));
    if (found) plan = adoptFill(plan, confined.people, bins, fit.filling.bin);
    if (!short) break;
    short = found && highestOf(plan, confined.people) < highest;
  }
  return { ...gap, plan };
}

/** Who of the people has each item now; whoever else has it may not any more. */
function startOf(plan: Plan, { people }: Confined, { items }: Bins): number[] {
  return items.map(({ job, able }) => {
    const now = people.indexOf(plan.person[plan.first[job]!]!);
    return able.includes(now) ? now : able[0]!;
  });
}
