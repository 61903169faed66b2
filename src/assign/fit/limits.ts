import type { Plan } from '../plan.ts';

/** Differences of utilisation that rounding may cause. */
const ROUNDING = 1e-9;

/**
 * For every k, the k-th highest utilisation may differ from that of the most level plan by the tolerance. Without
 * tolerance it may not be higher. A plan to start from may be below the lower limits, but no farther later.
 */
export class Limits {
  private readonly plan: Plan;
  /** Limits of the k-th highest utilisation, counted from 0. */
  private readonly highest: Float64Array;
  private readonly lowest: Float64Array;
  /** How many people are above the k-th upper limit; k people may be. */
  private readonly above: Int32Array;
  /** How many people are below the k-th lower limit, and how many may be. */
  private readonly below: Int32Array;
  private readonly mayBeBelow: Int32Array;

  constructor(plan: Plan, levels: Float64Array) {
    this.plan = plan;
    const { tolerance } = plan.frame.problem.options;
    this.highest = levels.map((level) => level + tolerance + ROUNDING);
    this.lowest = levels.map((level) => (tolerance > 0 ? level - tolerance - ROUNDING : 0));
    this.above = new Int32Array(levels.length);
    this.below = new Int32Array(levels.length);
    for (let person = 0; person < levels.length; person++) this.count(plan.utilisation(person), 1);
    this.mayBeBelow = this.below.map((people, k) => Math.max(people, levels.length - 1 - k));
  }

  /** Whether the plan as it is keeps the upper limits. */
  keptAbove(): boolean {
    return this.above.every((people, k) => people <= k);
  }

  /** Whether the plan as it is keeps the lower limits. */
  keptBelow(): boolean {
    return this.below.every((people, k) => people <= this.below.length - 1 - k);
  }

  /** Whether the limits are still kept after these minutes went from one person to the other. */
  allow(from: number, to: number, minutes: number): boolean {
    const { plan, highest, lowest, above, below, mayBeBelow } = this;
    const oldA = plan.utilisation(from);
    const oldB = plan.utilisation(to);
    const newA = (plan.loads[from]! - minutes) / plan.capacities[from]!;
    const newB = (plan.loads[to]! + minutes) / plan.capacities[to]!;
    if (Math.max(newA, newB) > highest[0]!) return false;
    // Only limits between the four utilisations have more or fewer people on one side than before.
    const top = Math.max(oldA, oldB, newA, newB);
    const bottom = Math.min(oldA, oldB, newA, newB);
    for (let k = firstUpTo(highest, top); k < highest.length && highest[k]! >= bottom; k++) {
      const high = highest[k]!;
      const higher = Number(newA > high) + Number(newB > high) - Number(oldA > high) - Number(oldB > high);
      if (above[k]! + higher > k) return false;
    }
    for (let k = firstUpTo(lowest, top); k < lowest.length && lowest[k]! >= bottom; k++) {
      const low = lowest[k]!;
      const lower = Number(newA < low) + Number(newB < low) - Number(oldA < low) - Number(oldB < low);
      if (below[k]! + lower > mayBeBelow[k]!) return false;
    }
    return true;
  }

  /** To be called before the plan changes in this way. */
  note(from: number, to: number, minutes: number): void {
    const { plan } = this;
    this.count(plan.utilisation(from), -1);
    this.count(plan.utilisation(to), -1);
    this.count((plan.loads[from]! - minutes) / plan.capacities[from]!, 1);
    this.count((plan.loads[to]! + minutes) / plan.capacities[to]!, 1);
  }

  private count(utilisation: number, people: number): void {
    for (let k = 0; k < this.highest.length; k++) {
      if (utilisation > this.highest[k]!) this.above[k]! += people;
      if (utilisation < this.lowest[k]!) this.below[k]! += people;
    }
  }
}

/** The first of these descending limits that is not above the level. */
function firstUpTo(limits: Float64Array, level: number): number {
  let from = 0;
  let to = limits.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (limits[middle]! > level) from = middle + 1;
    else to = middle;
  }
  return from;
}
