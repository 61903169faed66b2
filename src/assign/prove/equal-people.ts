import { grainOf } from '../bound/grain.ts';
import type { Scope } from '../bound/scope.ts';
import type { Cause } from '../bound/sets.ts';
import { adoptFill } from './adopt.ts';
import { binsOf, type Bins } from './bins.ts';
import { packEqually } from './equal-bins.ts';
import { highestOf, type Gap } from './gap.ts';

/** Items and fills looked at, at full effort, and the part of what is left of it that one question may take. */
const WORK = 32_000_000;
const PART = 0.25;
/** Jobs per person beyond which there are too many ways, and almost any level can be had. */
const MOST_EACH = 10;

/**
 * Where these people have the same capacity and may all do everything that only they can do: looks for the least
 * level they can be at by halving what lies between bound and plan, first for what can be ruled out, then for what
 * can be reached.
 */
export function equalPeople(gap: Gap, scope: Scope, { confined }: Cause): Gap {
  const { people, work } = confined;
  const bins = binsOf(scope, confined, gap.cause.bound);
  if (bins === null || work.length > MOST_EACH * people.length || !areEqual(scope, people, bins)) return gap;
  const { plan, cause } = gap;
  const unit = grainOf(work) / scope.capacities[people[0]!]!;
  const most = Math.round(highestOf(plan, people) / unit);
  const { least, fill } = narrowed(bins, most, plan.frame.problem.options.effort);
  return {
    plan: fill === null ? plan : adoptFill(plan, people, bins, fill),
    cause: least > bins.room[0]! ? { bound: least * unit, confined, basis: 'search' } : cause,
  };
}

/** The least room that is not ruled out, and the fill of the least room below the most that was found. */
function narrowed(
  { room, items }: Bins,
  most: number,
  effort: number,
): { least: number; fill: readonly number[] | null } {
  const sizes = items.map(({ units }) => units);
  let left = WORK * effort;
  let [low, high] = [room[0]!, most];
  let fill: readonly number[] | null = null;
  for (const openIsPossible of [true, false]) {
    for (let [from, to] = [low, high]; from < to;) {
      const middle = Math.floor((from + to) / 2);
      const budget = { left: PART * left };
      const answer = packEqually(sizes, room.length, middle, budget);
      left += budget.left - PART * left;
      if (answer === null) low = from = middle + 1;
      else if (answer !== 'open') [high, to, fill] = [middle, middle, answer];
      else if (openIsPossible) to = middle;
      else from = middle + 1;
    }
  }
  return { least: low, fill };
}

function areEqual({ capacities }: Scope, people: readonly number[], { items }: Bins): boolean {
  const isForAll = items.every(({ able }) => able.length === people.length);
  return isForAll && people.every((person) => capacities[person] === capacities[people[0]!]);
}
