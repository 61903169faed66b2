import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

/** 2^12 divisions of the parts that two people can exchange are tried at the most. */
const EXCHANGEABLE = 12;

/** Differences of utilisation that count as nothing. */
export const EQUAL = 1e-10;

/**
 * Divides what two people can exchange anew, as levelly as can be: all divisions of at most twelve parts, each step
 * moving one part (Gray code). Returns whether the higher of the two utilisations fell. Neither is left without a
 * part who had one. Only parts that the other may take beside what he has now are exchanged, so separations hold
 * for every division.
 */
export class PairBalancer {
  private readonly plan: Plan;
  private readonly random: Random;
  private readonly parts = new Int32Array(4096);

  constructor(plan: Plan, random: Random) {
    this.plan = plan;
    this.random = random;
  }

  balance(a: number, b: number): boolean {
    const { plan, parts } = this;
    const [capacityA, capacityB] = [plan.capacities[a]!, plan.capacities[b]!];
    const before = Math.max(plan.utilisation(a), plan.utilisation(b));
    const ideal = (plan.loads[a]! + plan.loads[b]!) / (capacityA + capacityB);
    if (before - ideal <= EQUAL) return false;
    const number = this.choose(a, b);
    if (number === 0) return false;
    const division = this.search(number, a, b, before);
    if (division === 0) return false;
    for (let at = 0; at < number; at++) {
      if (((division >>> at) & 1) === 1) plan.move(parts[at]!, plan.person[parts[at]!] === a ? b : a);
    }
    return true;
  }

  /** Puts the exchangeable parts in `parts` and returns their number; of more than twelve, a random dozen. */
  private choose(a: number, b: number): number {
    const { plan, parts, random } = this;
    let number = 0;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const part of plan.partsOf[from]!) {
        if (plan.fixed[part] === 1 || number === parts.length) continue;
        if (plan.allows(plan.job[part]!, to)) parts[number++] = part;
      }
    }
    if (number <= EXCHANGEABLE) return number;
    for (let at = 0; at < EXCHANGEABLE; at++) {
      const other = at + random.below(number - at);
      const part = parts[at]!;
      parts[at] = parts[other]!;
      parts[other] = part;
    }
    return EXCHANGEABLE;
  }

  /** The best division, as the set of parts that change hands (a bit each); 0 if none lowers the higher level. */
  private search(number: number, a: number, b: number, before: number): number {
    const { plan, parts } = this;
    const [perMinuteA, perMinuteB] = [1 / plan.capacities[a]!, 1 / plan.capacities[b]!];
    let [loadA, loadB] = [plan.loads[a]!, plan.loads[b]!];
    let [countA, countB] = [plan.partsOf[a]!.length, plan.partsOf[b]!.length];
    const busy = Math.min(countA, 1) + Math.min(countB, 1);
    let best = before - EQUAL;
    let division = 0;
    let current = 0;
    for (let step = 1; step < 1 << number; step++) {
      const bit = 31 - Math.clz32(step & -step);
      current ^= 1 << bit;
      const part = parts[bit]!;
      const minutes = plan.minutes[part]!;
      const toB = ((current >>> bit) & 1) === (plan.person[part] === a ? 1 : 0);
      loadA += toB ? -minutes : minutes;
      loadB += toB ? minutes : -minutes;
      countA += toB ? -1 : 1;
      countB += toB ? 1 : -1;
      const level = Math.max(loadA * perMinuteA, loadB * perMinuteB);
      if (level < best && Math.min(countA, 1) + Math.min(countB, 1) >= busy) {
        best = level;
        division = current;
      }
    }
    return division;
  }
}
