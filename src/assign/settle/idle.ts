import { Colouring, UNOWNED } from './colouring.ts';
import { occupy } from './matching.ts';
import { placesOf, staff } from './ownership.ts';
import type { Problem } from '../problem.ts';
import { settlementOf, type Settlement } from './settlement.ts';
import { mostPeople } from '../shares.ts';

/** Nodes of the search tree: so many divided by the pairs of a job and who may do it, at the most `NODES`. */
const WORK = 300_000;
const NODES = 2000;

/**
 * Step 2: among the people on separated jobs that are as good in step 1 as these owners, those that leave the fewest
 * people idle, and a bound on that number for all of them; then, with no hold more released, those that leave these
 * jobs the least short of the people they ask for.
 */
export function leaveFewestIdle(
  problem: Problem,
  apart: readonly (readonly number[])[],
  { seeds: owners, proven }: { readonly seeds: Int32Array; readonly proven: boolean },
): { settlement: Settlement; idleBound: number } {
  const alone = Array.from(owners, (owner) => (owner < 0 ? [] : [owner]));
  const first = settlementOf(problem, apart, alone);
  const separated = [...apart.keys()].filter((job) => apart[job]!.length > 0);
  if (separated.length === 0) return { settlement: first, idleBound: first.occupation.idle };
  const search = new IdleSearch(problem, apart, new Colouring(problem, apart, separated), first);
  const exact = search.run() && proven;
  const idleBound = exact ? search.best.occupation.idle : search.least;
  const places = placesOf(problem);
  if (separated.every((job) => places(job) === 1)) return { settlement: search.best, idleBound };
  const staffed = settlementOf(problem, apart, staff(problem, apart, owners));
  const best = isBetter(staffed, search.best) ? staffed : search.best;
  const more = new IdleSearch(problem, apart, new Colouring(problem, apart, separated, places), best);
  more.run(staffed.missing);
  return { settlement: more.best, idleBound };
}

/** Fewer idle; or as many, with no hold more released, and fewer people missing. */
function isBetter(a: Settlement, b: Settlement): boolean {
  if (a.occupation.idle !== b.occupation.idle) return a.occupation.idle < b.occupation.idle;
  return a.released <= b.released && a.missing < b.missing;
}

/** Branch and bound over the people on all separated jobs. */
class IdleSearch {
  best: Settlement;
  /** So many are idle at the least, whoever is on the separated jobs. */
  readonly least: number;
  private readonly problem: Problem;
  private readonly colouring: Colouring;
  private readonly apart: readonly (readonly number[])[];
  /** What the unowned jobs may cost. */
  private readonly limit: number;
  /** A plan with so few people missing is good enough. */
  private enough = Infinity;
  private nodes: number;

  constructor(
    problem: Problem,
    apart: readonly (readonly number[])[],
    colouring: Colouring,
    first: Settlement,
  ) {
    this.problem = problem;
    this.colouring = colouring;
    this.apart = apart;
    this.best = first;
    this.limit = colouring.costOfUnowned((job) => !first.owned[job]);
    const pairs = problem.jobs.reduce((sum, job) => sum + job.candidates.length, 1);
    this.nodes = Math.min(NODES, Math.ceil(WORK / pairs));
    this.least = this.idleAtLeast();
  }

  /** Returns whether the number of the idle is proven: the search was exhaustive, or fewer are impossible anyway. */
  run(enough = Infinity): boolean {
    this.enough = enough;
    this.branch(0);
    return this.best.occupation.idle === this.least || this.nodes >= 0;
  }

  private isDone(): boolean {
    return this.best.occupation.idle === this.least && this.best.missing <= this.enough;
  }

  private branch(cost: number): void {
    const { colouring } = this;
    if (this.isDone() || --this.nodes < 0) return;
    const { at, free, unavoidable } = colouring.next();
    const missing = colouring.missingIn(cost + unavoidable);
    if (cost + unavoidable - missing > this.limit || !this.mayBeBetter(missing)) return;
    if (at < 0) {
      const teams = colouring.teams(colouring.people);
      const seeds = this.problem.jobs.map((_, job) => teams.get(job) ?? []);
      const found = settlementOf(this.problem, this.apart, seeds);
      if (isBetter(found, this.best)) this.best = found;
      return;
    }
    for (const person of free) {
      colouring.decide(at, person);
      this.branch(cost);
    }
    colouring.decide(at, UNOWNED);
    this.branch(cost + colouring.emptyCost[at]!);
    colouring.forget(at);
  }

  private mayBeBetter(missing: number): boolean {
    const { occupation, missing: before } = this.best;
    const idle = this.idleAtLeast();
    if (idle !== occupation.idle) return idle < occupation.idle;
    return before > this.enough && missing < before;
  }

  /** The fewest idle people with the people decided so far, if the other jobs stood under no separation. */
  private idleAtLeast(): number {
    const { problem, colouring } = this;
    const others = problem.jobs.map((job) => job.candidates.map(({ person }) => person));
    const most = problem.jobs.map((job) => mostPeople(job));
    const seated = problem.jobs.map((job) => new Set(job.pin === undefined ? [] : [job.pin]));
    colouring.people.forEach((person, at) => {
      const job = colouring.jobs[at]!;
      if (person >= 0) seated[job]!.add(person);
      else if (person === UNOWNED && colouring.isFirst(at)) {
        [others[job], most[job]] = [[], 0];
        seated[job]!.clear();
      }
    });
    const pinned = seated.map((people) => [...people]);
    const held = problem.jobs.map(() => []);
    return occupy(problem.capacities.length, { others, pinned, held, base: most, most }).idle;
  }
}
