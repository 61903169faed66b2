import { EQUAL } from '../level/pair.ts';
import type { Plan } from '../plan.ts';

/**
 * How far the deputies of one owner may be from the most level ones: for every k, the k-th highest utilisation while he
 * is away may be higher by the tolerance. Compared are those who stand in here or there, as nobody else changes.
 */
export class RoleLimits {
  private readonly plan: Plan;
  private readonly minutes: Float64Array;
  private readonly jobs: readonly number[];
  private readonly deputies: Int32Array;
  /** Who stands in where it is as level as can be, and the utilisation of each. */
  private readonly best: ReadonlyMap<number, number>;
  private readonly tolerance: number;

  /**
   * `jobs`: those of the owner that have a deputy. `minutes`: of his part, per job of the group. `deputies`: per job of
   * the group, the most level ones now, and those of later whenever somebody asks.
   */
  constructor(plan: Plan, jobs: readonly number[], minutes: Float64Array, deputies: Int32Array) {
    this.plan = plan;
    this.minutes = minutes;
    this.jobs = jobs;
    this.deputies = deputies;
    this.best = this.levels();
    this.tolerance = plan.frame.problem.options.tolerance + EQUAL;
  }

  /** Utilisation of this person with the job as well, if he has it not yet. */
  levelWith(job: number, person: number): number {
    return this.levelOf(person) + this.minutes[job]! / this.plan.capacities[person]!;
  }

  /** Whoever the job would bring above this is hardly ever allowed to have it, and that is quickly seen. */
  highestFor(job: number): number {
    return this.levelOf(this.deputies[job]!) + this.tolerance;
  }

  /** Whether this person may stand in for the job, if all others stay as they are. */
  allow(job: number, person: number): boolean {
    const { deputies } = this;
    const from = deputies[job]!;
    deputies[job] = person;
    const isAllowed = this.hold();
    deputies[job] = from;
    return isAllowed;
  }

  /** Whether the deputies are within the limits as they are. */
  hold(): boolean {
    const { plan, best, tolerance } = this;
    const now = this.levels();
    const people = [...new Set([...best.keys(), ...now.keys()])];
    const inOrder = (levels: ReadonlyMap<number, number>): Float64Array =>
      Float64Array.from(people, (one) => levels.get(one) ?? plan.utilisation(one)).sort();
    const limits = inOrder(best);
    return inOrder(now).every((level, at) => level <= limits[at]! + tolerance);
  }

  /** Utilisations of those who stand in for the owner. */
  private levels(): Map<number, number> {
    return new Map(this.jobs.map((job) => [this.deputies[job]!, this.levelOf(this.deputies[job]!)] as const));
  }

  /** Utilisation of this person while the owner is away. */
  private levelOf(person: number): number {
    const { plan, jobs, minutes, deputies } = this;
    let load = plan.loads[person]!;
    for (const job of jobs) if (deputies[job] === person) load += minutes[job]!;
    return load / plan.capacities[person]!;
  }
}
