import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import type { Job, Problem } from '../../src/assign/problem.ts';
import { mostPeople } from '../../src/assign/shares.ts';
import { Colouring } from '../../src/assign/settle/colouring.ts';
import { separatedFrom } from '../../src/assign/settle/ownership.ts';
import { subsets, compareValues, type Value } from './support/brute-force.ts';
import { brokenPromises } from './support/check-plan.ts';
import { job, problemOf, teams } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { held } from './support/with-holds.ts';
import { withPrevious } from './support/with-previous.ts';

const two: Partial<Job> = { results: 8, parts: { min: 2, max: 2 } };

describe('as many people as a separated job asks for', () => {
  test('owners of other jobs give place to others, one after the other', () => {
    // If 1 had job 1, or 2 had job 2, nobody could be the second on job 0.
    const own = [0, 1, 2, 3].map((person) => job([person], 1));
    const jobs = [job([0, 1], 5, two), job([1, 2], 1), job([2, 3], 1), ...own];
    const separations: [number, number][] = [
      [0, 1],
      [1, 2],
    ];
    const found = teams(assign(problemOf(4, jobs, { separations })).jobs);
    expect(found.slice(0, 3)).toEqual([[0, 1], [2], [3]]);
  });

  test('but nobody is idle for it', () => {
    const jobs = [job([0, 1], 5, two), job([1, 2], 1)];
    const found = assign(problemOf(3, [...jobs, job([1], 1)], { separations: [[0, 1]] }));
    expect(teams(found.jobs).slice(0, 2)).toEqual([[0, 1], [2]]);
    const alone = assign(problemOf(3, [job([0, 1], 5, two), job([0, 2], 1)], { separations: [[0, 1]] }));
    expect(alone.idle).toEqual([]);
  });

  test('and nobody loses for it what is held fast', () => {
    const jobs = [job([0, 1], 5, two), job([0, 1, 2], 1, held(1)), job([2], 9)];
    const found = assign(problemOf(3, jobs, { separations: [[0, 1]] }));
    expect(teams(found.jobs)).toEqual([[0], [1], [2]]);
    expect(found.certificate.released).toBe(0);
  });

  test.each([
    ['without a saved plan', (problem: Problem) => problem],
    ['after some plan was saved', (problem: Problem, seed: number) => withPrevious(problem, seed)],
  ])('as few are missing as all ways to choose people allow, %s', (_, saved) => {
    let missed = 0;
    for (let seed = 1; seed <= runs(500); seed++) {
      const shape = { people: 5, jobs: 5, shared: 60, flexible: 20, pinned: 10, separations: 12 };
      const problem = saved(randomProblem(seed, shape), seed);
      const solution = assign(problem);
      const best = fewestMissing(problem);
      expect({ seed, broken: brokenPromises(problem, solution) }).toEqual({ seed, broken: [] });
      const { counts } = solution.certificate.unowned;
      const people = solution.jobs.map((found) => found?.parts.length ?? 0);
      const value = [...counts, solution.idle.length, missingIn(problem, people)];
      expect({ seed, value }).toEqual({ seed, value: best });
      if (best[4]! > 0) missed++;
    }
    expect(missed).toBeGreaterThan(0.05 * runs(500));
  });
});

describe('places of separated jobs', () => {
  test('are filled in one order only, the pin first; those of an unowned job are not missed', () => {
    const jobs = [job([0, 1, 2], 1, { ...two, pin: 1 }), job([0, 2], 1, two)];
    const problem = problemOf(3, jobs, { separations: [[0, 1]] });
    const colouring = new Colouring(problem, separatedFrom(problem), [0, 1], () => 2);
    expect(colouring.jobs).toEqual([0, 0, 1, 1]);
    expect(colouring.next()).toEqual({ at: 0, free: [1], unavoidable: 0 });
    colouring.decide(0, 1);
    colouring.decide(2, 2);
    expect(colouring.next()).toEqual({ at: 3, free: [], unavoidable: 1 });
    colouring.decide(2, 0);
    expect(colouring.next()).toEqual({ at: 1, free: [2], unavoidable: 0 });
    colouring.decide(1, -1);
    colouring.decide(2, -1);
    expect(colouring.next()).toEqual({ at: -1, free: [], unavoidable: 0 });
    expect(colouring.emptyCost.map((cost) => colouring.missingIn(cost))).toEqual([0, 1, 0, 1]);
    expect([...colouring.teams(colouring.people)]).toEqual([[0, [1]]]);
  });
});

/** People whom owned jobs ask for and do not get. */
function missingIn({ jobs }: Problem, people: readonly number[]): number {
  return jobs.reduce((sum, one, j) => {
    const asked = Math.min(one.parts.min, mostPeople(one));
    return sum + (people[j] === 0 ? 0 : Math.max(0, asked - people[j]!));
  }, 0);
}

/** The fewest unowned by priority, then idle, then missing people, by trying all teams of all jobs. */
function fewestMissing(problem: Problem): Value {
  const { jobs, capacities, separations } = problem;
  const ways = jobs.map((one) =>
    subsets(one.candidates.map(({ person }) => person)).filter(
      (team) =>
        team.length <= mostPeople(one) &&
        (team.length === 0 || one.pin === undefined || team.includes(one.pin)),
    ),
  );
  const chosen: (readonly number[])[] = [];
  const unowned = [0, 0, 0];
  let best: Value | null = null;
  const visit = (j: number): void => {
    if (best !== null && compareValues(unowned, best.slice(0, 3)) > 0) return;
    if (j === jobs.length) {
      const idle = capacities.length - new Set(chosen.flat()).size;
      const people = chosen.map((team) => team.length);
      const value = [...unowned, idle, missingIn(problem, people)];
      if (best === null || compareValues(value, best) < 0) best = value;
      return;
    }
    const { priority } = jobs[j]!;
    for (const team of ways[j]!) {
      const meets = separations.some(([a, b]) => {
        const other = a === j ? b : b === j ? a : j;
        return other < j && chosen[other]!.some((person) => team.includes(person));
      });
      if (meets) continue;
      chosen[j] = team;
      if (team.length === 0) unowned[priority]!++;
      visit(j + 1);
      if (team.length === 0) unowned[priority]!--;
    }
  };
  visit(0);
  return best!;
}
