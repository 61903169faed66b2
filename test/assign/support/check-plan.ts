import type { Problem } from '../../../src/assign/problem.ts';
import type { JobSolution, Solution } from '../../../src/assign/solution.ts';
import type { Value } from './brute-force.ts';

/** Everything that a solution promises whatever its quality; returns what is broken. */
export function brokenPromises(problem: Problem, solution: Solution): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  const loads = problem.capacities.map(() => 0);
  problem.jobs.forEach((job, j) => {
    const found = solution.jobs[j] ?? null;
    if (found === null) return;
    const able = job.candidates.map(({ person }) => person);
    const people = found.parts.map((part) => part.person);
    const results = found.parts.map((part) => part.results);
    must(people.includes(found.owner), `owner of ${j}`);
    must(new Set(people).size === people.length, `people of ${j} differ`);
    must(
      people.every((person) => able.includes(person)),
      `people of ${j} may do it`,
    );
    must(job.pin === undefined || found.owner === job.pin, `pin of ${j}`);
    must(people.length <= job.parts.max, `at most ${job.parts.max} people on ${j}`);
    const free = able.filter(
      (person) => !people.includes(person) && !apartFrom(problem, solution, j).includes(person),
    );
    must(free.length === 0 || people.length >= job.parts.min, `enough people on ${j}`);
    must(Math.abs(results.reduce((a, b) => a + b, 0) - job.results) < 1e-9, `results of ${j} add up`);
    must(Math.max(...results) - Math.min(...results) <= 1, `even shares of ${j}`);
    must(
      results.every((share, at) => at === 0 || share <= results[at - 1]!),
      `largest first in ${j}`,
    );
    must(job.results === 1 || results.every(Number.isInteger), `whole results of ${j}`);
    checkDeputy(problem, j, found, able, must);
    for (const part of found.parts) {
      loads[part.person]! += part.minutes;
      must(Math.abs(part.minutes - part.results * job.minutesPerResult) < 1e-9, `minutes of ${j}`);
    }
  });
  for (const [a, b] of problem.separations) {
    const first = everybodyOn(solution.jobs[a] ?? null);
    must(
      !everybodyOn(solution.jobs[b] ?? null).some((person) => first.includes(person)),
      `${a} apart from ${b}`,
    );
  }
  for (const { bound, mostLevel, highest } of solution.certificate.groups) {
    must(bound <= mostLevel && mostLevel <= highest, 'bound, most level and highest of a group');
  }
  loads.forEach((load, person) => {
    must(Math.abs(load - solution.loads[person]!) < 1e-6, `load of ${person}`);
    must((load === 0) === solution.idle.includes(person), `idle ${person}`);
  });
  return broken;
}

function checkDeputy(
  problem: Problem,
  j: number,
  found: JobSolution,
  able: readonly number[],
  must: (holds: boolean, what: string) => void,
): void {
  const people = found.parts.map((part) => part.person);
  const free = problem.separations.every((pair) => !pair.includes(j));
  must(found.deputy !== found.owner, `deputy of ${j} is not the owner`);
  must(found.deputy === null || able.includes(found.deputy), `deputy of ${j} may do it`);
  if (!free) return;
  must((found.deputy === null) === able.length < 2, `deputy of ${j} where there is one`);
  if (found.deputy === null || able.length === people.length) return;
  must(!people.includes(found.deputy), `deputy of ${j} from outside`);
}

/** Everybody on the jobs that are separated from this one. */
function apartFrom(problem: Problem, solution: Solution, j: number): number[] {
  return problem.separations.flatMap(([a, b]) =>
    a === j ? everybodyOn(solution.jobs[b] ?? null) : b === j ? everybodyOn(solution.jobs[a] ?? null) : [],
  );
}

function everybodyOn(job: JobSolution | null): number[] {
  if (job === null) return [];
  return [...job.parts.map((part) => part.person), ...(job.deputy === null ? [] : [job.deputy])];
}

/** The value of a solution, to be compared with that of `bruteForce`. */
export function valueOf(problem: Problem, solution: Solution): Value {
  const levels = solution.loads.map((load, person) => load / problem.capacities[person]!);
  levels.sort((a, b) => b - a);
  return [...solution.certificate.unowned.counts, solution.idle.length, ...levels];
}

/** The problem after its solution was saved. */
export function withSaved(problem: Problem, solution: Solution, hold: boolean): Problem {
  return {
    ...problem,
    jobs: problem.jobs.map((job, j) => {
      const found = solution.jobs[j] ?? null;
      if (found === null) return job;
      const others = found.parts.map((part) => part.person).filter((person) => person !== found.owner);
      return { ...job, previous: [found.owner, ...others], hold };
    }),
  };
}
