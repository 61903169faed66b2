import { fractionalLevels } from './bound.ts';
import { certify } from './certificate.ts';
import { chooseDeputies } from './deputies.ts';
import { fit } from './fit.ts';
import { settle, type Frame } from './frame.ts';
import { split, type Group } from './groups.ts';
import { mostLevel } from './level.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { compare } from './preferences.ts';
import { shareOf } from './shares.ts';
import type { GroupCertificate, JobSolution, Solution } from './solution.ts';

/**
 * The engine. It divides jobs among people in the order that README gives, each step only among the plans that
 * are best in the steps before it. Independent groups (`groups.ts`) are solved one by one:
 *
 * 1. Owned (`ownership.ts`): without separations every job with a candidate; with them a list colouring
 *    (`colouring.ts`), by branch and bound.
 * 2. Nobody idle (`matching.ts`): a maximum matching of people to places (Hopcroft and Karp 1973), as a flow of
 *    least cost, so that few holds are released and few jobs cut. With separations, `idle.ts` chooses among the
 *    colourings that are best in step 1 (`settlement.ts`). `frame.ts` keeps what these steps settle.
 * 3. Level: the leximin flow of the fractional relaxation (Megiddo 1974, `bound.ts`) is the bound and the target.
 *    A first plan (Graham 1969, `construct.ts`) is improved by dividing the parts of two people anew (`pair.ts`) in
 *    an iterated local search (Lourenço et al. 2003, `improve.ts`). `sharing.ts` chooses the number of people of a
 *    job where that is open, `deal.ts` who gets the odd result.
 * 4. Fit and steady (`fit.ts`): a local search for what is preferred (`preferences.ts`) within `limits.ts`.
 * 5. Deputies (`deputies.ts`): an optimal semi-matching (Harvey et al. 2003).
 *
 * `certificate.ts` says what of this is proven; `hall.ts` and `helpful.ts` why people are idle and what would help.
 * Steps 1 and 2 are exact, with separations as far as a budget of nodes goes. The bound of step 3 is always valid; its
 * search and step 4 are heuristic. The same problem always gives the same solution: no clock, a fixed seed, a budget
 * of iterations.
 */
export function assign(problem: Problem): Solution {
  const jobs = problem.jobs.map((): JobSolution | null => null);
  const loads = problem.capacities.map(() => 0);
  const idle: number[] = [];
  const counts: [number, number, number] = [0, 0, 0];
  const certificates: GroupCertificate[] = [];
  const totals = { proven: true, idleBound: 0, released: 0 };

  for (const group of split(problem)) {
    const frame = settle(group.problem);
    const { plan, solutions, certificate } = solve(frame);
    solutions.forEach((solution, j) => {
      jobs[group.jobs[j]!] = solution === null ? null : inWhole(solution, group.people);
    });
    group.people.forEach((person, p) => {
      loads[person] = plan.loads[p]!;
      if (plan.isIdle(p)) idle.push(person);
    });
    certificates.push(certificateInWhole(certificate, group));
    totals.proven &&= frame.unowned.proven;
    totals.idleBound += frame.idleBound;
    totals.released += frame.released;
  }
  problem.jobs.forEach((job, j) => {
    if (jobs[j] === null) counts[job.priority]++;
  });
  return {
    jobs,
    loads,
    idle: idle.sort((a, b) => a - b),
    certificate: {
      unowned: { counts, proven: totals.proven },
      idle: { count: idle.length, bound: totals.idleBound },
      groups: certificates,
      released: totals.released,
    },
  };
}

/** Steps 3 to 5 for one group. */
function solve(frame: Frame): {
  plan: Plan;
  solutions: (JobSolution | null)[];
  certificate: GroupCertificate;
} {
  const fractional = fractionalLevels(frame);
  const level = mostLevel(frame, fractional);
  const plan = fit(level);
  const owners = frame.problem.jobs.map((_, job) => ownerOf(plan, job));
  const deputies = chooseDeputies(plan, owners);
  const solutions = owners.map((owner, job) =>
    owner < 0 ? null : { owner, parts: partsOf(plan, job), deputy: deputies[job]! },
  );
  return { plan, solutions, certificate: certify(plan, level, fractional) };
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

function inWhole(solution: JobSolution, people: readonly number[]): JobSolution {
  return {
    owner: people[solution.owner]!,
    parts: solution.parts.map((part) => ({ ...part, person: people[part.person]! })),
    deputy: solution.deputy === null ? null : people[solution.deputy]!,
  };
}

function certificateInWhole(certificate: GroupCertificate, group: Group): GroupCertificate {
  const people = (indices: readonly number[]): number[] => indices.map((p) => group.people[p]!);
  const jobs = (indices: readonly number[]): number[] => indices.map((j) => group.jobs[j]!);
  const { bottleneck, hall, helpfulSharing } = certificate;
  return {
    ...certificate,
    people: group.people,
    jobs: group.jobs,
    bottleneck: { jobs: jobs(bottleneck.jobs), people: people(bottleneck.people) },
    hall: hall.map((set) => ({ ...set, people: people(set.people), jobs: jobs(set.jobs) })),
    helpfulSharing: helpfulSharing.map((hint) => ({ ...hint, job: group.jobs[hint.job]! })),
  };
}
