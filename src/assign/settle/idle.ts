import { Colouring, UNOWNED } from './colouring.ts';
import { occupy } from './matching.ts';
import type { Problem } from '../problem.ts';
import { settlementOf, type Settlement } from './settlement.ts';
import { mostPeople } from '../shares.ts';

/** Nodes of the search tree: so many divided by the pairs of a job and who may do it, at the most `NODES`. */
const WORK = 300_000;
const NODES = 2000;

/**
 * Step 2: among the owners of separated jobs that are as good in step 1 as these, those that leave the fewest people
 * idle, and a bound on that number for all of them.
 */
export function leaveFewestIdle(
  problem: Problem,
  apart: readonly (readonly number[])[],
  { seeds, proven }: { readonly seeds: Int32Array; readonly proven: boolean },
): { settlement: Settlement; idleBound: number } {
  const first = settlementOf(problem, apart, seeds);
  const separated = [...apart.keys()].filter((job) => apart[job]!.length > 0);
  if (separated.length === 0) return { settlement: first, idleBound: first.occupation.idle };
  const search = new IdleSearch(problem, new Colouring(problem, apart, separated), apart, first);
  const exact = search.run() && proven;
  return { settlement: search.best, idleBound: exact ? search.best.occupation.idle : search.least };
}

/** Branch and bound over the owners of all separated jobs. */
class IdleSearch {
  best: Settlement;
  /** So many are idle at the least, whoever owns the separated jobs. */
  readonly least: number;
  private readonly problem: Problem;
  private readonly colouring: Colouring;
  private readonly apart: readonly (readonly number[])[];
  /** What the unowned jobs may cost. */
  private readonly limit: number;
  private nodes: number;

  constructor(
    problem: Problem,
    colouring: Colouring,
    apart: readonly (readonly number[])[],
    first: Settlement,
  ) {
    this.problem = problem;
    this.colouring = colouring;
    this.apart = apart;
    this.best = first;
    this.limit = colouring.jobs.reduce(
      (sum, job, at) => sum + (first.owned[job] ? 0 : colouring.unownedCost[at]!),
      0,
    );
    const pairs = problem.jobs.reduce((sum, job) => sum + job.candidates.length, 1);
    this.nodes = Math.min(NODES, Math.ceil(WORK / pairs));
    this.least = this.idleAtLeast();
  }

  /** Returns whether the best is proven: the search was exhaustive, or fewer idle are impossible anyway. */
  run(): boolean {
    this.branch(0);
    return this.isLeast() || this.nodes >= 0;
  }

  private isLeast(): boolean {
    return this.best.occupation.idle === this.least;
  }

  private branch(unowned: number): void {
    const { colouring } = this;
    if (this.isLeast() || --this.nodes < 0 || this.idleAtLeast() >= this.best.occupation.idle) return;
    const { at, free, unavoidable } = colouring.next();
    if (unowned + unavoidable > this.limit) return;
    if (at < 0) {
      const seeds = new Int32Array(this.apart.length).fill(UNOWNED);
      colouring.jobs.forEach((job, place) => (seeds[job] = colouring.owners[place]!));
      this.best = settlementOf(this.problem, this.apart, seeds);
      return;
    }
    for (const person of free) {
      colouring.decide(at, person);
      this.branch(unowned);
    }
    colouring.decide(at, UNOWNED);
    this.branch(unowned + colouring.unownedCost[at]!);
    colouring.forget(at);
  }

  /** The fewest idle people with the owners decided so far, if the other jobs stood under no separation. */
  private idleAtLeast(): number {
    const { problem, colouring } = this;
    const others = problem.jobs.map((job) => job.candidates.map(({ person }) => person));
    const most = problem.jobs.map((job) => mostPeople(job));
    const pinned = problem.jobs.map((job) => (job.pin === undefined ? [] : [job.pin]));
    colouring.jobs.forEach((job, at) => {
      const owner = colouring.owners[at]!;
      if (owner >= 0) pinned[job] = [owner];
      if (owner === UNOWNED) [others[job], most[job], pinned[job]] = [[], 0, []];
    });
    const held = problem.jobs.map(() => []);
    return occupy(problem.capacities.length, { others, pinned, held, base: most, most }).idle;
  }
}
