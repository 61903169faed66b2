import type { Plan } from '../plan.ts';
import type { Random } from './random.ts';

/** The people who may have a part of somebody's, found when they are asked for: a table of all pairs can be huge. */
export class Partners {
  /** Who was found last. */
  readonly found: Int32Array;
  private readonly plan: Plan;
  private readonly random: Random;
  private readonly stamps: Int32Array;
  private stamp = 0;

  constructor(plan: Plan, random: Random) {
    this.plan = plan;
    this.random = random;
    this.found = new Int32Array(plan.loads.length);
    this.stamps = new Int32Array(plan.loads.length);
  }

  /** Lists at most so many of them, from a random one on, and returns how many. */
  list(person: number, most: number): number {
    const { plan, random, found, stamps } = this;
    const parts = plan.partsOf[person]!;
    const stamp = ++this.stamp;
    stamps[person] = stamp;
    let number = 0;
    const start = random.below(parts.length);
    for (let at = 0; at < parts.length; at++) {
      const part = parts[start + at < parts.length ? start + at : start + at - parts.length]!;
      if (plan.fixed[part] === 1) continue;
      const able = plan.frame.candidates[plan.job[part]!]!;
      const first = random.below(able.length);
      for (let place = 0; place < able.length; place++) {
        const other = able[first + place < able.length ? first + place : first + place - able.length]!;
        if (stamps[other] === stamp) continue;
        stamps[other] = stamp;
        found[number++] = other;
        if (number >= most) return number;
      }
    }
    return number;
  }

  /** One of them at random, by way of a random part; -1 if this part has nobody else. */
  any(person: number): number {
    const { plan, random } = this;
    const parts = plan.partsOf[person]!;
    if (parts.length === 0) return -1;
    const part = parts[random.below(parts.length)]!;
    if (plan.fixed[part] === 1) return -1;
    const able = plan.frame.candidates[plan.job[part]!]!;
    const other = able[random.below(able.length)]!;
    return other === person ? -1 : other;
  }
}
