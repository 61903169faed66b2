import type { Plan } from '../plan.ts';
import { Absence } from './absence.ts';
import { mostLevelCover } from './leximin.ts';
import { RoleLimits } from './role-limits.ts';

/** Nodes of the search tree for one absence at full effort. */
const NODES = 1000;
/** Rounds over all jobs until no role can be given on; few are ever needed. */
const ROUNDS = 20;

/** Who stands in for whom, and how many roles each has. */
export class StandIns {
  /** Per job; -1 while nobody stands in. */
  readonly deputies: Int32Array;
  /** Minutes a year of the owner's part of each job. */
  readonly minutes: Float64Array;
  readonly plan: Plan;
  readonly owners: readonly number[];
  private readonly options: readonly (readonly number[])[];
  /** How many jobs each person stands in for. */
  private readonly roles: Int32Array;
  /** Per owner, what roles may be given on. */
  private readonly limits = new Map<number, RoleLimits>();

  /** `options`: who may stand in for the owner of each job. `first`: deputies to begin with. */
  constructor(
    plan: Plan,
    owners: readonly number[],
    options: readonly (readonly number[])[],
    first: Int32Array,
  ) {
    this.plan = plan;
    this.owners = owners;
    this.options = options;
    this.deputies = first.slice();
    this.roles = new Int32Array(plan.loads.length);
    for (const deputy of first) if (deputy >= 0) this.roles[deputy]!++;
    this.minutes = Float64Array.from(owners, (owner, job) => {
      const at = owner < 0 ? -1 : plan.peopleOf(job).indexOf(owner);
      return at < 0 ? 0 : plan.minutes[plan.first[job]! + at]!;
    });
  }

  /** Deputies anew for all jobs of one owner, as level as can be while those of all others stay as they are. */
  level(jobs: readonly number[]): void {
    const open = this.cover(jobs, new Map());
    this.limits.set(this.owners[jobs[0]!]!, new RoleLimits(this.plan, open, this.minutes, this.deputies));
  }

  /**
   * The jobs of one owner to these people where they are named, the others as levelly as can be beside them. Gives the
   * jobs that have a deputy.
   */
  cover(jobs: readonly number[], named: ReadonlyMap<number, number>): number[] {
    const { plan, minutes } = this;
    const free = new Map(
      jobs.map((job) => {
        const person = named.get(job);
        return [job, person === undefined ? this.freeFor(job) : [person]] as const;
      }),
    );
    const open = jobs.filter((job) => free.get(job)!.length > 0);
    const absence = new Absence(plan, open, minutes, (job) => free.get(job)!);
    const { chosen } = mostLevelCover(absence, Math.ceil(NODES * plan.frame.problem.options.effort));
    for (const [at, job] of open.entries()) this.give(job, absence.people[chosen[at]!]!);
    return open;
  }

  /** Whether the owner's absence is within its limits. */
  isLevel(owner: number): boolean {
    return this.limits.get(owner)!.hold();
  }

  /** Gives single roles from who has most to who has at least two fewer, within the limits. */
  spread(): void {
    for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
      changed = false;
      for (const job of this.deputies.keys()) {
        if (this.deputies[job]! < 0 || this.isAsSaved(job)) continue;
        const to = this.fewerRoles(job);
        if (to === undefined) continue;
        this.give(job, to);
        changed = true;
      }
    }
  }

  /** Who has the fewest roles of those who may take this one over; of equals the first. */
  private fewerRoles(job: number): number | undefined {
    const { roles } = this;
    const most = roles[this.deputies[job]!]! - 2;
    if (most < 0) return undefined;
    const limits = this.limits.get(this.owners[job]!)!;
    const highest = limits.highestFor(job);
    const people: number[] = [];
    for (const person of this.freeFor(job)) {
      if (roles[person]! <= most && limits.levelWith(job, person) <= highest) people.push(person);
    }
    people.sort((a, b) => roles[a]! - roles[b]! || a - b);
    return people.find((person) => limits.allow(job, person));
  }

  /** Whether the job has the deputy of the saved plan. */
  isAsSaved(job: number): boolean {
    return this.deputies[job] === this.plan.frame.problem.jobs[job]!.previousDeputy;
  }

  /** Who may stand in beside the deputies of separated jobs. */
  freeFor(job: number): readonly number[] {
    const apart = this.plan.frame.apart[job]!;
    if (apart.length === 0) return this.options[job]!;
    const taken = apart.map((other) => this.deputies[other]);
    return this.options[job]!.filter((person) => !taken.includes(person));
  }

  /** -1 takes the job from who stands in. */
  give(job: number, person: number): void {
    const before = this.deputies[job]!;
    if (before >= 0) this.roles[before]!--;
    this.deputies[job] = person;
    if (person >= 0) this.roles[person]!++;
  }
}
