import { certify } from './certificate/certificate.ts';
import { chooseDeputies } from './cover/deputies.ts';
import { fit } from './fit/fit.ts';
import { compare } from './fit/preferences.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { mostLevelOfAll } from './prove/most-level.ts';
import type { MipSolver } from './prove/mip.ts';
import { holdsOf } from './settle/settlement.ts';
import { shareOf } from './shares.ts';
import type { GroupCertificate, JobSolution } from './solution.ts';

/** What became of one independent group, in its own indices; plain data, so that it can go from thread to thread. */
export interface GroupSolution {
  /** Per job; null where it is unowned. */
  readonly jobs: readonly (JobSolution | null)[];
  /** Minutes a year per person. */
  readonly loads: readonly number[];
  /** People with no part of any job, ascending. */
  readonly idle: readonly number[];
  readonly certificate: GroupCertificate;
  /** Fewer unowned jobs are proven impossible (lexicographically). */
  readonly unownedProven: boolean;
  /** No plan that leaves as few jobs unowned leaves fewer people idle. */
  readonly idleBound: number;
  /** Holds that were released. */
  readonly released: number;
}

/** All steps for one group; the solver of integer programmes is for proofs, where `Options.prove` asks for them. */
export function solveGroup(problem: Problem, solver?: MipSolver): GroupSolution {
  const judgement = mostLevelOfAll(problem, solver);
  const { frame } = judgement.plan;
  const isHeld = problem.jobs.some(({ hold }) => hold === true);
  const { plan, moves } = fit(judgement.plan, isHeld ? () => levelWithoutHolds(problem, solver) : undefined);
  const owners = problem.jobs.map((_, job) => ownerOf(plan, job));
  const deputies = chooseDeputies(plan, owners);
  return {
    jobs: owners.map((owner, job) =>
      owner < 0 ? null : { owner, parts: partsOf(plan, job), deputy: deputies[job]! },
    ),
    loads: [...plan.loads],
    idle: [...plan.loads.keys()].filter((person) => plan.isIdle(person)),
    certificate: { ...certify(plan, judgement), moves },
    unownedProven: frame.unowned.proven,
    idleBound: frame.idleBound,
    released: releasedIn(plan),
  };
}

function levelWithoutHolds(problem: Problem, solver?: MipSolver): Plan {
  const jobs = problem.jobs.map((job) => ({ ...job, hold: false }));
  return mostLevelOfAll({ ...problem, jobs }, solver).plan;
}

/** Holds whose people are no longer on the job. */
function releasedIn(plan: Plan): number {
  return holdsOf(plan.frame.problem).reduce(
    (sum, people, job) => sum + people.filter((person) => !plan.has(person, job)).length,
    0,
  );
}

/** The pin, else the previous owner, else who fits best; -1 if the job is unowned. */
function ownerOf(plan: Plan, j: number): number {
  const job = plan.frame.problem.jobs[j]!;
  const people = plan.peopleOf(j).sort((a, b) => a - b);
  const before = job.previous?.[0];
  if (job.pin !== undefined && people.length > 0) return job.pin;
  if (before !== undefined && people.includes(before)) return before;
  let best: { person: number; misfit: readonly number[] } | null = null;
  for (const candidate of job.candidates) {
    if (!people.includes(candidate.person)) continue;
    if (best === null || compare(candidate.misfit, best.misfit) < 0) best = candidate;
  }
  return best?.person ?? -1;
}

function partsOf(plan: Plan, j: number): JobSolution['parts'] {
  const job = plan.frame.problem.jobs[j]!;
  return plan.peopleOf(j).map((person, at) => {
    const results = shareOf(job, plan.count(j), at);
    return { person, results, minutes: results * job.minutesPerResult };
  });
}
