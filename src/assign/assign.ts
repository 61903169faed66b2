import { movesTogether, overAllowance, withoutMostMoves } from './allowance.ts';
import { split, type Group } from './groups.ts';
import type { Problem } from './problem.ts';
import { solveGroup, type GroupSolution } from './solve-group.ts';
import type { GroupCertificate, JobSolution, Solution } from './solution.ts';

/**
 * The engine. It divides jobs among people in the order that README gives, each step only among the plans that
 * are best in the steps before it. Independent groups (`groups.ts`) are solved one by one (`solve-group.ts`), each
 * step in a folder of its own:
 *
 * 1. Owned (`settle/ownership.ts`): without separations every job with a candidate; with them a list colouring
 *    (`colouring.ts`), by branch and bound.
 * 2. Nobody idle (`settle/matching.ts`): a maximum matching of people to places (Hopcroft and Karp 1973), as a flow
 *    of least cost, so that few holds are released and few jobs cut. With separations, `idle.ts` chooses among the
 *    colourings that are best in step 1, last for as many people on each job as it asks for. `frame.ts` keeps what
 *    these steps settle, `choices.ts` for each choice of the unowned jobs that is as good; step 3 tells between them.
 * 3. Level. `bound/` tells how level a plan can be: the leximin flow of the fractional relaxation (Megiddo 1974,
 *    Fujishige 1980), rounded to the grain of the minutes, and what counting parts and sums of parts add to it; below
 *    a bottleneck that is full the rest is judged anew (`tiers.ts`). `level/` looks for the plan: a first one (Graham
 *    1969), then threshold accepting (Dueck and Scheuer 1990, `anneal.ts`), in which two people divide their parts
 *    anew by subset sums (Horowitz and Sahni 1974, `pair.ts`), then chains of such pairs (`chains.ts`). `sharing.ts`
 *    chooses the number of people of a job where that is open, `deal.ts` who gets the odd result. `prove/` closes
 *    what is left between plan and bound: branch and bound on the bottleneck, a matching of people to parts of a size
 *    that nobody being idle asks for (`nobody-idle.ts`), bin completion where all are equal (`equal-people.ts`, Korf
 *    2003), without a tolerance another search near the highest (`search-on.ts`) and an exact fit, and with
 *    `Options.prove` what the few odd minutes allow (`bound/jointly.ts`, Held and Karp 1962), bin completion for all
 *    others, and where jobs are shared or separated a solver of integer programmes.
 * 4. Fit and steady (`fit/`): from the most level plan and from the previous one, a local search for what is
 *    preferred (`preferences.ts`) within `limits.ts`, and in a small group a look at all plans (`all-plans.ts`);
 *    `moves-bound.ts` tells how few moves there could be at all.
 * 5. Deputies (`cover/`): for each absence the utilisations of those who then stand in, leximin, by branch and bound;
 *    within the tolerance of that the saved ones stay, and the roles of others are spread evenly.
 *
 * `certificate/` says what of this is proven, why people are idle (Hall 1935) and what would help. Steps 1 and 2 are
 * exact, and so are each absence of step 5 and steps 3 and 4 of small groups, as far as budgets of nodes go. Bounds are
 * always valid; the searches of steps 3 and 4, and the spreading of roles, are heuristic. The same problem always gives
 * the same solution: no clock, fixed seeds, budgets of counted work.
 */
export function assign(problem: Problem): Solution {
  const groups = split(withoutMostMoves(problem));
  const solved = groups.map((group) => solveGroup(group.problem));
  const again = overAllowance(problem, groups, solved);
  for (const { at, limited } of again) solved[at] = solveGroup(limited);
  return combine(problem, groups, solved);
}

/**
 * The effort that a plan is worth whose proof nobody asked for: most of what the search finds, it finds early;
 * thousands of people would wait long for the rest, and a tolerance gives more away than the rest could bring.
 * `people`: in the whole problem; `tolerance`: of utilisation.
 */
export function usualEffort(people: number, tolerance: number): number {
  return people > 2_000 || tolerance > 0 ? 0.06 : 0.25;
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
