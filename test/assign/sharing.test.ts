import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import type { Job, Problem } from '../../src/assign/problem.ts';
import { steps } from '../../src/assign/level/counts.ts';
import { Random } from '../../src/assign/level/random.ts';
import { largestShare, mostPeople, shareOf } from '../../src/assign/shares.ts';
import { bruteForce } from './support/brute-force.ts';
import { brokenPromises } from './support/check-plan.ts';
import { job, problemOf, teams } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { large, runs } from './support/runs.ts';

/** As a real Prokopim section: 55 people, a dozen duties of thousands of results. */
function coarse(seed: number, shared: boolean): Problem {
  const random = new Random(seed);
  const all = [...new Array(55).keys()];
  const jobs = Array.from({ length: 12 }, () => {
    const openness = 30 + random.below(70);
    const able = all.filter(() => random.below(100) < openness);
    const results = 1000 + random.below(5000);
    return job(able, 20 + random.below(120), { results, parts: { min: 1, max: shared ? results : 1 } });
  });
  const capacities = all.map(() => 75_000);
  return { ...problemOf(55, jobs), capacities, options: { tolerance: 0.05, effort: 1 } };
}

describe('shares', () => {
  test('40 by three: 14, 13, 13; one result in equal time', () => {
    const forty = job([0, 1, 2], 5, { results: 40 });
    expect([0, 1, 2].map((at) => shareOf(forty, 3, at))).toEqual([14, 13, 13]);
    expect(largestShare(forty, 3)).toBe(70);
    expect(shareOf(job([0], 5), 4, 2)).toBe(0.25);
  });

  test('no more people than candidates or whole results', () => {
    expect(mostPeople(job([0, 1, 2], 1, { results: 2, parts: { min: 1, max: 2 } }), 3)).toBe(2);
    expect(mostPeople(job([0, 1], 1, { parts: { min: 1, max: 4 } }))).toBe(2);
  });

  test('the odd result goes to the least loaded', () => {
    const shared = job([0, 1], 10, { results: 3, parts: { min: 2, max: 2 } });
    const { jobs, loads } = assign(problemOf(2, [job([0], 15), shared]));
    expect(loads).toEqual([25, 20]);
    expect(jobs[1]!.parts[0]).toEqual({ person: 1, results: 2, minutes: 20 });
  });
});

describe('the number of people', () => {
  large.each([1, 2, 3])('a dozen duties leave none of 55 idle, nearly level (seed %d)', (seed) => {
    const problem = coarse(seed, true);
    const solution = assign(problem);
    expect(brokenPromises(problem, solution)).toEqual([]);
    expect(solution.idle).toEqual([]);
    const { highest, bound } = solution.certificate.groups[0]!;
    expect(highest).toBeLessThan(bound + 0.1);
    const parts = solution.jobs.reduce((sum, one) => sum + one!.parts.length, 0);
    expect(parts).toBeLessThan(5 * 55);
  });

  test('a job is not cut where that gains nothing', () => {
    const open = job([0, 1], 5, { results: 6, parts: { min: 1, max: 6 } });
    expect(teams(assign(problemOf(2, [job([0], 30), open])).jobs)).toEqual([[0], [1]]);
  });

  test('a job is cut where that levels', () => {
    const open = job([0, 1], 5, { results: 6, parts: { min: 1, max: 6 } });
    const { loads } = assign(problemOf(2, [job([0], 30), job([1], 30), open]));
    expect(loads).toEqual([45, 45]);
  });

  test('a job that one person had is cut for whom else is idle', () => {
    const open = job([0, 1], 5, { results: 6, parts: { min: 1, max: 6 }, previous: [0] });
    const { idle } = assign(problemOf(2, [open], { options: { tolerance: 1, effort: 1 } }));
    expect(idle).toEqual([]);
  });
});

