import type { Plan } from './plan.ts';

/** Differences of utilisation that rounding may cause. */
const ROUNDING = 1e-9;

/** For every k, the k-th highest utilisation may exceed that of the most level plan by the tolerance. */
export class Limits {
  private readonly plan: Plan;
  /** The limit of the k-th highest utilisation, counted from 0. */
  private readonly limits: Float64Array;
  /** How many people are above the k-th limit; k people may be. */
  private readonly above: Int32Array;

  constructor(plan: Plan, levels: Float64Array) {
    this.plan = plan;
    const { tolerance } = plan.frame.problem.options;
    this.limits = levels.map((level) => level + tolerance + ROUNDING);
    this.above = new Int32Array(levels.length);
    for (let person = 0; person < levels.length; person++) this.count(plan.utilisation(person), 1);
  }

  /** Whether the plan as it is keeps all limits. */
  kept(): boolean {
    return this.above.every((people, k) => people <= k);
  }

  /** Whether the limits are still kept after these minutes went from one person to the other. */
  allow(from: number, to: number, minutes: number): boolean {
    const { plan, limits, above } = this;
    const oldA = plan.utilisation(from);
    const oldB = plan.utilisation(to);
    const newA = (plan.loads[from]! - minutes) / plan.capacities[from]!;
    const newB = (plan.loads[to]! + minutes) / plan.capacities[to]!;
    if (Math.max(newA, newB) > limits[0]!) return false;
    for (let k = 1; k < limits.length; k++) {
      const limit = limits[k]!;
      const less = Number(oldA > limit) + Number(oldB > limit);
      const more = Number(newA > limit) + Number(newB > limit);
      if (above[k]! - less + more > k) return false;
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
    for (let k = 0; k < this.limits.length; k++) {
      if (utilisation > this.limits[k]!) this.above[k]! += people;
    }
  }
}
