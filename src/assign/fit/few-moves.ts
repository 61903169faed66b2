import { compareLevels } from '../level/compare.ts';
import { deal } from '../level/deal.ts';
import { teamsOf } from '../level/teams.ts';
import type { Plan } from '../plan.ts';
import { Handovers } from './handovers.ts';
import { Limits } from './limits.ts';
import { lookAtAll } from './all-plans.ts';
import { movesOf, previousPeople } from './previous.ts';
import { follow, repair } from './repair.ts';

/** How often the gap between the levels that are too low and those that can be reached is halved. */
const HALVINGS = 10;
/** Handovers followed, at most, to level what is left. */
const HANDOVERS = 500;
/** Differences of utilisation that count as nothing. */
const EQUAL = 1e-9;

/** With so many moves fewer, at most, it is tried as well, so that a larger limit hardly ever gives a worse plan. */
const FEWER = 3;

/**
 * The most level plan found in which at most so many jobs are lost by who had them; where leaving nobody idle takes
 * more, as few as that takes: those of the previous plan, completed. In a small group it is the most level of all.
 */
export function withFewMoves(previous: Plan, levels: Float64Array, most: number): Plan {
  const least = movesOf(previous);
  let best = previous;
  for (let moves = Math.max(least, most - FEWER); moves <= Math.max(least, most); moves++) {
    const found = mostLevelOfAll(levelledTo(previous, levels, moves), moves);
    if (compareLevels(found.levels(), best.levels()) < 0) best = found;
  }
  return best;
}

/**
 * A level is sought, by halving, above which nobody need be, except who is in the most level plan: the lowest that
 * the moves suffice for. What moves are left then level the highest further, one after the other.
 */
function levelledTo(start: Plan, levels: Float64Array, most: number): Plan {
  let best = smoothed(start.copy(), levels, most);
  let [low, high] = [levels.at(-1)!, start.levels()[0]!];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const ceiling = (low + high) / 2;
    const plan = start.copy();
    const limits = new Limits(
      plan,
      levels.map((mine) => Math.max(mine, ceiling)),
      0,
    );
    if (!repair(plan, limits) || movesOf(plan) > most) {
      low = ceiling;
      continue;
    }
    high = ceiling;
    const found = smoothed(plan, levels, most);
    if (compareLevels(found.levels(), best.levels()) < 0) best = found;
  }
  return best;
}

/** The most level of all plans in which at most so many jobs are lost, or this one where there are too many plans. */
function mostLevelOfAll(plan: Plan, most: number): Plan {
  const { frame } = plan;
  const had = previousPeople(frame).flat().length;
  let best = plan;
  let levels = plan.levels();
  lookAtAll(frame, plan.busyPeople(), {
    goesOn: ([kept], reached) => had + kept! <= most && compareLevels(reached(), levels) < 0,
    arrive: (found) => {
      if (compareLevels(found.levels(), levels) < 0) [best, levels] = [found, found.levels()];
    },
  });
  return best;
}

/** Levels the highest people with the moves that are left, those first that cost nothing; in place. */
function smoothed(plan: Plan, levels: Float64Array, most: number): Plan {
  const handovers = new Handovers(plan);
  for (let left = HANDOVERS; left > 0; left--) {
    const highest = [...plan.loads.keys()];
    highest.sort((a, b) => plan.utilisation(b) - plan.utilisation(a) || a - b);
    const handover = firstOf(highest, (person, rank) => {
      const ceiling = plan.utilisation(person) - EQUAL;
      const aim = { ceiling, goal: levels[rank]!, most: Math.max(0, most - movesOf(plan)) };
      return ceiling > aim.goal ? handovers.cheapest(person, aim) : null;
    });
    if (handover === null) break;
    follow(plan, handover);
  }
  return deal(plan.frame, teamsOf(plan));
}

function firstOf<T, R>(list: readonly T[], find: (one: T, at: number) => R | null): R | null {
  for (const [at, one] of list.entries()) {
    const found = find(one, at);
    if (found !== null) return found;
  }
  return null;
}
