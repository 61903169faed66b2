import type { Plan } from '../plan.ts';
import type { Random } from './random.ts';
import { SubsetSums } from './subsets.ts';

/** Parts that two people can exchange in one division, at the most: two lists of 2^(n/2) subset sums. */
const EXCHANGEABLE = 10;

/** Differences of utilisation that count as nothing. */
export const EQUAL = 1e-10;

/**
 * Divides what two people can exchange anew, as levelly as can be. Among the subset sums of the exchangeable parts
 * those just below and just above the ideal are found by meeting in the middle (Horowitz and Sahni 1974). Only parts
 * that the other may take beside what he has now are exchanged, so separations hold for every division. Of two
 * people who have parts, neither is left without.
 */
export class PairBalancer {
  private readonly plan: Plan;
  private readonly random: Random;
  private readonly parts = new Int32Array(1024);
  private number = 0;
  private readonly low = new SubsetSums(EXCHANGEABLE / 2);
  private readonly high = new SubsetSums(EXCHANGEABLE / 2);

  constructor(plan: Plan, random: Random) {
    this.plan = plan;
    this.random = random;
  }

  /** Lowers the higher of the two utilisations if it can; by less than `worthwhile` is not even tried. */
  balance(a: number, b: number, worthwhile: number): boolean {
    const { plan, parts } = this;
    const before = Math.max(plan.utilisation(a), plan.utilisation(b));
    const ideal = (plan.loads[a]! + plan.loads[b]!) / (plan.capacities[a]! + plan.capacities[b]!);
    if (before - ideal <= worthwhile) return false;
    this.choose(a, b);
    const forA = this.search(a, b, before);
    if (forA < 0) return false;
    for (let bit = 0; bit < this.number; bit++) {
      const to = ((forA >>> bit) & 1) === 1 ? a : b;
      if (plan.person[parts[bit]!] !== to) plan.move(parts[bit]!, to);
    }
    return true;
  }

  /** Lists the exchangeable parts; of too many, a random choice. */
  private choose(a: number, b: number): void {
    const { parts, random } = this;
    this.number = 0;
    this.list(a, b);
    this.list(b, a);
    if (this.number <= EXCHANGEABLE) return;
    for (let at = 0; at < EXCHANGEABLE; at++) {
      const other = at + random.below(this.number - at);
      const part = parts[at]!;
      parts[at] = parts[other]!;
      parts[other] = part;
    }
    this.number = EXCHANGEABLE;
  }

  private list(from: number, to: number): void {
    const { plan, parts } = this;
    const held = plan.partsOf[from]!;
    for (let at = 0; at < held.length; at++) {
      const part = held[at]!;
      if (plan.fixed[part] === 1 || !plan.allows(plan.job[part]!, to)) continue;
      if (this.number < parts.length) parts[this.number++] = part;
    }
  }

  /** The parts that `a` should have, as a set of bits; -1 if no division lowers the higher utilisation. */
  private search(a: number, b: number, before: number): number {
    const { plan, parts, number, low, high } = this;
    const perMinuteA = 1 / plan.capacities[a]!;
    const perMinuteB = 1 / plan.capacities[b]!;
    let baseA = plan.loads[a]!;
    let exchangeable = 0;
    let partsOfA = 0;
    low.clear();
    high.clear();
    for (let bit = 0; bit < number; bit++) {
      const part = parts[bit]!;
      const minutes = plan.minutes[part]!;
      exchangeable += minutes;
      (bit % 2 === 0 ? low : high).add(minutes, 1 << bit);
      if (plan.person[part] !== a) continue;
      baseA -= minutes;
      partsOfA++;
    }
    const baseB = plan.loads[b]! + plan.loads[a]! - baseA - exchangeable;
    const ideal = (plan.loads[a]! + plan.loads[b]!) / (plan.capacities[a]! + plan.capacities[b]!);
    const wanted = ideal * plan.capacities[a]! - baseA;
    // Giving all to one is no choice where the other had something and would have nothing left.
    const bothBusy = !plan.isIdle(a) && !plan.isIdle(b);
    const none = bothBusy && plan.partsOf[a]!.length === partsOfA ? 0 : -1;
    const all = bothBusy && plan.partsOf[b]!.length === number - partsOfA ? (1 << number) - 1 : -1;

    let best = before - EQUAL;
    let chosen = -1;
    let j = high.length - 1;
    for (let i = 0; i < low.length && j >= 0;) {
      const forA = low.sums[i]! + high.sums[j]!;
      const level = Math.max((baseA + forA) * perMinuteA, (baseB + exchangeable - forA) * perMinuteB);
      if (level < best) {
        const mask = low.masks[i]! | high.masks[j]!;
        if (mask !== none && mask !== all) {
          best = level;
          chosen = mask;
        }
      }
      if (forA <= wanted) i++;
      else j--;
    }
    return chosen;
  }
}
