import type { Plan } from '../plan.ts';
import type { Random } from './random.ts';
import { SubsetSums } from './subsets.ts';
import { Units } from './units.ts';

/** What a division costs beside its sums, in sums: as measured. */
const DIVISION = 100;
/** Units that two people can exchange in one division, at the most: two lists of 2^(n/2) subset sums. */
const MOST = 20;

/** Differences of utilisation that count as nothing. */
export const EQUAL = 1e-10;

/**
 * Divides what two people can exchange anew. Among the subset sums of their units those just below and just above the
 * ideal are found by meeting in the middle (Horowitz and Sahni 1974). Of two people who have parts, neither is left
 * without.
 */
export class PairBalancer {
  /** What the search has cost so far, in sums and units looked at. */
  work = 0;
  private readonly plan: Plan;
  private readonly random: Random;
  private readonly units: Units;
  private readonly low = new SubsetSums(MOST / 2);
  private readonly high = new SubsetSums(MOST / 2);
  private a = 0;
  private b = 0;
  /** Minutes of `a` without any heavy side of a unit. */
  private baseOfA = 0;
  /** Divisions that would leave somebody without a part; -1 where none does. */
  private none = -1;
  private all = -1;
  private now = 0;

  constructor(plan: Plan, random: Random) {
    this.plan = plan;
    this.random = random;
    this.units = new Units(plan);
  }

  /** Lowers the higher of the two utilisations below `limit`, as far as it can be; false if it cannot. */
  balance(a: number, b: number, limit: number, most = MOST): boolean {
    const { plan } = this;
    const ideal = plan.mean(a, b);
    if (limit - ideal <= EQUAL) return false;
    if (!this.prepare(a, b, most)) return false;
    const chosen = this.nearest(ideal * plan.capacities[a]! - this.baseOfA, limit - EQUAL);
    if (chosen < 0) return false;
    this.units.divide(chosen);
    return true;
  }

  /**
   * A random other division that leaves `a` at this utilisation or just below it, whatever becomes of `b`.
   */
  push(a: number, b: number, level: number, most = MOST): boolean {
    if (!this.prepare(a, b, most)) return false;
    const { plan, low, high, random } = this;
    const wanted = level * plan.capacities[a]! - this.baseOfA + EQUAL;
    const i = random.below(low.length);
    const j = lastUpTo(high, wanted - low.sums[i]!);
    if (j < 0) return false;
    const mask = low.masks[i]! | high.masks[j]!;
    if (mask === this.now || mask === this.none || mask === this.all) return false;
    this.units.divide(mask);
    return true;
  }

  /** A random other division that leaves neither above his limit, in utilisation. */
  drift(a: number, b: number, limitOfA: number, limitOfB: number, most = MOST): boolean {
    if (!this.prepare(a, b, most)) return false;
    const { plan, low, high, random } = this;
    const highest = limitOfA * plan.capacities[a]! - this.baseOfA;
    const lowest = plan.loads[a]! + plan.loads[b]! - limitOfB * plan.capacities[b]! - this.baseOfA;
    if (lowest > highest) return false;
    const first = random.below(low.length);
    this.work += low.length;
    for (let trial = 0; trial < low.length; trial++) {
      const i = (first + trial) & (low.length - 1);
      const to = lastUpTo(high, highest - low.sums[i]!);
      if (to < 0 || low.sums[i]! + high.sums[to]! < lowest) continue;
      let from = to;
      while (from > 0 && low.sums[i]! + high.sums[from - 1]! >= lowest) from--;
      const j = from + random.below(to - from + 1);
      const mask = low.masks[i]! | high.masks[j]!;
      if (mask === this.now || mask === this.none || mask === this.all) continue;
      this.units.divide(mask);
      return true;
    }
    return false;
  }

  /** Lists the units and their subset sums; false if there is nothing to exchange. */
  private prepare(a: number, b: number, most: number): boolean {
    const { plan, units, low, high } = this;
    this.a = a;
    this.b = b;
    units.list(a, b, most, this.random);
    this.work += DIVISION + plan.partsOf[a]!.length + plan.partsOf[b]!.length;
    if (units.number === 0) return false;
    low.clear();
    high.clear();
    let ofA = 0;
    let ofB = 0;
    this.baseOfA = plan.loads[a]!;
    this.now = 0;
    for (let unit = 0; unit < units.number; unit++) {
      const minutes = units.minutes[unit]!;
      (unit % 2 === 0 ? low : high).add(minutes, 1 << unit);
      if (units.withA[unit] === 1) {
        this.baseOfA -= minutes;
        this.now |= 1 << unit;
        ofA += units.single[unit]!;
      } else ofB += units.single[unit]!;
    }
    this.work += 2 * (low.length + high.length);
    const bothBusy = !plan.isIdle(a) && !plan.isIdle(b);
    this.none = bothBusy && plan.partsOf[a]!.length === ofA ? 0 : -1;
    this.all = bothBusy && plan.partsOf[b]!.length === ofB ? 2 ** units.number - 1 : -1;
    return true;
  }

  /** The division whose sum is next to the wanted one, if it leaves both below the limit; -1 otherwise. */
  private nearest(wanted: number, limit: number): number {
    const { low, high, none, all } = this;
    let below = -Infinity;
    let above = Infinity;
    let maskBelow = -1;
    let maskAbove = -1;
    let j = high.length - 1;
    for (let i = 0; i < low.length && j >= 0;) {
      const difference = low.sums[i]! + high.sums[j]! - wanted;
      if (difference <= 0) {
        if (difference > below) {
          const mask = low.masks[i]! | high.masks[j]!;
          if (mask !== none && mask !== all) {
            below = difference;
            maskBelow = mask;
          }
        }
        i++;
      } else {
        if (difference < above) {
          const mask = low.masks[i]! | high.masks[j]!;
          if (mask !== none && mask !== all) {
            above = difference;
            maskAbove = mask;
          }
        }
        j--;
      }
    }
    const levelBelow = this.levelWith(wanted + below);
    const levelAbove = this.levelWith(wanted + above);
    if (Math.min(levelBelow, levelAbove) >= limit) return -1;
    return levelBelow <= levelAbove ? maskBelow : maskAbove;
  }

  /** The higher utilisation of the two if `a` has heavy sides of so many minutes. */
  private levelWith(minutes: number): number {
    const { plan, a, b } = this;
    if (!Number.isFinite(minutes)) return Infinity;
    const ofA = this.baseOfA + minutes;
    const ofB = plan.loads[a]! + plan.loads[b]! - ofA;
    return Math.max(ofA / plan.capacities[a]!, ofB / plan.capacities[b]!);
  }
}

/** The last of the sums that is not above the limit; -1 if there is none. */
function lastUpTo({ sums, length }: SubsetSums, limit: number): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sums[middle]! <= limit) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
