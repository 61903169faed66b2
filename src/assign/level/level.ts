import type { FractionalLevels } from '../bound/bound.ts';
import { construct } from './construct.ts';
import { deal } from './deal.ts';
import type { Frame } from '../settle/frame.ts';
import { Levelling } from './improve.ts';
import type { Plan } from '../plan.ts';
import { choosePeople } from './sharing.ts';
import { teamsOf } from './teams.ts';

/** Gains of utilisation below this are left to the end, when the search has done its work. */
const ROUGHLY = 0.002;

/** Step 3: the most level plan that the search finds. It does not depend on the saved plan, except through holds. */
export function mostLevel(frame: Frame, fractional: FractionalLevels): Plan {
  const plan = construct(frame, choosePeople(frame, fractional));
  const search = new Levelling(plan);
  search.settle(plan.loads.keys(), ROUGHLY);
  search.iterate(fractional.levels, iterations(frame));
  search.settle(plan.loads.keys());
  return deal(frame, teamsOf(plan));
}

/** Rounds of the iterated search: more for larger groups, but each of those takes longer as well. */
function iterations(frame: Frame): number {
  const { jobs, capacities, options } = frame.problem;
  return Math.ceil(options.effort * Math.min(500, 60 + 0.5 * (jobs.length + capacities.length)));
}
