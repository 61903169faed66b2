import type { Plan } from '../plan.ts';

/** Rounds over all jobs until no role can be given on; few are ever needed. */
const ROUNDS = 20;
/** Differences of utilisation that count as nothing. */
const EQUAL = 1e-9;

/** Who stands in for whom, and what that would mean while an owner is away. */
export class StandIns {
  /** Per job; -1 while nobody stands in. */
  readonly deputies: Int32Array;
  /** Minutes a year of the owner's part of each job. */
  readonly minutes: Float64Array;
  private readonly plan: Plan;
  private readonly owners: readonly number[];
  private readonly options: readonly (readonly number[])[];
  /** How many jobs each person stands in for. */
  private readonly roles: Int32Array;
  /** Minutes that a person takes over if an owner is away, by `owner * people + person`. */
  private readonly takenOver = new Map<number, number>();
  /** Per owner, the utilisation that nobody who stands in for him may exceed. */
  private readonly ceilings: Float64Array;

  constructor(plan: Plan, owners: readonly number[], options: readonly (readonly number[])[]) {
    this.plan = plan;
    this.owners = owners;
    this.options = options;
    this.deputies = new Int32Array(owners.length).fill(-1);
    this.roles = new Int32Array(plan.loads.length);
    this.ceilings = new Float64Array(plan.loads.length);
    this.minutes = Float64Array.from(owners, (owner, job) => {
      const at = owner < 0 ? -1 : plan.peopleOf(job).indexOf(owner);
      return at < 0 ? 0 : plan.minutes[plan.first[job]! + at]!;
    });
  }

  /** The highest utilisation of anybody if these jobs of one owner, longest part first, go to who it leaves lowest. */
  levelled(jobs: readonly number[]): number {
    let highest = 0;
    for (const job of jobs) {
      const person = this.best(job, (one) => this.levelWith(job, one));
      if (person < 0) continue;
      highest = Math.max(highest, this.levelWith(job, person));
      this.give(job, person);
    }
    for (const job of jobs) this.take(job);
    return highest;
  }

  /** To whom has the fewest roles of those who stay below the ceiling; if nobody does, to who it leaves lowest. */
  giveEvenly(job: number, ceiling: number): void {
    this.ceilings[this.owners[job]!] = ceiling;
    const rank = (person: number): number => {
      const level = this.levelWith(job, person);
      return level > ceiling + EQUAL ? this.deputies.length + level : this.roles[person]!;
    };
    const person = this.best(job, rank);
    if (person >= 0) this.give(job, person);
  }

  /** Gives single roles from who has most to who has at least two fewer, below the ceilings. */
  spread(): void {
    for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
      changed = false;
      for (const job of this.deputies.keys()) {
        const from = this.deputies[job]!;
        if (from < 0) continue;
        const ceiling = this.ceilings[this.owners[job]!]! + EQUAL;
        const to = this.best(job, (person) =>
          this.levelWith(job, person) > ceiling ? Infinity : this.roles[person]!,
        );
        if (to < 0 || this.roles[to]! > this.roles[from]! - 2) continue;
        this.take(job);
        this.give(job, to);
        changed = true;
      }
    }
  }

  /** His utilisation while the owner is away, if he takes this job over too. */
  private levelWith(job: number, person: number): number {
    const taken = this.takenOver.get(this.key(job, person)) ?? 0;
    const { loads, capacities } = this.plan;
    return (loads[person]! + taken + this.minutes[job]!) / capacities[person]!;
  }

  /** Whoever of the options ranks lowest; of equals the less loaded, then the first. -1 if all are taken or out. */
  private best(job: number, rank: (person: number) => number): number {
    let chosen = -1;
    let lowest = Infinity;
    for (const person of this.options[job]!) {
      if (this.deputies[job] === person || this.isTaken(job, person)) continue;
      const here = rank(person);
      const isLower = here < lowest;
      const isLighter =
        here === lowest && chosen >= 0 && this.levelWith(job, person) < this.levelWith(job, chosen) - EQUAL;
      if (isLower || isLighter) [chosen, lowest] = [person, here];
    }
    return lowest === Infinity ? -1 : chosen;
  }

  /** Whether a separated job already has this person for its deputy. */
  private isTaken(job: number, person: number): boolean {
    return this.plan.frame.apart[job]!.some((other) => this.deputies[other] === person);
  }

  private give(job: number, person: number): void {
    const key = this.key(job, person);
    this.deputies[job] = person;
    this.roles[person]!++;
    this.takenOver.set(key, (this.takenOver.get(key) ?? 0) + this.minutes[job]!);
  }

  private take(job: number): void {
    const person = this.deputies[job]!;
    if (person < 0) return;
    const key = this.key(job, person);
    this.deputies[job] = -1;
    this.roles[person]!--;
    this.takenOver.set(key, this.takenOver.get(key)! - this.minutes[job]!);
  }

  private key(job: number, person: number): number {
    return this.owners[job]! * this.plan.loads.length + person;
  }
}