describe('cuts are spread over the jobs of the largest parts', () => {
  const equal = (people: number, minutes: readonly number[], most: number): Problem => {
    const all = [...new Array(people).keys()];
    const jobs = minutes.map((each) =>
      job(all, each, { results: 5000, parts: { min: 1, max: Math.min(5000, most) } }),
    );
    return { ...problemOf(people, jobs), capacities: all.map(() => 75_000) };
  };
  const parts = (problem: Problem, tolerance: number): number[] =>
    assign({ ...problem, options: { tolerance, effort: 0.06 } }).jobs.map((found) => found!.parts.length);

  test.each([0, 0.05])('equal jobs get as many of equal people (tolerance %d)', (tolerance) => {
    const found = parts(equal(200, [100, 100, 100], 200), tolerance);
    expect(found.sort((a, b) => a - b)).toEqual([66, 67, 67]);
  });

  test('a job of thrice the minutes gets thrice the people', () => {
    expect(parts(equal(120, [20, 40, 60], 120), 0.05)).toEqual([20, 40, 60]);
    expect(parts(equal(30, [10, 10], 30), 0.05)).toEqual([15, 15]);
  });

  test('as far as each allows', () => {
    expect(parts(equal(30, [10, 10, 10], 8), 0.05)).toEqual([8, 8, 8]);
    expect(parts({ ...equal(30, [60], 4), ...mixed() }, 0.05)).toEqual([4, 13, 13]);
  });

  /** One job that four people may share at the most, two of which everybody may have a part. */
  function mixed(): Pick<Problem, 'jobs'> {
    const [first] = equal(30, [60], 4).jobs;
    return { jobs: [first!, ...equal(30, [60, 60], 30).jobs] };
  }

  test('the search takes parts to the jobs whose people carry the most', () => {
    const levels = [0.5, 0.9, 0.7];
    const range = { fewest: Int32Array.of(1, 1, 1), most: Int32Array.of(3, 3, 1) };
    const tried = [...steps(range, Int32Array.of(2, 2, 1), levels)].map((counts) => [...counts]);
    expect(tried).toEqual([
      [2, 3, 1],
      [1, 3, 1],
      [3, 2, 1],
      [3, 1, 1],
      [1, 2, 1],
      [2, 1, 1],
    ]);
  });
});

describe('how far sharing goes', () => {
  test('a small capacity gets a small share', () => {
    const open = (results: number): Partial<Job> => ({ results, parts: { min: 1, max: results } });
    const jobs = [
      job([0, 1], 420, { ...open(287), pin: 1 }),
      job([0, 1, 2], 1250, open(21)),
      job([2], 150, open(146)),
    ];
    const capacities = [3750, 75_000, 75_000];
    const { jobs: found, certificate } = assign(problemOf(3, jobs, { capacities }));
    expect(teams(found)).toEqual([[1], [0, 1, 2], [2]]);
    expect(certificate.groups[0]!.mostLevel).toBeCloseTo(8750 / 3750, 9);
  });

  test('the highest level is near what the best sharing reaches', () => {
    let far = 0;
    for (let seed = 1; seed <= runs(300); seed++) {
      const problem = unequal(randomProblem(seed, { people: 4, jobs: 4, flexible: 70, pinned: 20 }));
      const { groups } = assign(problem).certificate;
      const found = Math.max(...groups.map((group) => group.mostLevel));
      const best = bruteForce(problem)[4]!;
      expect(found).toBeGreaterThanOrEqual(best - 1e-9);
      if (found > best + 0.0101) far++;
    }
    expect(far).toBeLessThanOrEqual(0.01 * runs(300));
  });

  /** Some people have next to no time. */
  function unequal(problem: Problem): Problem {
    const little = new Random(problem.jobs.length);
    const capacities = problem.capacities.map((capacity) =>
      little.below(4) === 0 ? capacity / 20 : capacity,
    );
    return { ...problem, capacities };
  }
});

describe('helpful sharing', () => {
  large('says which duty to share among 55 people', () => {
    const solution = assign(coarse(1, false));
    const [group] = solution.certificate.groups;
    expect(solution.idle).toHaveLength(43);
    expect(group!.helpfulSharing.reduce((sum, hint) => sum + hint.people - 1, 0)).toBe(43);
    expect(group!.hall).toHaveLength(1);
    expect(group!.hall[0]).toMatchObject({ places: 12 });
  });

  test('followed, it leaves as few idle as sharing can', () => {
    let helped = 0;
    for (let seed = 1; seed <= runs(200); seed++) {
      const problem = randomProblem(seed, { people: 8, jobs: 4, pinned: 20, shared: 20 });
      const before = assign(problem);
      const hints = before.certificate.groups.flatMap((group) => group.helpfulSharing);
      const gain = hints.reduce((sum, hint) => sum + hint.people - problem.jobs[hint.job]!.parts.max, 0);
      const shared = new Map(hints.map((hint) => [hint.job, hint.people]));
      const after = assign({
        ...problem,
        jobs: problem.jobs.map((one, j) => {
          const people = shared.get(j);
          return people === undefined ? one : { ...one, parts: { min: people, max: people } };
        }),
      });
      const all = assign({
        ...problem,
        jobs: problem.jobs.map((one) =>
          one.results === 1 ? one : { ...one, parts: { min: one.parts.min, max: one.results } },
        ),
      });
      expect(hints.every((hint) => problem.jobs[hint.job]!.results > 1)).toBe(true);
      expect(after.idle).toHaveLength(before.idle.length - gain);
      expect(after.idle).toHaveLength(all.idle.length);
      if (gain > 0) helped++;
    }
    expect(helped).toBeGreaterThan(0.15 * runs(200));
  });
});
