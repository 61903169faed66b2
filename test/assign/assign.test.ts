import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign, usualEffort } from '../../src/assign/assign.ts';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { fit } from '../../src/assign/fit/fit.ts';
import { split } from '../../src/assign/groups.ts';
import { mostLevel } from '../../src/assign/level/level.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { bruteForce, compareValues } from './support/brute-force.ts';
import { brokenPromises, valueOf, withSaved } from './support/check-plan.ts';
import { job, problemOf, teams } from './support/job.ts';
import { large, runs } from './support/runs.ts';
import { randomProblem, section, type Shape } from './support/random-problem.ts';

const TINY: Shape = { people: 4, jobs: 5, pinned: 15 };
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function forSeeds(numRuns: number, check: (seed: number) => void): void {
  fc.assert(fc.property(seeds, check), { numRuns, seed: 2026 });
}

describe('a plan keeps its promises', () => {
  test.each<[string, Shape]>([
    ['alone', { people: 6, jobs: 12 }],
    ['shared', { people: 6, jobs: 12, shared: 50, flexible: 50, pinned: 20 }],
    ['separated', { people: 6, jobs: 12, shared: 30, flexible: 30, pinned: 20, separations: 6 }],
    ['tolerant', { people: 6, jobs: 12, shared: 30, flexible: 30, separations: 3, tolerance: 0.1 }],
  ])('%s', (_, shape) => {
    forSeeds(runs(150), (seed) => {
      const problem = randomProblem(seed, shape);
      expect(brokenPromises(problem, assign(problem))).toEqual([]);
    });
  });
});

describe('against brute force', () => {
  test('unowned, idle and the bound, with pins and shares', () => {
    forSeeds(runs(200), (seed) => {
      const problem = randomProblem(seed, { ...TINY, shared: 30, flexible: 30 });
      const solution = assign(problem);
      const best = bruteForce(problem);
      expect(valueOf(problem, solution).slice(0, 4)).toEqual(best.slice(0, 4));
      const { unowned, idle, groups } = solution.certificate;
      expect(unowned.proven).toBe(true);
      expect(idle).toEqual({ count: best[3], bound: best[3] });
      const bound = Math.max(...groups.map((group) => group.bound));
      expect(bound).toBeLessThanOrEqual(best[4]! * (1 + 1e-9) + 1e-12);
    });
  });

  test('the leximin vector is nearly always reached, and never beaten', () => {
    let reached = 0;
    let proven = 0;
    forSeeds(runs(300), (seed) => {
      const problem = randomProblem(seed, { ...TINY, shared: 30 });
      const solution = assign(problem);
      const best = bruteForce(problem);
      const difference = compareValues(valueOf(problem, solution), best);
      expect(difference).toBeGreaterThanOrEqual(0);
      if (difference === 0) reached++;
      if (solution.certificate.groups.every((group) => group.proven)) {
        proven++;
        expect(valueOf(problem, solution)[4]).toBeCloseTo(best[4]!, 9);
      }
    });
    expect(reached).toBeGreaterThanOrEqual(0.98 * runs(300));
    expect(proven).toBeGreaterThan(0.2 * runs(300));
  });

  test.each<[string, Shape]>([
    ['alone', { ...TINY, separations: 4 }],
    ['shared', { people: 5, jobs: 4, pinned: 20, flexible: 50, separations: 4 }],
    ['many', { people: 5, jobs: 5, pinned: 20, separations: 8 }],
  ])('unowned and idle with separations (%s), both proven', (_, shape) => {
    forSeeds(runs(250), (seed) => {
      const problem = randomProblem(seed, shape);
      const solution = assign(problem);
      const best = bruteForce(problem);
      expect(valueOf(problem, solution).slice(0, 4)).toEqual(best.slice(0, 4));
      expect(solution.certificate.idle).toEqual({ count: best[3], bound: best[3] });
      // The bound on the level is for the jobs that are owned here.
      const owned = solution.jobs.map((job) => job !== null);
      const level = bruteForce(problem, owned)[4]!;
      const bound = Math.max(...solution.certificate.groups.map((group) => group.bound));
      expect(bound).toBeLessThanOrEqual(level * (1 + 1e-9) + 1e-12);
    });
  });
});

