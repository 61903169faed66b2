import { compareLevels } from './compare.ts';
import type { Plan } from '../plan.ts';

/** Parts and nodes up to which all plans are looked at. */
const PARTS = 14;
const NODES = 20_000;

/**
 * All plans of a small group, by branch and bound: parts are given out one by one, and since loads only grow, a
 * beginning whose utilisations, highest first, are not below those of the best plan is given up. Improves the plan to
 * the most level one of all; false if there were too many to look at.
 */
export function solveExactly(plan: Plan): boolean {
  const loose = [...plan.job.keys()].filter((part) => plan.fixed[part] === 0);
  if (loose.length > PARTS) return false;
  return new ExactSearch(plan, loose).run();
}

class ExactSearch {
  private readonly plan: Plan;
  private readonly parts: readonly number[];
  private readonly busy: number;
  private best: Int32Array;
  private levels: Float64Array;
  private nodes = 0;

  constructor(plan: Plan, parts: readonly number[]) {
    this.plan = plan;
    this.parts = [...parts].sort((a, b) => plan.minutes[b]! - plan.minutes[a]! || a - b);
    this.busy = plan.busyPeople();
    this.best = plan.person.slice();
    this.levels = plan.levels();
  }

  run(): boolean {
    const { plan } = this;
    for (const part of this.parts) plan.take(part);
    // Sums in another order differ by rounding; the loads of the best are taken over as they were.
    this.branch(0);
    for (const part of this.parts) plan.give(part, this.best[part]!);
    return this.nodes <= NODES;
  }

  private branch(at: number): void {
    const { plan, parts } = this;
    if (++this.nodes > NODES) return;
    const levels = plan.levels();
    if (compareLevels(levels, this.levels) >= 0) return;
    if (at === parts.length) {
      if (plan.busyPeople() < this.busy) return;
      this.best = plan.person.slice();
      this.levels = levels;
      return;
    }
    const part = parts[at]!;
    const able = plan.frame.candidates[plan.job[part]!]!.filter((person) =>
      plan.allows(plan.job[part]!, person),
    );
    able.sort((a, b) => plan.utilisation(a) - plan.utilisation(b) || a - b);
    for (const person of able) {
      plan.give(part, person);
      this.branch(at + 1);
      plan.take(part);
    }
  }
}
