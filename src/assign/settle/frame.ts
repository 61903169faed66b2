import { leaveFewestIdle } from './idle.ts';
import { own, separatedFrom } from './ownership.ts';
import type { Job, Problem } from '../problem.ts';

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
  /** Somebody who can have a separated job while all others have theirs; -1 where there is no separation. */
  readonly seeds: Int32Array;
  /** People per job, from ... to; both 0 for an unowned one. */
  readonly fewest: Int32Array;
  readonly most: Int32Array;
  readonly unowned: { readonly jobs: readonly number[]; readonly proven: boolean };
  /** No plan that leaves as few jobs unowned leaves fewer people idle. */
  readonly idleBound: number;
}

/** Steps 1 and 2 for one group. */
export function settle(problem: Problem): Frame {
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
    problem,
    may: eligibility(problem.capacities.length, candidates),
    candidates,
    apart: apart.map((others, j) => (owned[j] ? others.filter((other) => owned[other]) : [])),
    forced: settlement.forced,
    seeds: settlement.seeds,
    fewest: range(occupation.counts, base),
    most: range(occupation.counts, most),
    unowned: { jobs: [...owned.keys()].filter((j) => !owned[j]), proven: ownership.proven },
    idleBound,
  };
}

function eligibility(people: number, candidates: readonly (readonly number[])[]): Uint8Array {
  const may = new Uint8Array(people * candidates.length);
  candidates.forEach((able, job) => {
    for (const person of able) may[person * candidates.length + job] = 1;
  });
  return may;
}
