import type { Problem } from './problem.ts';
import { mostPeople } from './shares.ts';

/** Nodes of the search tree per connected set of separated jobs; beyond it the result is the best so far. */
const NODES = 50_000;

export interface Ownership {
  /** Per job, whether somebody will own it. */
  readonly owned: readonly boolean[];
  /** Per separated job, somebody who can have it while the others here have theirs; -1 elsewhere. */
  readonly seeds: Int32Array;
  /** Holds per job that its limit and its separations allow, the owner first; without the pin. */
  readonly held: readonly (readonly number[])[];
  readonly released: number;
  /** Whether fewer unowned jobs are proven impossible. */
  readonly proven: boolean;
}

/** The jobs that may share nobody with each job. */
export function separatedFrom(problem: Problem): number[][] {
  const apart: number[][] = problem.jobs.map(() => []);
  for (const [a, b] of problem.separations) {
    if (a === b || apart[a]!.includes(b)) continue;
    apart[a]!.push(b);
    apart[b]!.push(a);
  }
  return apart;
}

/**
 * Step 1: who can be given an owner. Without separations that is every job. With them it is a list colouring of each
 * connected set of separated jobs, solved by branch and bound: fewest unowned by priority, then fewest holds
 * disturbed.
 */
export function own(problem: Problem, apart: readonly (readonly number[])[]): Ownership {
  const holds = problem.jobs.map((job) => holdsOf(job));
  const owned = problem.jobs.map(() => true);
  const seeds = new Int32Array(problem.jobs.length).fill(-1);
  let proven = true;
  for (const jobs of connected(apart)) {
    const search = new OwnerSearch(problem, apart, holds, jobs);
    proven = search.run() && proven;
    jobs.forEach((job, at) => {
      seeds[job] = search.best[at]!;
      owned[job] = seeds[job] >= 0;
    });
  }
  const held = keepHolds(problem, apart, holds, owned, seeds);
  const released = holds.reduce((sum, hold, job) => sum + hold.length - held[job]!.length, 0);
  return { owned, seeds, held, released, proven };
}

/** Held people as far as the job's limit on people leaves room beside its pin. */
function holdsOf(job: Problem['jobs'][number]): number[] {
  if (job.hold !== true) return [];
  const others = [...new Set(job.previous)].filter((person) => person !== job.pin);
  return others.slice(0, mostPeople(job) - (job.pin === undefined ? 0 : 1));
}

/** Connected sets of at least two separated jobs. */
function connected(apart: readonly (readonly number[])[]): number[][] {
  const seen = new Set<number>();
  const sets: number[][] = [];
  apart.forEach((neighbours, start) => {
    if (neighbours.length === 0 || seen.has(start)) return;
    const jobs = [start];
    seen.add(start);
    for (const job of jobs) {
      for (const next of apart[job]!) {
        if (!seen.has(next)) jobs.push(next);
        seen.add(next);
      }
    }
    sets.push(jobs.sort((a, b) => a - b));
  });
  return sets;
}

/** Keeps each hold that does not stand against the owner, or a kept hold, of a separated job. */
function keepHolds(
  problem: Problem,
  apart: readonly (readonly number[])[],
  holds: readonly (readonly number[])[],
  owned: readonly boolean[],
  seeds: Int32Array,
): number[][] {
  const kept: number[][] = holds.map(() => []);
  holds.forEach((hold, job) => {
    if (!owned[job]) return;
    const job_ = problem.jobs[job]!;
    const seed = seeds[job]!;
    const seedIsNew = seed >= 0 && seed !== job_.pin && !hold.includes(seed);
    const room = mostPeople(job_) - (job_.pin === undefined ? 0 : 1) - (seedIsNew ? 1 : 0);
    const allowed = hold.filter((person) =>
      apart[job]!.every((other) => seeds[other] !== person && !kept[other]!.includes(person)),
    );
    kept[job] = allowed.sort((a, b) => Number(b === seed) - Number(a === seed)).slice(0, room);
  });
  return kept;
}

/** Branch and bound over the owners of one connected set of separated jobs. */
class OwnerSearch {
  /** The best owners found so far, -1 for unowned, in the order of the jobs given. */
  best: Int32Array;
  private bestCost = Infinity;
  private nodes = 0;
  private readonly owners: Int32Array;
  private readonly choices: readonly (readonly number[])[];
  private readonly neighbours: readonly (readonly number[])[];
  private readonly unownedCost: readonly number[];
  private readonly holdCost: (at: number, person: number) => number;

  constructor(
    problem: Problem,
    apart: readonly (readonly number[])[],
    holds: readonly (readonly number[])[],
    jobs: readonly number[],
  ) {
    const place = new Map(jobs.map((job, at) => [job, at]));
    this.owners = new Int32Array(jobs.length).fill(-2);
    this.best = new Int32Array(jobs.length).fill(-1);
    this.neighbours = jobs.map((job) => apart[job]!.map((other) => place.get(other)!));
    this.choices = jobs.map((job) => {
      const { pin, candidates } = problem.jobs[job]!;
      if (pin !== undefined) return [pin];
      const people = candidates.map(({ person }) => person);
      return [...new Set([...holds[job]!, ...people])];
    });
    // One unowned job of a priority outweighs all of the next; one unowned job outweighs all holds.
    const base = 1 + jobs.reduce((sum, job) => sum + holds[job]!.length + 1, 0) * (jobs.length + 1);
    const scale = jobs.length + 1;
    this.unownedCost = jobs.map((job) => base * scale ** (2 - problem.jobs[job]!.priority));
    this.holdCost = (at, person) => {
      const job = jobs[at]!;
      const inTheWay = apart[job]!.filter((other) => holds[other]!.includes(person)).length;
      const { pin } = problem.jobs[job]!;
      const pushedOut = holds[job]!.length > 0 && person !== pin && !holds[job]!.includes(person) ? 1 : 0;
      return inTheWay + pushedOut;
    };
  }

  /** Returns whether the search was exhaustive. */
  run(): boolean {
    this.branch(0);
    return this.nodes <= NODES;
  }

  private branch(cost: number): void {
    if (++this.nodes > NODES || cost >= this.bestCost) return;
    let chosen = -1;
    let fewest: number[] = [];
    let least = cost;
    for (let at = 0; at < this.owners.length; at++) {
      if (this.owners[at] !== -2) continue;
      const free = this.freeFor(at);
      if (free.length === 0) least += this.unownedCost[at]!;
      if (chosen < 0 || free.length < fewest.length) [chosen, fewest] = [at, free];
    }
    if (least >= this.bestCost) return;
    if (chosen < 0) {
      this.bestCost = cost;
      this.best = this.owners.slice();
      return;
    }
    const ranked = fewest.map((person) => ({ person, cost: this.holdCost(chosen, person) }));
    ranked.sort((a, b) => a.cost - b.cost);
    for (const choice of ranked) {
      this.owners[chosen] = choice.person;
      this.branch(cost + choice.cost);
    }
    this.owners[chosen] = -1;
    this.branch(cost + this.unownedCost[chosen]!);
    this.owners[chosen] = -2;
  }

  private freeFor(at: number): number[] {
    return this.choices[at]!.filter((person) =>
      this.neighbours[at]!.every((other) => this.owners[other] !== person),
    );
  }
}
