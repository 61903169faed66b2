import { fractionalLevels, type FractionalLevels } from '../bound/bound.ts';
import { byDistricts } from './coarse.ts';
import { construct } from './construct.ts';
import { deal } from './deal.ts';
import { solveExactly } from './exact.ts';
import type { Frame } from '../settle/frame.ts';
import { Levelling } from './improve.ts';
import { EQUAL } from './pair.ts';
import type { Plan } from '../plan.ts';
import { choosePeople } from './sharing.ts';
import { teamsOf } from './teams.ts';

/** First thresholds of annealing, in utilisation: for a plan just made, and for one that is good in the large. */
export const HOT = 0.03;
const WARM = 0.001;
/** Differences of utilisation that are not worth another look at all pairs, before the search and after it. */
const ROUGH = 1e-3;
const NEGLIGIBLE = 1e-4;
/** What the search may cost: subset sums and units looked at, about as many in a tenth of a second as 25 people get. */
const WORK_PER_PERSON = 250_000;
const MOST_WORK = 12_000_000;

/** Step 3: the most level plan that the search finds. It does not depend on the saved plan, except through holds. */
export function mostLevel(frame: Frame, fractional: FractionalLevels): Plan {
  const counts = choosePeople(frame, fractional);
  const { levels } = fractional;
  const narrow = byDistricts(frame, levels, (coarse) => [
    ...levelled(construct(coarse, coarse.fewest), fractionalLevels(coarse).levels).person,
  ]);
  const plan = construct(frame, counts);
  if (narrow !== null) {
    const found = levelled(construct(narrow, counts), levels, { share: 0.5 });
    if (found.busyPeople() >= plan.busyPeople()) {
      return deal(frame, teamsOf(levelled(found.within(frame), levels, { hottest: WARM, share: 0.5 })));
    }
  }
  return deal(frame, teamsOf(levelled(plan, levels)));
}

/** What a search of so many people may cost at full effort. */
export function workFor(people: number): number {
  return Math.min(MOST_WORK, WORK_PER_PERSON * people);
}

/**
 * Improves the plan: all plans of a small group are looked at, others are searched from this threshold on, with this
 * share of the work.
 */
function levelled(plan: Plan, levels: Float64Array, { hottest = HOT, share = 1 } = {}): Plan {
  const { options } = plan.frame.problem;
  const search = new Levelling(plan);
  search.settle(plan.loads.keys(), options.effort < 1 ? ROUGH : EQUAL);
  if (solveExactly(plan)) return plan;
  const work = share * options.effort * workFor(levels.length);
  search.search([...levels.keys()], levels, { hottest, work });
  search.settle(plan.loads.keys(), options.effort < 1 ? NEGLIGIBLE : EQUAL);
  return plan;
}
