import { EQUAL, type PairBalancer } from './pair.ts';
import type { Partners } from './partners.ts';
import type { Plan } from '../plan.ts';
import type { Random } from './random.ts';
import type { Targets } from './targets.ts';

/** Each threshold is this part of the one before. */
const COOLING = 0.7;
/** Below this excess of utilisation chains of pairs do better than random divisions. */
const COLDEST = 1e-5;

/** Units that a pair exchanges at the most: more would cost more than they bring. */
const QUICK = 12;

/**
 * Threshold accepting (Dueck and Scheuer 1990) with pairs: two people divide what they can exchange anew, at random,
 * as long as neither is above target by more than a threshold that shrinks; where one is, they divide it as levelly
 * as can be. So all the people of a tier come near their target together, and none is stuck with what does not fit.
 * Tiers that are at their target are left there.
 */
export function anneal(
  plan: Plan,
  targets: Targets,
  { pairs, partners, random }: { pairs: PairBalancer; partners: Partners; random: Random },
  { hottest, sweeps, budget }: { hottest: number; sweeps: number; budget: number },
): void {
  const slack = new Float64Array(plan.loads.length);
  const coldest = Math.max(COLDEST, targets.step);
  for (let threshold = hottest; threshold >= coldest; threshold *= COOLING) {
    slack.fill(0);
    const people: number[] = [];
    for (const tier of targets.tiers) {
      if (targets.excessOf(tier) <= EQUAL) continue;
      people.push(...tier);
      for (const person of tier) slack[person] = threshold;
    }
    if (people.length === 0) return;
    for (let step = people.length * sweeps; step > 0; step--) {
      const a = people[random.below(people.length)]!;
      const b = partners.any(a);
      if (b < 0) continue;
      const limitOfA = targets.levels[a]! + slack[a]!;
      const limitOfB = targets.levels[b]! + slack[b]!;
      const levelOfA = plan.utilisation(a);
      const levelOfB = plan.utilisation(b);
      if (levelOfA <= limitOfA && levelOfB <= limitOfB) pairs.drift(a, b, limitOfA, limitOfB, QUICK);
      else pairs.balance(a, b, Math.max(levelOfA, levelOfB), QUICK);
    }
    if (pairs.work > budget) return;
  }
}
