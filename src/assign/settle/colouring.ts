import type { Problem } from '../problem.ts';
import { cliques, unmatched } from './cliques.ts';
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
  /** First places, the dearest first, in sets of which no two share anybody. */
  private readonly cliques: readonly number[][];
  /** How many neighbours of each place have each person, at `place * staff + person`. */
  private readonly taken: Uint16Array;
  private readonly staff: number;
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
    const others = new Map(jobs.map((job) => [job, new Set(apart[job]).add(job)]));
    const areNeighbours = (a: number, b: number): boolean =>
      a !== b && others.get(this.jobs[a]!)!.has(this.jobs[b]!);
    this.neighbours = this.jobs.map((_, at) =>
      [...this.jobs.keys()].filter((other) => areNeighbours(at, other)),
    );
    this.staff = problem.capacities.length;
    this.taken = new Uint16Array(this.jobs.length * this.staff);
    this.holds = this.jobs.map((job) => holds[job]!);
    this.holdsApart = this.jobs.map((job) =>
      apart[job]!.map((other) => holds[other]!).filter((hold) => hold.length > 0),
    );
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
    const first = [...this.jobs.keys()].filter((at) => this.isFirst(at));
    first.sort((a, b) => this.neighbours[b]!.length - this.neighbours[a]!.length);
    this.cliques = cliques(first, areNeighbours);
    for (const clique of this.cliques) clique.sort((a, b) => this.emptyCost[b]! - this.emptyCost[a]!);
  }

  decide(at: number, person: number): void {
    this.take(at, -1);
    this.people[at] = person;
    this.take(at, 1);
  }

  forget(at: number): void {
    this.decide(at, UNDECIDED);
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
   * fewest holds first; and what undecided places cost at the least that cannot be filled: later ones for which nobody
   * is free, and of first ones that share nobody as many as are more than people who are free for them.
   */
  next(): { at: number; free: readonly number[]; unavoidable: number } {
    let chosen = -1;
    let unavoidable = 0;
    const free: number[][] = [];
    for (let at = 0; at < this.people.length; at++) {
      if (this.people[at] !== UNDECIDED || this.comesLater(at)) continue;
      const here = this.freeFor(at);
      free[at] = here;
      if (here.length === 0 && !this.isFirst(at)) unavoidable += this.emptyCost[at]!;
      const fewer = chosen < 0 ? 0 : here.length - free[chosen]!.length;
      const isHarder = fewer < 0 || (fewer === 0 && this.emptyCost[at]! > this.emptyCost[chosen]!);
      if (chosen < 0 || isHarder) chosen = at;
    }
    for (const clique of this.cliques) unavoidable += this.leastEmpty(clique, free);
    const people = free[chosen] ?? [];
    people.sort((a, b) => this.holdCost(chosen, a) - this.holdCost(chosen, b));
    return { at: chosen, free: people, unavoidable };
  }

  /** What those cost of places that share nobody, the dearest first, that cannot all be filled. */
  private leastEmpty(clique: readonly number[], free: readonly (readonly number[])[]): number {
    const undecided = clique.filter((at) => this.people[at] === UNDECIDED);
    // Who has as many to choose from as there are places finds somebody whoever the others have.
    const scarce = undecided.filter((at) => free[at]!.length < undecided.length);
    const empty = unmatched(
      scarce.map((at) => free[at]!),
      this.staff,
    );
    return empty.reduce((sum, at) => sum + this.emptyCost[scarce[at]!]!, 0);
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
    return all.slice(from).filter((person) => this.taken[at * this.staff + person] === 0);
  }

  private take(at: number, times: number): void {
    const person = this.people[at]!;
    if (person < 0) return;
    for (const other of this.neighbours[at]!) this.taken[other * this.staff + person]! += times;
  }
}
