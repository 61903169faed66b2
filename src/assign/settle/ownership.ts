import { Colouring, UNOWNED } from './colouring.ts';
import type { Problem } from '../problem.ts';

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

/** Branch and bound over the owners of one connected set of separated jobs. */
class OwnerSearch {
  /** The best owners found so far, in the order of the jobs. */
  best: Int32Array;
  private readonly colouring: Colouring;
  private bestCost = Infinity;
  private nodes = 0;

  constructor(colouring: Colouring) {
    this.colouring = colouring;
    this.best = colouring.owners.slice().fill(UNOWNED);
  }

  /** Returns whether the search was exhaustive. */
  run(): boolean {
    this.branch(0);
    return this.nodes <= NODES;
  }

  private branch(cost: number): void {
    const { colouring } = this;
    if (++this.nodes > NODES || cost >= this.bestCost) return;
    const { at, free, unavoidable } = colouring.next();
    if (cost + unavoidable >= this.bestCost) return;
    if (at < 0) {
      this.bestCost = cost;
      this.best = colouring.owners.slice();
      return;
    }
    for (const person of free) {
      colouring.decide(at, person);
      this.branch(cost + colouring.holdCost(at, person));
    }
    colouring.decide(at, UNOWNED);
    this.branch(cost + colouring.unownedCost[at]!);
    colouring.forget(at);
  }
}
