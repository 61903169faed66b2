import type { Frame } from './settle/frame.ts';
import { shareOf } from './shares.ts';

/**
 * A division of a group's owned jobs into parts, and who has each part. It changes in place, part by part, and never
 * breaks eligibility, separations, or the rule that the people of one job differ.
 */
export class Plan {
  readonly frame: Frame;
  /** Parts of job j are `first[j]` up to `first[j + 1]`, largest first. */
  readonly first: Int32Array;
  readonly job: Int32Array;
  /** Minutes a year of each part. */
  readonly minutes: Float64Array;
  /** Who has each part; -1 while nobody does. */
  readonly person: Int32Array;
  /** Parts whose person is forced on the job. */
  readonly fixed: Uint8Array;
  /** Minutes a year per person. */
  readonly loads: Float64Array;
  readonly capacities: Float64Array;
  /** Parts of each person, in no particular order. */
  readonly partsOf: readonly number[][];
  /** While set, `move` notes the part and the person who had it, so that it can be taken back. */
  journal: number[] | null = null;
  /** Whether some jobs must share nobody. */
  readonly isSeparated: boolean;
  private readonly slot: Int32Array;
  /** Parts of the job that a person has, at `person * jobs + job`: more than one only in the midst of an exchange. */
  private readonly on: Uint8Array;
  private readonly jobs: number;

  constructor(frame: Frame, counts: ArrayLike<number>) {
    const { jobs, capacities } = frame.problem;
    this.frame = frame;
    this.jobs = jobs.length;
    this.first = new Int32Array(jobs.length + 1);
    jobs.forEach((_, j) => (this.first[j + 1] = this.first[j]! + counts[j]!));
    const parts = this.first[jobs.length]!;
    this.job = new Int32Array(parts);
    this.minutes = new Float64Array(parts);
    jobs.forEach((job, j) => {
      for (let part = this.first[j]!; part < this.first[j + 1]!; part++) {
        this.job[part] = j;
        this.minutes[part] = shareOf(job, counts[j]!, part - this.first[j]!) * job.minutesPerResult;
      }
    });
    this.person = new Int32Array(parts).fill(-1);
    this.fixed = new Uint8Array(parts);
    this.slot = new Int32Array(parts);
    this.capacities = Float64Array.from(capacities);
    this.loads = new Float64Array(capacities.length);
    this.partsOf = capacities.map(() => []);
    this.on = new Uint8Array(capacities.length * jobs.length);
    this.isSeparated = frame.apart.some((others) => others.length > 0);
  }

  count(job: number): number {
    return this.first[job + 1]! - this.first[job]!;
  }

  has(person: number, job: number): boolean {
    return this.on[person * this.jobs + job]! > 0;
  }

  isCandidate(job: number, person: number): boolean {
    return this.frame.may[person * this.jobs + job] === 1;
  }

  /** Whether the person may take a part of the job beside those who are on it. */
  allows(job: number, person: number): boolean {
    const row = person * this.jobs;
    if (this.frame.may[row + job] === 0 || this.on[row + job]! > 0) return false;
    const apart = this.frame.apart[job]!;
    for (let at = 0; at < apart.length; at++) if (this.on[row + apart[at]!]! > 0) return false;
    return true;
  }

  utilisation(person: number): number {
    return this.loads[person]! / this.capacities[person]!;
  }

  /** The utilisation of both if what they have were divided evenly. */
  mean(a: number, b: number): number {
    return (this.loads[a]! + this.loads[b]!) / (this.capacities[a]! + this.capacities[b]!);
  }

  isIdle(person: number): boolean {
    return this.partsOf[person]!.length === 0;
  }

  busyPeople(): number {
    let busy = 0;
    for (let person = 0; person < this.partsOf.length; person++) if (!this.isIdle(person)) busy++;
    return busy;
  }

  /** The people of a job, in the order of its parts. */
  peopleOf(job: number): number[] {
    return Array.from(this.person.subarray(this.first[job], this.first[job + 1]));
  }

  /** Gives a part that nobody has. */
  give(part: number, person: number): void {
    const parts = this.partsOf[person]!;
    this.person[part] = person;
    this.slot[part] = parts.length;
    parts.push(part);
    this.on[person * this.jobs + this.job[part]!]!++;
    this.loads[person]! += this.minutes[part]!;
  }

  take(part: number): void {
    const person = this.person[part]!;
    const parts = this.partsOf[person]!;
    const last = parts.pop()!;
    if (last !== part) {
      parts[this.slot[part]!] = last;
      this.slot[last] = this.slot[part]!;
    }
    this.on[person * this.jobs + this.job[part]!]!--;
    this.loads[person]! -= this.minutes[part]!;
    this.person[part] = -1;
  }

  move(part: number, person: number): void {
    this.journal?.push(part, this.person[part]!);
    this.take(part);
    this.give(part, person);
  }

  /** Two people take over each other's parts. */
  swap(a: number, b: number): void {
    const [personOfA, personOfB] = [this.person[a]!, this.person[b]!];
    this.take(a);
    this.take(b);
    this.give(a, personOfB);
    this.give(b, personOfA);
  }

  /** Takes back what the journal noted; these people get back these loads, so that no rounding error stays. */
  undo(journal: readonly number[], people: readonly number[], loads: readonly number[]): void {
    for (let at = journal.length - 2; at >= 0; at -= 2) {
      this.take(journal[at]!);
      this.give(journal[at]!, journal[at + 1]!);
    }
    people.forEach((person, at) => (this.loads[person] = loads[at]!));
  }

  /** Gives every part to the person listed for it. */
  restore(people: Int32Array): void {
    for (let part = 0; part < people.length; part++) {
      if (this.person[part] !== people[part]) this.move(part, people[part]!);
    }
  }

  /** Utilisations of all people, highest first. */
  levels(): Float64Array {
    const levels = this.loads.map((load, person) => load / this.capacities[person]!);
    return levels.sort().reverse();
  }

  copy(): Plan {
    return this.within(this.frame);
  }

  /** The same plan in a frame that allows it. */
  within(frame: Frame): Plan {
    const counts = frame.problem.jobs.map((_, job) => this.count(job));
    const copy = new Plan(frame, counts);
    copy.fixed.set(this.fixed);
    this.person.forEach((person, part) => {
      copy.give(part, person);
    });
    return copy;
  }
}
