import { leaveFewestIdle } from './idle.ts';
import { own, separatedFrom } from './ownership.ts';
import type { Job, Problem } from '../problem.ts';
import { holdsOf } from './settlement.ts';

/**
 * What steps 1 and 2 settle for one group, and the later steps keep: which jobs are owned, who must be on them, and
 * how many people each may have.
 */
export interface Frame {
  readonly problem: Problem;
  /** Whether a person may do an owned job, at `person * jobs + job`. */
  readonly may: Uint8Array;
  /** People who may do each job; empty for an unowned one. */
  readonly candidates: readonly (readonly number[])[];
  /** Jobs that must share nobody with each job. */
  readonly apart: readonly (readonly number[])[];
  /** People who must be on each job: its pin, then the holds that are kept. */
  readonly forced: readonly (readonly number[])[];
  /** People who can have a separated job while those of all others have theirs; nobody where there is no separation. */
  readonly seeds: readonly (readonly number[])[];
  /** People whom separated jobs ask for and need not get: as few as were found. */
  readonly missing: number;
  /** People per job, from ... to; both 0 for an unowned one. */
  readonly fewest: Int32Array;
  readonly most: Int32Array;
  readonly unowned: { readonly jobs: readonly number[]; readonly proven: boolean };
  /** People who are idle though nobody could have found them a place, and how many no plan with as few jobs unowned is below. */
  readonly idle: number;
  readonly idleBound: number;
  /** Holds that are not kept. */
  readonly released: number;
}

/** Steps 1 and 2 for one group; as if nobody could do the jobs that are `given up`. */
export function settle(whole: Problem, givenUp: readonly number[] = []): Frame {
  const problem = givenUp.length === 0 ? whole : without(whole, givenUp);
  const apart = separatedFrom(problem);
  const ownership = own(problem, apart);
  const { settlement, idleBound } = leaveFewestIdle(problem, apart, ownership);
  const { owned, base, most, occupation } = settlement;
  const candidates = problem.jobs.map((job, j) =>
    owned[j] ? job.candidates.map(({ person }) => person) : [],
  );
  // A held job grows only where that keeps somebody from being idle: what is kept is not levelled again.
  const isHeld = (job: Job): boolean => job.hold === true && (job.previous ?? []).length > 0;
  const range = (ofHeld: ArrayLike<number>, otherwise: ArrayLike<number>): Int32Array =>
    Int32Array.from(problem.jobs, (job, j) => (isHeld(job) ? ofHeld : otherwise)[j]!);
  return {
    problem: whole,
    may: eligibility(problem.capacities.length, candidates),
    candidates,
    apart: apart.map((others, j) => (owned[j] ? others.filter((other) => owned[other]) : [])),
    forced: settlement.forced,
    seeds: settlement.seeds,
    missing: settlement.missing,
    fewest: range(occupation.counts, base),
    most: range(occupation.counts, most),
    unowned: { jobs: [...owned.keys()].filter((j) => !owned[j]), proven: ownership.proven },
    idle: occupation.idle,
    idleBound,
    released: holdsOf(whole).reduce(
      (sum, people, j) => sum + people.filter((person) => !settlement.forced[j]!.includes(person)).length,
      0,
    ),
  };
}

function without(problem: Problem, givenUp: readonly number[]): Problem {
  return { ...problem, jobs: problem.jobs.map((job, j) => (givenUp.includes(j) ? forNobody(job) : job)) };
}

function forNobody({ results, minutesPerResult, parts, priority, affinity }: Job): Job {
  return { results, minutesPerResult, parts, priority, affinity, candidates: [] };
}

function eligibility(people: number, candidates: readonly (readonly number[])[]): Uint8Array {
  const may = new Uint8Array(people * candidates.length);
  candidates.forEach((able, job) => {
    for (const person of able) may[person * candidates.length + job] = 1;
  });
  return may;
}
