import { levelsOf, type FractionalLevels } from '../bound/bound.ts';
import { scopeOf, type Scope } from '../bound/scope.ts';
import type { Cause } from '../bound/sets.ts';
import { below } from '../bound/tiers.ts';
import type { Plan } from '../plan.ts';
import { close } from './close.ts';
import { highestOf, isClosed } from './gap.ts';
import type { MipSolver } from './mip.ts';

/** What is known about one level: the highest of the people in the scope. */
export interface Judged {
  readonly scope: Scope;
  readonly cause: Cause;
  readonly proven: boolean;
}

export interface Judgement {
  /** The most level plan, better than before where a proof came across a better one. */
  readonly plan: Plan;
  /** The level of everybody, then those below, up to the first that is not proven. */
  readonly levels: readonly Judged[];
}

/** Subset sums that looking at all fills may take: the highest level comes first and gets what it needs. */
const FILLS = 200_000_000;

/** How level the most level plan is proven to be, level by level. */
export function judge(start: Plan, fractional: FractionalLevels, solver?: MipSolver): Judgement {
  const prove = start.frame.problem.options.prove === true;
  const effort = { prove, solver, fractional: fractional.levels, fills: { left: FILLS } };
  const levels: Judged[] = [];
  let plan = start;
  let { causes } = fractional;
  for (let scope: Scope | null = scopeOf(start.frame); scope !== null;) {
    const gap = close(plan, scope, causes, effort);
    const proven = isClosed(gap, scope);
    plan = gap.plan;
    levels.push({ scope, cause: gap.cause, proven });
    scope = proven ? below(scope, gap.cause, highestOf(plan, scope.people)) : null;
    if (scope !== null) causes = levelsOf(scope).causes;
  }
  return { plan, levels };
}
