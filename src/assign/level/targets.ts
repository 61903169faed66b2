import { stepOf } from './step.ts';
import { EQUAL } from './pair.ts';
import type { Plan } from '../plan.ts';

/** Differences of utilisation within which two people have the same fractional level. */
const SAME = 1e-9;

/**
 * What everybody should carry at the most: his level in the fractional relaxation, rounded up to what loads can be.
 * Those of one level (a tier) share what only they can do, so where some of them turn out to need more, the others can
 * do with less: their target is lowered.
 */
export class Targets {
  /** Utilisation per person. */
  readonly levels: Float64Array;
  readonly tiers: readonly (readonly number[])[];
  readonly people: readonly number[];
  private readonly plan: Plan;
  private readonly grain: number;

  /** `people`: whose targets count. */
  constructor(plan: Plan, fractional: Float64Array, people: readonly number[]) {
    this.plan = plan;
    this.grain = stepOf(plan.minutes);
    this.people = people;
    this.tiers = tiersOf(fractional, people);
    this.levels = fractional.map((level, person) => this.roundUp(person, level));
  }

  /** The least by which two utilisations differ. */
  get step(): number {
    return this.grain / this.plan.capacities.reduce((most, capacity) => Math.max(most, capacity), 1);
  }

  /** Utilisation above target; negative below it. */
  excess(person: number): number {
    return this.plan.utilisation(person) - this.levels[person]!;
  }

  /** The highest excess of a tier. */
  excessOf(tier: readonly number[]): number {
    let highest = -Infinity;
    for (const person of tier) highest = Math.max(highest, this.excess(person));
    return highest;
  }

  isMet(): boolean {
    return this.tiers.every((tier) => this.excessOf(tier) <= EQUAL);
  }

  /** Lowers the targets of each tier to the mean of those who are not stuck; false if none became lower. */
  lower(isStuck: (person: number) => boolean): boolean {
    const { plan, levels } = this;
    let lowered = false;
    for (const tier of this.tiers) {
      const free = tier.filter((person) => !isStuck(person));
      if (free.length === tier.length) continue;
      const minutes = free.reduce((sum, person) => sum + plan.loads[person]!, 0);
      const capacity = free.reduce((sum, person) => sum + plan.capacities[person]!, 0);
      for (const person of free) {
        const level = this.roundUp(person, minutes / capacity);
        if (level >= levels[person]! - SAME) continue;
        levels[person] = level;
        lowered = true;
      }
    }
    return lowered;
  }

  private roundUp(person: number, level: number): number {
    const { grain, plan } = this;
    if (grain === 0) return level;
    const capacity = plan.capacities[person]!;
    return (Math.ceil((level * capacity) / grain - SAME) * grain) / capacity;
  }
}

/** Those of these people who have the same level, highest first. */
function tiersOf(levels: Float64Array, people: readonly number[]): number[][] {
  const tiers: number[][] = [];
  const order = [...people].sort((a, b) => levels[b]! - levels[a]! || a - b);
  let last = Infinity;
  for (const person of order) {
    if (levels[person]! < last - SAME) tiers.push([]);
    last = levels[person]!;
    tiers.at(-1)!.push(person);
  }
  return tiers;
}
