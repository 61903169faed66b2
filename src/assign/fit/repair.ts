import type { Plan } from '../plan.ts';
import { Handovers, type Handover } from './handovers.ts';
import { Limits } from './limits.ts';

/** How much of what is too much others may take on where there is no room for it. */
const SPREAD = 0.5;

/** Handovers followed, at most. */
const HANDOVERS = 500;

/**
 * Brings a plan below the upper limits, in place, with few moves: again and again, of those who are above the first
 * limit that is broken, whoever can be lightened at the least cost. Where nobody has room for what is too much, it is
 * spread over people who then are above as well, but less. Returns whether all limits are kept.
 */
export function repair(plan: Plan, limits: Limits): boolean {
  const handovers = new Handovers(plan);
  for (let left = HANDOVERS; left > 0; left--) {
    const broken = limits.firstBroken();
    if (broken < 0) return true;
    const goal = limits.upper(broken);
    const handover = cheapestAbove(plan, handovers, goal, 0) ?? cheapestAbove(plan, handovers, goal, SPREAD);
    if (handover === null) return false;
    follow(plan, handover, limits);
  }
  return false;
}

/** The cheapest way down to the goal for anybody above it, others coming up to so much of the way between. */
function cheapestAbove(plan: Plan, handovers: Handovers, goal: number, spread: number): Handover | null {
  let best: Handover | null = null;
  let least = Infinity;
  for (let person = 0; person < plan.loads.length; person++) {
    const excess = plan.loads[person]! - goal * plan.capacities[person]!;
    if (excess <= 0) continue;
    const ceiling = goal + spread * (plan.utilisation(person) - goal);
    const handover = handovers.cheapest(person, { ceiling, goal, most: Infinity });
    if (handover === null) continue;
    const toTheEnd = handover.cost > 0 ? (handover.cost * excess) / handover.relief : handover.cost;
    if (toTheEnd >= least) continue;
    least = toTheEnd;
    best = handover;
  }
  return best;
}

/** Makes the moves of a handover. */
export function follow(plan: Plan, { moves }: Handover, limits?: Limits): void {
  const [first, second] = moves;
  const from = plan.person[first![0]]!;
  if (second !== undefined && second[1] === from) {
    limits?.note(from, first![1], plan.minutes[first![0]]! - plan.minutes[second[0]]!);
    plan.swap(first![0], second[0]);
    return;
  }
  // The last first, so that nobody is on two separated jobs on the way.
  for (const [part, to] of [...moves].reverse()) {
    limits?.note(plan.person[part]!, to, plan.minutes[part]!);
    plan.move(part, to);
  }
}
