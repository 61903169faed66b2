import type { Problem } from '../problem.ts';
import { holdsOf } from './settlement.ts';

/** Values of `people` beside people. */
export const UNOWNED = -1;
const UNDECIDED = -2;

/**
 * People on the places of separated jobs, decided one by one: a partial list colouring, in which no two separated jobs
 * share a person. The first place of a job is its owner's. The searches of steps 1 and 2 branch over it.
 */
export class Colouring {
  /** The job of each place; the places of one job follow each other. */
  readonly jobs: readonly number[];
  /** Who has each place. */
  readonly people: Int32Array;
  /**
   * What it costs to leave each place, and those after it of the same job, empty. One unowned job of a priority outweighs
   * all of the next; one unowned job outweighs all holds; one hold all people whom owned jobs are short of.
   */
  readonly emptyCost: readonly number[];
  /** What a disturbed hold costs; what is left of a cost divided by it is the number of people missing. */
  readonly hold: number;
  private readonly choices: readonly (readonly number[])[];
  /** Which place of its job each is. */
  private readonly rank: readonly number[];
  /** Places that share nobody with each place. */
  private readonly neighbours: readonly (readonly number[])[];
  /** The holds of each place's job, and of the jobs separated from it. */
  private readonly holds: readonly (readonly number[])[];
  private readonly holdsApart: readonly (readonly (readonly number[])[])[];
  private readonly pins: readonly (number | undefined)[];

  constructor(
    problem: Problem,
    apart: readonly (readonly number[])[],
    jobs: readonly number[],
    placesOf: (job: number) => number = () => 1,
  ) {
    const holds = holdsOf(problem);
    this.jobs = jobs.flatMap((job) => new Array<number>(placesOf(job)).fill(job));
    this.people = new Int32Array(this.jobs.length).fill(UNDECIDED);
    this.rank = this.jobs.map((job, at) => at - this.jobs.indexOf(job));
    this.neighbours = this.jobs.map((job, at) =>
      [...this.jobs.keys()].filter(
        (other) => other !== at && (this.jobs[other] === job || apart[job]!.includes(this.jobs[other]!)),
      ),
    );
    this.holds = this.jobs.map((job) => holds[job]!);
    this.holdsApart = this.jobs.map((job) => apart[job]!.map((other) => holds[other]!));
    this.pins = this.jobs.map((job) => problem.jobs[job]!.pin);
    this.choices = this.jobs.map((job, at) => {
      const pin = this.pins[at];
      if (pin !== undefined && this.isFirst(at)) return [pin];
      const all = [...this.holds[at]!, ...problem.jobs[job]!.candidates.map(({ person }) => person)];
      return [...new Set(all)].filter((person) => person !== pin);
    });
    this.hold = 1 + this.jobs.length - jobs.length;
    const scale = jobs.length + 1;
    const base = this.hold * (1 + jobs.reduce((sum, job) => sum + holds[job]!.length + 1, 0) * scale);
    this.emptyCost = this.jobs.map((job, at) =>
      this.rank[at] === 0
        ? base * scale ** (2 - problem.jobs[job]!.priority)
        : placesOf(job) - this.rank[at]!,
    );
  }

  decide(at: number, person: number): void {
    this.people[at] = person;
  }

  forget(at: number): void {
    this.people[at] = UNDECIDED;
  }

  /** Who has the places of each job, if somebody has. */
  teams(people: Int32Array): Map<number, number[]> {
    const teams = new Map<number, number[]>();
    people.forEach((person, at) => {
      const job = this.jobs[at]!;
      if (person >= 0) teams.set(job, [...(teams.get(job) ?? []), person]);
    });
    return teams;
  }

  /** Whether the place is its job's first. */
  isFirst(at: number): boolean {
    return this.rank[at] === 0;
  }

  /** How many people are missing in a cost. */
  missingIn(cost: number): number {
    return cost % this.hold;
  }

  costOfUnowned(isUnowned: (job: number) => boolean): number {
    return this.jobs.reduce(
      (sum, job, at) => sum + (this.isFirst(at) && isUnowned(job) ? this.emptyCost[at]! : 0),
      0,
    );
  }

  /** What these owners, by job, cost, as if no more people were asked for. */
  costOf(owners: Int32Array): number {
    return this.jobs.reduce((sum, job, at) => {
      if (!this.isFirst(at)) return sum;
      const owner = owners[job]!;
      return sum + (owner < 0 ? this.emptyCost[at]! : this.holdCost(at, owner));
    }, 0);
  }

  /**
   * The undecided place with the fewest people free for it, -1 if all are decided; these people, those that disturb the
   * fewest holds first; and the cost of the undecided places for which nobody is free.
   */
  next(): { at: number; free: readonly number[]; unavoidable: number } {
    let chosen = -1;
    let free: number[] = [];
    let unavoidable = 0;
    for (let at = 0; at < this.people.length; at++) {
      if (this.people[at] !== UNDECIDED || this.comesLater(at)) continue;
      const here = this.freeFor(at);
      if (here.length === 0) unavoidable += this.emptyCost[at]!;
      const fewer = here.length - free.length;
      const isHarder = fewer < 0 || (fewer === 0 && this.emptyCost[at]! > this.emptyCost[chosen]!);
      if (chosen < 0 || isHarder) [chosen, free] = [at, here];
    }
    free.sort((a, b) => this.holdCost(chosen, a) - this.holdCost(chosen, b));
    return { at: chosen, free, unavoidable };
  }

  /** What the holds cost that stand against this person. */
  holdCost(at: number, person: number): number {
    const hold = this.holds[at]!;
    const inTheWay = this.holdsApart[at]!.filter((other) => other.includes(person)).length;
    const takesOver =
      this.isFirst(at) && hold.length > 0 && person !== this.pins[at] && !hold.includes(person);
    return this.hold * (inTheWay + (takesOver ? 1 : 0));
  }

  /** Whether the place waits for the one before it, or is as empty as that. */
  private comesLater(at: number): boolean {
    return this.rank[at]! > 0 && this.people[at - 1]! < 0;
  }

  /** The places of a job are alike, so its people stand in them in the order of its choices, after the pin. */
  private freeFor(at: number): number[] {
    const all = this.choices[at]!;
    const from = this.isFirst(at) ? 0 : all.indexOf(this.people[at - 1]!) + 1;
    return all
      .slice(from)
      .filter((person) => this.neighbours[at]!.every((other) => this.people[other] !== person));
  }
}
