import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../src/assign/assign.ts';
import { Absence } from '../../src/assign/cover/absence.ts';
import { chooseDeputies } from '../../src/assign/cover/deputies.ts';
import { mostLevelCover } from '../../src/assign/cover/leximin.ts';
import { optionsOf } from '../../src/assign/cover/options.ts';
import { brokenPromises } from './support/check-plan.ts';
import { bestWithout, compare, levelsWithout, minutesOf, plainPlan } from './support/deputies.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';

const SEEDS = fc.integer({ min: 1, max: 1_000_000 });

describe('deputies', () => {
  test('the duties of one owner go to different people, not all to the first', () => {
    const jobs = [0, 1, 2].map(() => job([0, 1, 2, 3], 20, { pin: 0 }));
    const { jobs: found } = assign(problemOf(4, [...jobs, ...[1, 2, 3].map((p) => job([p], 50))]));
    expect(
      found
        .slice(0, 3)
        .map((one) => one!.deputy)
        .sort(),
    ).toEqual([1, 2, 3]);
  });

  test('a large duty goes to who has room for it', () => {
    const jobs = [job([0, 1, 2], 60, { pin: 0 }), job([1], 80), job([2], 20)];
    expect(assign(problemOf(3, jobs)).jobs[0]!.deputy).toBe(2);
  });

  test('below a highest utilisation that cannot be helped the rest is levelled too', () => {
    // Only 1 may take over the long duty; the two short ones are for 2 and 3, one each.
    const jobs = [
      job([0, 1], 90, { pin: 0 }),
      job([0, 2, 3], 20, { pin: 0 }),
      job([0, 2, 3], 20, { pin: 0 }),
      ...[1, 2, 3].map((p) => job([p], 10)),
    ];
    const found = assign(problemOf(4, jobs)).jobs.slice(0, 3);
    expect(found.map((one) => one!.deputy)).toEqual([1, expect.anything(), expect.anything()]);
    expect(new Set(found.map((one) => one!.deputy)).size).toBe(3);
  });

  test('what counts is the utilisation, not the minutes', () => {
    const jobs = [job([0, 1, 2], 30, { pin: 0 }), job([1], 20), job([2], 40)];
    // 50 of 50 minutes, or 70 of 100.
    expect(assign(problemOf(3, jobs, { capacities: [100, 50, 100] })).jobs[0]!.deputy).toBe(2);
  });

  test('who stands in for a shared duty takes over the part of its owner only', () => {
    const shared = job([0, 1, 2, 3], 10, {
      results: 8,
      parts: { min: 2, max: 2 },
      previous: [0, 1],
      hold: true,
    });
    const problem = problemOf(4, [shared, job([2], 20), job([3], 90)], { capacities: [100, 100, 50, 100] });
    // With his 40 minutes 60 of 50 stand against 130 of 100; with all 80 it would be 100 of 50 against 170 of 100.
    expect(assign(problem).jobs[0]).toMatchObject({ owner: 0, deputy: 2 });
  });

  test('while an owner is away nothing is more level, by all choices there are', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const problem = randomProblem(seed, { people: 5, jobs: 8, pinned: 40, shared: 20 });
        const { plan, owners } = plainPlan(problem);
        const deputies = chooseDeputies(plan, owners).map((deputy) => deputy ?? -1);
        for (const away of new Set(owners)) {
          if (away < 0) continue;
          const found = levelsWithout(plan, owners, away, deputies);
          expect(compare(found, bestWithout(plan, owners, away))).toBe(0);
        }
      }),
      { numRuns: runs(1000), seed: 2026 },
    );
  });

  test('with few nodes only what is most level is said to be', () => {
    let proven = 0;
    let missed = 0;
    fc.assert(
      fc.property(SEEDS, fc.integer({ min: 0, max: 8 }), (seed, nodes) => {
        const problem = randomProblem(seed, { people: 5, jobs: 9, pinned: 60 });
        const { plan, owners } = plainPlan(problem);
        const away = owners.find((owner) => owner >= 0);
        if (away === undefined) return;
        const jobs = [...owners.keys()].filter(
          (j) => owners[j] === away && optionsOf(plan, j, away).length > 0,
        );
        if (jobs.length === 0) return;
        const minutes = Float64Array.from(owners, (owner, j) => (owner < 0 ? 0 : minutesOf(plan, j)));
        const absence = new Absence(plan, jobs, minutes, (j) => optionsOf(plan, j, away));
        const cover = mostLevelCover(absence, nodes);
        const deputies = owners.map(() => -1);
        jobs.forEach((j, at) => (deputies[j] = absence.people[cover.chosen[at]!]!));
        const found = levelsWithout(plan, owners, away, deputies);
        const difference = compare(found, bestWithout(plan, owners, away));
        expect(difference).toBeGreaterThanOrEqual(0);
        if (cover.proven) {
          expect(difference).toBe(0);
          proven++;
        } else missed++;
      }),
      { numRuns: runs(500), seed: 2026 },
    );
    expect(proven).toBeGreaterThan(0);
    expect(missed).toBeGreaterThan(0);
  });

  test('as many separated duties as can be have deputies, wajib before utama before penunjang', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const problem = randomProblem(seed, { people: 5, jobs: 6, separations: 6, pinned: 30 });
        const { plan, owners } = plainPlan(problem);
        const deputies = chooseDeputies(plan, owners);
        const { apart } = plan.frame;
        const without = (chosen: readonly number[]): number[] =>
          [0, 1, 2].map(
            (priority) =>
              chosen.filter((deputy, j) => deputy < 0 && problem.jobs[j]!.priority === priority).length,
          );
        const visit = (chosen: readonly number[]): number[] => {
          const j = chosen.length;
          if (j === owners.length) return without(chosen);
          const options = owners[j]! < 0 ? [] : optionsOf(plan, j, owners[j]!);
          const free = options.filter((person) => apart[j]!.every((other) => chosen[other] !== person));
          return [...free, -1]
            .map((person) => visit([...chosen, person]))
            .reduce((one, other) => (compare(other, one) < 0 ? other : one));
        };
        expect(without(deputies.map((deputy) => deputy ?? -1))).toEqual(visit([]));
        deputies.forEach((deputy, j) => {
          if (deputy === null) return;
          expect(apart[j]!.filter((other) => deputies[other] === deputy || plan.has(deputy, other))).toEqual(
            [],
          );
        });
      }),
      { numRuns: runs(1000), seed: 2026 },
    );
  });

  test('whole solutions keep what they promise of deputies', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const problem = randomProblem(seed, { people: 5, jobs: 7, shared: 20, separations: 3 });
        expect(brokenPromises(problem, assign(problem))).toEqual([]);
      }),
      { numRuns: runs(100), seed: 2026 },
    );
  });
});
