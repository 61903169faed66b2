import { Colouring, UNOWNED } from './colouring.ts';
import type { Problem } from '../problem.ts';
import { peopleAskedFor } from './settlement.ts';

/** Nodes of the search tree per connected set of separated jobs; beyond it the result is the best so far. */
const NODES = 50_000;

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
 * disturbed. Gives an owner per separated job, -1 for none and elsewhere, and whether fewer unowned jobs are proven
 * impossible.
 */
export function own(
  problem: Problem,
  apart: readonly (readonly number[])[],
): { seeds: Int32Array; proven: boolean } {
  const seeds = new Int32Array(problem.jobs.length).fill(UNOWNED);
  let proven = true;
  for (const jobs of connected(apart)) {
    const search = new OwnerSearch(new Colouring(problem, apart, jobs));
    proven = search.run() && proven;
    jobs.forEach((job, at) => (seeds[job] = search.best[at]!));
  }
  return { seeds, proven };
}

/** The places to fill on each separated job: its owner's, and those of the others whom it asks for. */
export function placesOf({ jobs }: Problem): (job: number) => number {
  return (job) => Math.max(1, peopleAskedFor(jobs[job]!));
}

/**
 * Beside an owner, as many people on separated jobs as they ask for, as far as the others leave them; whoever of the
 * owners stands in the way gives place to another one, if that leaves no job more unowned and disturbs no hold more.
 */
export function staff(
  problem: Problem,
  apart: readonly (readonly number[])[],
  owners: Int32Array,
): number[][] {
  const seeds = Array.from(owners, (owner) => (owner < 0 ? [] : [owner]));
  const places = placesOf(problem);
  for (const jobs of connected(apart)) {
    if (jobs.every((job) => places(job) === 1)) continue;
    const colouring = new Colouring(problem, apart, jobs, places);
    const least = colouring.costOf(owners);
    const below = least + colouring.hold;
    const search = new OwnerSearch(colouring, { least, below });
    search.run();
    if (search.bestCost === below) continue;
    const teams = colouring.teams(search.best);
    for (const job of jobs) seeds[job] = teams.get(job) ?? [];
  }
  return seeds;
}

/** Connected sets of at least two separated jobs. */
export function connected(apart: readonly (readonly number[])[]): number[][] {
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

/** Branch and bound over the people on the places of one connected set of separated jobs. */
class OwnerSearch {
  /** The best people found so far, in the order of the places. */
  best: Int32Array;
  bestCost: number;
  private readonly colouring: Colouring;
  /** No way costs less. */
  private least: number;
  private nodes = 0;

  constructor(colouring: Colouring, { least = 0, below = Infinity } = {}) {
    this.colouring = colouring;
    this.best = colouring.people.slice().fill(UNOWNED);
    this.least = least;
    this.bestCost = below;
  }

  /** Returns whether the search was exhaustive. */
  run(): boolean {
    this.least = Math.max(this.least, this.colouring.next().unavoidable);
    this.branch(0);
    return this.nodes <= NODES;
  }

  private branch(cost: number): void {
    const { colouring } = this;
    if (this.bestCost <= this.least || ++this.nodes > NODES || cost >= this.bestCost) return;
    const { at, free, unavoidable } = colouring.next();
    if (cost + unavoidable >= this.bestCost) return;
    if (at < 0) {
      this.bestCost = cost;
      this.best = colouring.people.slice();
      return;
    }
    for (const person of free) {
      colouring.decide(at, person);
      this.branch(cost + colouring.holdCost(at, person));
    }
    colouring.decide(at, UNOWNED);
    this.branch(cost + colouring.emptyCost[at]!);
    colouring.forget(at);
  }
}
