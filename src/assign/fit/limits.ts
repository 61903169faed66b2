import type { Plan } from '../plan.ts';

/** Differences of utilisation that rounding may cause. */
const ROUNDING = 1e-9;

/** For every k, how high the k-th highest utilisation may be, counted from 0: descending, as the levels are. */
export function upperLimits(levels: Float64Array, tolerance: number): Float64Array {
  return levels.map((level) => level + tolerance + ROUNDING);
}

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

  constructor(plan: Plan, levels: Float64Array, tolerance = plan.frame.problem.options.tolerance) {
    this.plan = plan;
    this.highest = upperLimits(levels, tolerance);
    this.lowest = levels.map((level) => (tolerance > 0 ? level - tolerance - ROUNDING : 0));
    this.above = new Int32Array(levels.length);
    this.below = new Int32Array(levels.length);
    this.countEverybody();
    this.mayBeBelow = this.below.map((people, k) => Math.max(people, levels.length - 1 - k));
  }

  /** Whether the plan as it is keeps the upper limits. */
  keptAbove(): boolean {
    return this.firstBroken() < 0;
  }

  /** The first k whose upper limit too many people are above; -1 if all are kept. */
  firstBroken(): number {
    return this.above.findIndex((people, k) => people > k);
  }

  /** The k-th upper limit. */
  upper(k: number): number {
    return this.highest[k]!;
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
    this.change(plan.utilisation(from), (plan.loads[from]! - minutes) / plan.capacities[from]!);
    this.change(plan.utilisation(to), (plan.loads[to]! + minutes) / plan.capacities[to]!);
  }

  /** Somebody is above all limits from the first below his level on, and below all before the first up to it. */
  private countEverybody(): void {
    const people = this.plan.capacities.length;
    for (let person = 0; person < people; person++) {
      const level = this.plan.utilisation(person);
      const above = firstBelow(this.highest, level);
      const below = firstUpTo(this.lowest, level);
      if (above < people) this.above[above]!++;
      if (below > 0) this.below[below - 1]!++;
    }
    for (let k = 1; k < people; k++) this.above[k]! += this.above[k - 1]!;
    for (let k = people - 2; k >= 0; k--) this.below[k]! += this.below[k + 1]!;
  }

  /** Somebody's utilisation changes: only the limits between the two levels count him differently. */
  private change(before: number, after: number): void {
    shift(this.above, firstBelow(this.highest, after), firstBelow(this.highest, before));
    shift(this.below, firstUpTo(this.lowest, before), firstUpTo(this.lowest, after));
  }
}

/** One more at the places from `from` up to `to`; one fewer if they are the other way round. */
function shift(counts: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) counts[at]!++;
  for (let at = to; at < from; at++) counts[at]!--;
}

/** The first of these descending limits that is not above the level. */
function firstUpTo(limits: Float64Array, level: number): number {
  return firstWhere(limits.length, (at) => limits[at]! <= level);
}

/** The first of these descending limits that is below the level. */
function firstBelow(limits: Float64Array, level: number): number {
  return firstWhere(limits.length, (at) => limits[at]! < level);
}

/** By halving: the first place from which on this is so. */
function firstWhere(length: number, isSo: (at: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
