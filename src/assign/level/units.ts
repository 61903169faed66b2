import type { Plan } from '../plan.ts';
import type { Random } from './random.ts';

/** Units that are listed at the most. */
const CAPACITY = 1024;

/**
 * What two people can exchange: units that either of them may have, each whatever becomes of the others. Most are
 * one part. Parts of the two that stand in each other's way, since their jobs are separated, are one unit: they can only
 * change places, all at once, and what counts is by how much the one side is heavier.
 */
export class Units {
  number = 0;
  /** Minutes by which a person is heavier with the heavy side of each unit. */
  readonly minutes = new Float64Array(CAPACITY);
  /** Whether `a` has the heavy side of each unit now. */
  readonly withA = new Uint8Array(CAPACITY);
  /** Whether the unit is one part, so that who lacks it has nothing of it. */
  readonly single = new Uint8Array(CAPACITY);
  private readonly part = new Int32Array(CAPACITY);
  private readonly sets: (readonly number[])[] = [];
  private readonly plan: Plan;
  private a = 0;
  private b = 0;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Lists the units of two people; of too many, a random choice of `most`. */
  list(a: number, b: number, most: number, random: Random): void {
    this.a = a;
    this.b = b;
    this.number = 0;
    this.listSingle(a, b);
    this.listSingle(b, a);
    if (this.plan.isSeparated) this.listSets();
    if (this.number <= most) return;
    for (let at = 0; at < most; at++) this.exchange(at, at + random.below(this.number - at));
    this.number = most;
  }

  /** Gives the heavy side of each unit to `a` where its bit is set, to `b` elsewhere. */
  divide(mask: number): void {
    const { plan, a, b } = this;
    for (let unit = 0; unit < this.number; unit++) {
      if (((mask >>> unit) & 1) === this.withA[unit]) continue;
      const set = this.single[unit] === 1 ? null : this.sets[this.part[unit]!]!;
      if (set === null) plan.move(this.part[unit]!, this.withA[unit] === 1 ? b : a);
      else for (const part of set) plan.move(part, plan.person[part] === a ? b : a);
    }
  }

  private listSingle(from: number, to: number): void {
    const { plan } = this;
    const held = plan.partsOf[from]!;
    const isA = from === this.a ? 1 : 0;
    for (let at = 0; at < held.length && this.number < CAPACITY; at++) {
      const part = held[at]!;
      if (plan.fixed[part] === 1 || !plan.allows(plan.job[part]!, to)) continue;
      this.part[this.number] = part;
      this.single[this.number] = 1;
      this.withA[this.number] = isA;
      this.minutes[this.number++] = plan.minutes[part]!;
    }
  }

  private listSets(): void {
    const { plan, a, b, sets } = this;
    sets.length = 0;
    for (const part of plan.partsOf[a]!) {
      const job = plan.job[part]!;
      if (plan.frame.apart[job]!.length === 0 || !this.mayChange(part) || plan.allows(job, b)) continue;
      if (sets.some((set) => set.includes(part)) || this.number === CAPACITY) continue;
      const set = this.connected(part);
      if (!set.every((one) => this.mayChange(one))) continue;
      const heavier = set.reduce(
        (sum, one) => sum + (plan.person[one] === a ? 1 : -1) * plan.minutes[one]!,
        0,
      );
      if (heavier !== 0) this.add(set, heavier);
    }
  }

  private add(set: readonly number[], heavier: number): void {
    this.part[this.number] = this.sets.length;
    this.single[this.number] = 0;
    this.withA[this.number] = heavier > 0 ? 1 : 0;
    this.minutes[this.number++] = Math.abs(heavier);
    this.sets.push(set);
  }

  /** The parts of both that stand in each other's way, from this one on. */
  private connected(start: number): number[] {
    const { plan, a, b } = this;
    const set = [start];
    for (const part of set) {
      const job = plan.job[part]!;
      for (const other of plan.partsOf[plan.person[part] === a ? b : a]!) {
        if (plan.frame.apart[job]!.includes(plan.job[other]!) && !set.includes(other)) set.push(other);
      }
    }
    return set;
  }

  private mayChange(part: number): boolean {
    const { plan, a, b } = this;
    const other = plan.person[part] === a ? b : a;
    const job = plan.job[part]!;
    return plan.fixed[part] === 0 && plan.isCandidate(job, other) && !plan.has(other, job);
  }

  private exchange(one: number, other: number): void {
    swap(this.minutes, one, other);
    swap(this.withA, one, other);
    swap(this.single, one, other);
    swap(this.part, one, other);
  }
}

function swap(list: Float64Array | Uint8Array | Int32Array, one: number, other: number): void {
  const kept = list[one]!;
  list[one] = list[other]!;
  list[other] = kept;
}
