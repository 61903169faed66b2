import { movesTogether, overAllowance, withoutMostMoves } from './allowance.ts';
import { split, type Group } from './groups.ts';
import type { Problem } from './problem.ts';
import { solveGroup, type GroupSolution } from './solve-group.ts';
import type { GroupCertificate, JobSolution, Solution } from './solution.ts';

/**
 * The engine. It divides jobs among people in the order that README gives, each step only among the plans that
 * are best in the steps before it. Independent groups (`groups.ts`) are solved one by one (`solve-group.ts`):
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
  const groups = split(withoutMostMoves(problem));
  const solved = groups.map((group) => solveGroup(group.problem));
  const again = overAllowance(problem, groups, solved);
  for (const { at, limited } of again) solved[at] = solveGroup(limited);
  return combine(problem, groups, solved);
}

/** Solves independent groups in its own way and place, such as in threads; one answer for each, in their order. */
export type GroupSolver = (groups: readonly Problem[]) => Promise<readonly GroupSolution[]>;

/** The same plan, with the groups solved elsewhere. */
export async function assignWith(problem: Problem, solver: GroupSolver): Promise<Solution> {
  const groups = split(withoutMostMoves(problem));
  const solved = [...(await solver(groups.map((group) => group.problem)))];
  const again = overAllowance(problem, groups, solved);
  const anew = again.length > 0 ? await solver(again.map(({ limited }) => limited)) : [];
  again.forEach(({ at }, place) => (solved[at] = anew[place]!));
  return combine(problem, groups, solved);
}

/** The groups put together, in the indices of the whole problem. */
function combine(problem: Problem, groups: readonly Group[], solved: readonly GroupSolution[]): Solution {
  const jobs = problem.jobs.map((): JobSolution | null => null);
  const loads = problem.capacities.map(() => 0);
  const counts: [number, number, number] = [0, 0, 0];
  groups.forEach((group, at) => {
    solved[at]!.jobs.forEach((solution, j) => {
      jobs[group.jobs[j]!] = solution === null ? null : inWhole(solution, group.people);
    });
    group.people.forEach((person, p) => (loads[person] = solved[at]!.loads[p]!));
  });
  problem.jobs.forEach((job, j) => {
    if (jobs[j] === null) counts[job.priority]++;
  });
  const idle = groups.flatMap((group, at) => solved[at]!.idle.map((person) => group.people[person]!));
  return {
    jobs,
    loads,
    idle: idle.sort((a, b) => a - b),
    certificate: {
      unowned: { counts, proven: solved.every(({ unownedProven }) => unownedProven) },
      idle: { count: idle.length, bound: sum(solved.map(({ idleBound }) => idleBound)) },
      groups: groups.map((group, at) => certificateInWhole(solved[at]!.certificate, group)),
      released: sum(solved.map(({ released }) => released)),
      moves: movesTogether(solved.map(({ certificate }) => certificate.moves)),
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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
  const { bottleneck, below, hall, helpfulSharing } = certificate;
  const setInWhole = (set: GroupCertificate['bottleneck']): GroupCertificate['bottleneck'] => ({
    jobs: jobs(set.jobs),
    people: people(set.people),
  });
  return {
    ...certificate,
    people: group.people,
    jobs: group.jobs,
    bottleneck: setInWhole(bottleneck),
    below: below.map((tier) => ({
      ...tier,
      people: people(tier.people),
      bottleneck: setInWhole(tier.bottleneck),
    })),
    hall: hall.map((set) => ({ ...set, people: people(set.people), jobs: jobs(set.jobs) })),
    helpfulSharing: helpfulSharing.map((hint) => ({ ...hint, job: group.jobs[hint.job]! })),
  };
}
