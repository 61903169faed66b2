import { describe, expect, test } from '@jest/globals';
import loadHighs from 'highs';
import { assign } from '../../src/assign/assign.ts';
import { bottleneckOf } from '../../src/assign/bound/bottleneck.ts';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { split } from '../../src/assign/groups.ts';
import type { Problem } from '../../src/assign/problem.ts';
import type { Basis } from '../../src/assign/solution.ts';
import { simpleBound } from './support/simple-bound.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem, section } from './support/random-problem.ts';
import { large, runs } from './support/runs.ts';

/** The package's types describe its CommonJS form, where the function is a property; at run time it is the default. */
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

function levelsOf(problem: Problem): {
  levels: Float64Array;
  bound: number;
  basis: Basis;
  bottleneck: { readonly jobs: readonly number[]; readonly people: readonly number[] };
} {
  const { levels, bound, causes } = fractionalLevels(settle(problem));
  return { levels, bound, basis: causes[0]!.basis, bottleneck: bottleneckOf(causes[0]!) };
}

describe('fractional leximin levels', () => {
  test('the least cut is the bottleneck', () => {
    const { levels, bound, bottleneck } = levelsOf(
      problemOf(3, [job([0], 90), job([0, 1], 30), job([1, 2], 20)]),
    );
    expect([...levels]).toEqual([0.9, 0.3, 0.2]);
    expect(bound).toBe(0.9);
    expect(bottleneck).toEqual({ jobs: [0], people: [0] });
  });

  test('nobody gets more than the largest share', () => {
    // Two people share the first job, so 20 minutes of it go to one of those beside person 0.
    const shared = job([0, 1], 20, { results: 2, parts: { min: 2, max: 2 } });
    expect([...levelsOf(problemOf(2, [shared, job([0], 50)])).levels]).toEqual([0.7, 0.2]);
  });

  test('who is forced gets at least the smallest share', () => {
    const pinned = job([0, 1, 2], 10, { results: 6, parts: { min: 2, max: 2 }, pin: 0 });
    const { levels } = levelsOf(problemOf(3, [pinned, job([1, 2], 40)]));
    expect([...levels]).toEqual([0.3, 0.35, 0.35]);
  });

  test('the largest part counts where it is more', () => {
    const { bound, bottleneck } = levelsOf(problemOf(3, [job([0, 1, 2], 90)]));
    expect(bound).toBe(0.9);
    expect(bottleneck).toEqual({ jobs: [0], people: [0, 1, 2] });
  });

  test('the bottleneck is literally true, or it names no jobs', () => {
    let named = 0;
    for (let seed = 1; seed <= runs(400); seed++) {
      const shape = { people: 5, jobs: 6, pinned: 20, shared: 30, flexible: 20, separations: 2 };
      for (const { problem } of split(randomProblem(seed, shape))) {
        const { bound, bottleneck, basis } = levelsOf(problem);
        const jobs = bottleneck.jobs.map((j) => problem.jobs[j]!);
        if (jobs.length === 0) continue;
        named++;
        for (const one of jobs) {
          const able = one.candidates.map(({ person }) => person);
          const alone = one.parts.max === 1 && one.pin !== undefined ? [one.pin] : able;
          for (const person of alone) expect(bottleneck.people).toContain(person);
        }
        expect(simpleBound(problem, bottleneck, basis)).toBeCloseTo(bound, 9);
      }
    }
    expect(named).toBeGreaterThan(0.75 * runs(400));
  });

  test('a share of a job that others may do is not called a bottleneck', () => {
    const pinned = job([0, 1], 10, { results: 6, parts: { min: 2, max: 2 }, pin: 0 });
    const { bound, bottleneck } = levelsOf(problemOf(2, [pinned, job([0], 50)]));
    expect(bound).toBe(0.8);
    expect(bottleneck).toEqual({ jobs: [], people: [0] });
  });

  test('levels add up to the work, and nobody is above who could give to somebody below', () => {
    for (let seed = 1; seed <= runs(20); seed++) {
      for (const { problem } of split(section(seed, 12, 60))) {
        const { levels } = levelsOf(problem);
        const work = problem.jobs.reduce((sum, one) => sum + one.minutesPerResult, 0);
        const carried = levels.reduce((sum, level, person) => sum + level * problem.capacities[person]!, 0);
        expect(carried / work).toBeCloseTo(1, 9);
        // The least level among its candidates carries every job.
        const forced = problem.jobs.filter((one) => one.candidates.length === 1);
        for (const one of forced) {
          const person = one.candidates[0]!.person;
          expect(levels[person]! * problem.capacities[person]! + 1e-6).toBeGreaterThanOrEqual(
            one.minutesPerResult,
          );
        }
      }
    }
  });
});

/** The least highest utilisation, by integer programming. */
function leastHighest(problem: Problem): number {
  const names = problem.jobs.map((one, j) => one.candidates.map(({ person }) => `x_${j}_${person}`));
  const once = names.map((row) => ` ${row.join(' + ')} = 1`);
  const loads = problem.capacities.map((capacity, person) => {
    const terms = problem.jobs.flatMap((one, j) =>
      one.candidates.some((c) => c.person === person) ? [`${one.minutesPerResult} x_${j}_${person}`] : [],
    );
    return ` ${terms.join(' + ')} - ${capacity} z <= 0`;
  });
  const text = `Minimize\n z\nSubject To\n${[...once, ...loads].join('\n')}\nBinary\n ${names.flat().join(' ')}\nEnd`;
  return highs.solve(text).ObjectiveValue;
}

describe('against HiGHS', () => {
  large('bound ≤ least highest ≤ found, and found is near', () => {
    let equal = 0;
    let groups = 0;
    for (let seed = 1; seed <= 12; seed++) {
      for (const { problem } of split(section(seed, 5, 14))) {
        if (problem.jobs.length === 0) continue;
        const least = leastHighest(problem);
        const certificate = assign(problem).certificate.groups[0]!;
        expect(certificate.bound).toBeLessThanOrEqual(least * (1 + 1e-6));
        expect(certificate.mostLevel).toBeGreaterThanOrEqual(least * (1 - 1e-6));
        expect(certificate.mostLevel / least).toBeLessThan(1.05);
        groups++;
        if (certificate.mostLevel / least < 1 + 1e-6) equal++;
      }
    }
    expect(equal / groups).toBeGreaterThan(0.8);
  });
});