describe('steady', () => {
  test.each<[boolean, number]>([
    [false, 0],
    [false, 0.1],
    [true, 0],
    [true, 0.1],
  ])('with its own plan saved nothing moves (hold %s, tolerance %d)', (hold, tolerance) => {
    forSeeds(runs(100), (seed) => {
      const shape = {
        people: 6,
        jobs: 14,
        pinned: 10,
        shared: 30,
        flexible: 30,
        separations: seed % 3,
        tolerance,
      };
      const problem = randomProblem(seed, shape);
      const first = assign(problem);
      const again = assign(withSaved(problem, first, hold));
      expect(again.jobs).toEqual(first.jobs);
      expect(again.loads).toEqual(first.loads);
      expect(again.certificate.released).toBe(0);
    });
  });

  large('a new job changes nothing else where the tolerance allows it', () => {
    const problem = section(1, 12, 60, 0.05);
    const saved = withSaved(problem, assign(problem), false);
    const { candidates } = problem.jobs.find((job) => job.candidates.length > 3)!;
    const small = { ...problem.jobs[0]!, minutesPerResult: 60, candidates };
    const more = assign({ ...saved, jobs: [...saved.jobs, small] });
    const lost = saved.jobs.filter((job, j) =>
      job.previous?.some((person) => !more.jobs[j]!.parts.some((part) => part.person === person)),
    );
    expect(lost.length).toBeLessThanOrEqual(2);
    expect(more.jobs.at(-1)).not.toBeNull();
  });

  large('the same problem gives the same solution', () => {
    const problem = section(7, 15, 60, 0.05);
    expect(assign(structuredClone(problem))).toEqual(assign(problem));
  });

  test('groups do not influence each other', () => {
    const [a, b] = [section(3, 6, 20), section(4, 6, 20)];
    const shift = a.capacities.length;
    const both: Problem = {
      ...a,
      capacities: [...a.capacities, ...b.capacities],
      jobs: [
        ...a.jobs,
        ...b.jobs.map((job) => ({
          ...job,
          candidates: job.candidates.map(({ person, misfit }) => ({ person: person + shift, misfit })),
        })),
      ],
    };
    expect(assign(both).loads).toEqual([...assign(a).loads, ...assign(b).loads]);
  });
});

describe('tolerance', () => {
  const levelsOf = (problem: Problem): number[] =>
    assign(problem)
      .loads.map((load, person) => load / problem.capacities[person]!)
      .sort((a, b) => b - a);

  test('each level stays within it, above and below', () => {
    forSeeds(runs(60), (seed) => {
      for (const { problem } of split(section(seed, 6, 24, 0.05))) {
        const frame = settle(problem);
        const level = mostLevel(frame, fractionalLevels(frame));
        const limits = level.levels();
        fit(level)
          .plan.levels()
          .forEach((found, k) => {
            expect(Math.abs(found - limits[k]!)).toBeLessThanOrEqual(0.05 + 1e-6);
          });
      }
    });
  });

  test('nobody is emptied for the sake of fit', () => {
    const better = (minutes: number): Problem['jobs'][number] => ({
      ...job([], minutes),
      candidates: [0, 1, 2].map((person) => ({ person, misfit: [person === 2 ? 1 : 0] })),
    });
    const jobs = [40, 40, 20, 20, 20, 20, 20, 20].map(better);
    const levels = levelsOf(problemOf(3, jobs, { options: { tolerance: 0.2, effort: 1 } }));
    expect(levels.at(-1)).toBeGreaterThanOrEqual(0.6 - 0.2 - 1e-6);
  });

  test('a saved plan that is farther below is kept as it is', () => {
    const jobs = [50, 50, 30].map((minutes, j) => job([0, 1, 2], minutes, { previous: [j === 2 ? 2 : j] }));
    const more = [...jobs, job([0, 1, 2], 5, { previous: [0] }), job([0, 1, 2], 5, { previous: [1] })];
    const { jobs: found } = assign(problemOf(3, more, { options: { tolerance: 0.06, effort: 1 } }));
    expect(teams(found)).toEqual([[0], [1], [2], [0], [1]]);
  });
});

describe('quality', () => {
  large('sections of 25 × 150 are within 1 % of the bound', () => {
    const gaps = [1, 2, 3].map((seed) => {
      const options = { tolerance: 0, effort: usualEffort(25, 0) };
      const { groups } = assign({ ...section(seed, 25, 150), options }).certificate;
      return Math.max(...groups.map((group) => group.mostLevel / group.bound - 1));
    });
    expect(Math.max(...gaps)).toBeLessThan(0.01);
  });

  test('separated jobs of two people change places', () => {
    const jobs = [job([0, 1], 90), job([0, 1], 10)];
    for (const capacities of [
      [20, 200],
      [200, 20],
    ]) {
      const { loads } = assign(problemOf(2, jobs, { capacities, separations: [[0, 1]] }));
      expect(loads).toEqual(capacities.map((capacity) => (capacity === 20 ? 10 : 90)));
    }
  });

  test('nobody and nothing', () => {
    const options = { tolerance: 0, effort: 1 };
    const none = assign({ capacities: [], jobs: [], separations: [], options });
    expect(none.certificate).toMatchObject({ idle: { count: 0, bound: 0 }, groups: [], released: 0 });
    const idle = assign({ capacities: [750], jobs: [], separations: [], options });
    expect(idle.idle).toEqual([0]);
    expect(idle.certificate.groups[0]).toMatchObject({ highest: 0, bound: 0, proven: true });
  });
});
