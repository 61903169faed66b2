import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import { split } from '../../src/assign/groups.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { loadHighs } from '../../src/assign/prove/highs.ts';
import type { MipSolver } from '../../src/assign/prove/mip.ts';
import type { GroupCertificate } from '../../src/assign/solution.ts';
import { solveGroup } from '../../src/assign/solve-group.ts';
import { bruteForce } from './support/brute-force.ts';
import { job, problemOf } from './support/job.ts';
import { leastOfRest } from './support/least-of-rest.ts';
import { randomProblem, type Shape } from './support/random-problem.ts';
import { runs } from './support/runs.ts';

const highs = await loadHighs();
const PROVE = { tolerance: 0, effort: 1, prove: true };

/** The levels of the best plan, highest first, among plans that own the same jobs. */
function bestLevels(problem: Problem, owned: readonly boolean[]): readonly number[] {
  return bruteForce(problem, owned).slice(4);
}

/** What the certificate of a small problem says wrongly. */
function wrongClaims(problem: Problem, solver?: MipSolver): string[] {
  const wrong: string[] = [];
  for (const { problem: group } of split(problem)) {
    const { certificate, jobs, idle } = solveGroup(group, solver);
    const levels = bestLevels(
      group,
      jobs.map((found) => found !== null),
    );
    const top = levels[0]!;
    if (certificate.bound > top * (1 + 1e-9))
      wrong.push(`${certificate.basis}: ${certificate.bound} > ${top}`);
    if (certificate.proven && certificate.mostLevel > top * (1 + 1e-9))
      wrong.push('proven, but not the best');
    if (group.separations.length === 0 && group.jobs.every(({ parts }) => parts.max === 1))
      wrong.push(...wrongTiers(group, certificate, idle.length));
  }
  return wrong;
}

/** Each tier against all plans in which those above stay within their levels and no more are idle. */
function wrongTiers(group: Problem, { mostLevel, people, below }: GroupCertificate, idle: number): string[] {
  const limits = new Map<number, number>();
  let above = { people, mostLevel };
  return below.flatMap((tier) => {
    for (const person of above.people) if (!tier.people.includes(person)) limits.set(person, above.mostLevel);
    above = tier;
    const least = leastOfRest(group, tier.people, limits, idle);
    return tier.bound > least * (1 + 1e-9) ? [`tier: ${tier.bound} > ${least}`] : [];
  });
}

const SHAPES: Record<string, Shape> = {
  plain: { people: 4, jobs: 7 },
  shared: { people: 4, jobs: 4, shared: 50, flexible: 40 },
  pinned: { people: 4, jobs: 6, pinned: 30, shared: 20 },
  separated: { people: 4, jobs: 6, separations: 4, pinned: 10 },
};

describe('bounds never exceed the best plan', () => {
  test.each(Object.entries(SHAPES))('%s', (_, shape) => {
    for (let seed = 1; seed <= runs(400); seed++) {
      expect({ seed, wrong: wrongClaims(randomProblem(seed, shape)) }).toEqual({ seed, wrong: [] });
    }
  });

  test.each(Object.entries(SHAPES))('%s, with HiGHS', (_, shape) => {
    for (let seed = 1001; seed <= 1000 + runs(60); seed++) {
      const problem = { ...randomProblem(seed, shape), options: PROVE };
      expect({ seed, wrong: wrongClaims(problem, highs) }).toEqual({ seed, wrong: [] });
    }
  });
});

describe('proofs', () => {
  test('sums of parts: who can only have 60 or 90 has 90 where 70 is due', () => {
    const group = assign(problemOf(2, [job([0, 1], 60), job([0, 1], 50), job([0], 30), job([1], 1)]));
    const [certificate] = group.certificate.groups;
    expect(certificate).toMatchObject({ mostLevel: 0.8, bound: 0.8, proven: true });
  });

  test('all plans of the bottleneck: five jobs of 30 by two people', () => {
    const group = assign(
      problemOf(
        2,
        [31, 30, 29, 28, 27].map((minutes) => job([0, 1], minutes)),
      ),
    );
    expect(group.certificate.groups[0]).toMatchObject({ proven: true });
    expect(group.certificate.groups[0]!.mostLevel).toBeCloseTo(0.84, 9);
  });

  test('a forced duty does not hide what is below it', () => {
    const jobs = [job([0], 300), job([0, 1, 2], 40), job([1, 2], 30), job([1, 2], 10)];
    const [certificate] = assign(problemOf(3, jobs)).certificate.groups;
    expect(certificate).toMatchObject({ mostLevel: 3, proven: true, bottleneck: { jobs: [0], people: [0] } });
    expect(certificate!.below[0]).toMatchObject({ people: [1, 2], mostLevel: 0.4, bound: 0.4, proven: true });
  });

  test('a bottleneck with room for another job ends the tiers', () => {
    const jobs = [job([0, 1], 90), job([0, 1, 2], 5), job([2], 20)];
    const [certificate] = assign(problemOf(3, jobs)).certificate.groups;
    expect(certificate).toMatchObject({ mostLevel: 0.9, proven: true, below: [] });
  });
});

describe('HiGHS', () => {
  const one = { columns: 2, starts: [0, 2], indices: [0, 1], values: [3, 5], rowUpper: [4] };

  test('answers whether there is a solution, and gives it', () => {
    expect(highs.solve({ ...one, rowLower: [3] }, 10)).toEqual({
      status: 'feasible',
      values: Float64Array.of(1, 0),
    });
    expect(highs.solve({ ...one, rowLower: [4] }, 10)).toEqual({ status: 'infeasible' });
  });
});
