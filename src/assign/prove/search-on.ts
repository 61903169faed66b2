import type { Cause } from '../bound/sets.ts';
import type { Scope } from '../bound/scope.ts';
import { compareLevels } from '../level/compare.ts';
import { deal } from '../level/deal.ts';
import { districtsOf } from '../level/districts.ts';
import { Levelling } from '../level/improve.ts';
import { HOT, workFor } from '../level/level.ts';
import { teamsOf } from '../level/teams.ts';
import type { Effort, Gap } from './gap.ts';

/**
 * How far above the bound, relatively, somebody must be to be worth another search where all effort is made; where
 * less is made, by its root more: so both fewer districts are searched, and those that gain most.
 */
const WORTH = 2.5e-4;
/** Districts searched, at the most. */
const DISTRICTS = 14;

/**
 * Searches on, at full effort, among the people of the district of whoever is farthest above the bound, one district
 * after the other: most people are at their targets by now, and what the rest need lies near them.
 */
export function searchOn(gap: Gap, scope: Scope, _cause: Cause, { fractional }: Effort): Gap {
  const { frame } = gap.plan;
  const { effort } = frame.problem.options;
  const enough = gap.cause.bound * (1 + WORTH / Math.sqrt(effort));
  if (!scope.people.some((person) => gap.plan.utilisation(person) > enough)) return gap;
  const districts = districtsOf(frame) ?? new Int32Array(gap.plan.loads.length);
  const searched = new Set<number>();
  const plan = gap.plan.copy();
  const search = new Levelling(plan);
  for (let left = DISTRICTS; left > 0; left--) {
    const open = scope.people.filter((person) => !searched.has(districts[person]!));
    const highest = open.toSorted((a, b) => plan.utilisation(b) - plan.utilisation(a) || a - b)[0];
    if (highest === undefined || plan.utilisation(highest) <= enough) break;
    const district = districts[highest]!;
    searched.add(district);
    const people = [...districts.keys()].filter((person) => districts[person] === district);
    search.search(people, fractional, { hottest: HOT, work: workFor(people.length) });
  }
  const found = deal(frame, teamsOf(plan));
  return compareLevels(found.levels(), gap.plan.levels()) < 0 ? { ...gap, plan: found } : gap;
}
