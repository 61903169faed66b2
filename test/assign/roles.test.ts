import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../src/assign/assign.ts';
import { chooseDeputies } from '../../src/assign/cover/deputies.ts';
import { optionsOf } from '../../src/assign/cover/options.ts';
import { separatedDeputies } from '../../src/assign/cover/separated.ts';
import {
  bestWithout,
  levelsAway,
  levelsWithout,
  plainPlan,
  rolesOf,
  sumOfSquares,
} from './support/deputies.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';

const SEEDS = fc.integer({ min: 1, max: 1_000_000 });

describe('roles', () => {
  test('where nothing is lost by it, roles are spread evenly', () => {
    // Two owners with two duties each: 2 and 3 have equal loads, so each stands in twice, not one of them for all.
    const jobs = [0, 0, 1, 1].map((pin) => job([pin, 2, 3], 10, { pin }));
    const problem = problemOf(4, [...jobs, job([2], 50), job([3], 50)]);
    expect(
      rolesOf(
        assign(problem)
          .jobs.slice(0, 4)
          .map((one) => one!.deputy),
        4,
      ),
    ).toEqual([0, 0, 2, 2]);
  });

  test('within the tolerance an even number of roles counts for more than the level', () => {
    // 2 has ten minutes less to do than 3: he stands in for everybody, unless a tenth more is tolerated.
    const jobs = [0, 1].map((pin) => job([pin, 2, 3], 10, { pin }));
    const problem = problemOf(4, [...jobs, job([2], 40), job([3], 50)]);
    const roles = (tolerance: number): number[] =>
      rolesOf(
        assign({ ...problem, options: { effort: 1, tolerance } }).jobs.map((one) => one!.deputy),
        4,
      );
    expect(roles(0.09)).toEqual([0, 0, 2, 0]);
    expect(roles(0.1)).toEqual([0, 0, 1, 1]);
  });

  test('for every k, the k-th highest utilisation is above the most level one by the tolerance at the most', () => {
    let [roles, rolesWithout] = [0, 0];
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const problem = randomProblem(seed, { people: 5, jobs: 8, pinned: 30, tolerance: 0.05 });
        const { plan, owners } = plainPlan(problem);
        const deputies = chooseDeputies(plan, owners);
        roles += sumOfSquares(rolesOf(deputies, 5));
        const strict = plainPlan({ ...problem, options: { ...problem.options, tolerance: 0 } });
        rolesWithout += sumOfSquares(rolesOf(chooseDeputies(strict.plan, strict.owners), 5));
        for (const away of new Set(owners)) {
          if (away < 0) continue;
          const best = bestWithout(plan, owners, away);
          levelsWithout(
            plan,
            owners,
            away,
            deputies.map((deputy) => deputy ?? -1),
          ).forEach((level, k) => {
            expect(level).toBeLessThanOrEqual(best[k]! + 0.05 + 1e-9);
          });
        }
      }),
      { numRuns: runs(500), seed: 2026 },
    );
    expect(roles).toBeLessThan(rolesWithout);
  });

  test('nobody could give one on to whoever has at least two fewer, within the tolerance', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const problem = randomProblem(seed, { people: 5, jobs: 9, pinned: 30, tolerance: 0.1 });
        const { plan, owners } = plainPlan(problem);
        const deputies = chooseDeputies(plan, owners).map((deputy) => deputy ?? -1);
        const roles = rolesOf(deputies, plan.loads.length);
        deputies.forEach((deputy, j) => {
          if (deputy < 0) return;
          const away = owners[j]!;
          const best = bestWithout(plan, owners, away);
          const highest = levelsAway(plan, owners, away, deputies)[deputy]! + 0.1;
          for (const person of optionsOf(plan, j, away)) {
            if (roles[person]! > roles[deputy]! - 2) continue;
            const other = deputies.map((one, k) => (k === j ? person : one));
            // Whoever it would bring above the deputy of now by more than the tolerance is not asked at all.
            if (levelsAway(plan, owners, away, other)[person]! > highest) continue;
            const levels = levelsWithout(plan, owners, away, other);
            expect(levels.some((level, k) => level > best[k]! + 0.1 + 1e-12)).toBe(true);
          }
        });
      }),
      { numRuns: runs(200), seed: 2027 },
    );
  });

  test('a role goes to who has the fewest, not to the first who has fewer', () => {
    // 1 is the least loaded and would stand in for 0 three times; 2 stands in for 4 already, as nobody else may.
    const jobs = [...[0, 0, 0].map((pin) => job([0, 1, 2, 3], 2, { pin })), job([2, 4], 2, { pin: 4 })];
    const others = [20, 30, 30].map((minutes, at) => job([at + 1], minutes));
    const { plan, owners } = plainPlan(
      problemOf(5, [...jobs, ...others], { options: { effort: 1, tolerance: 0.3 } }),
    );
    expect(rolesOf(chooseDeputies(plan, owners), 5)).toEqual([0, 2, 1, 1, 0]);
  });

  test('separated jobs that could have the same deputy begin with different ones', () => {
    const two = problemOf(5, [job([0, 2], 2, { pin: 0 }), job([1, 2, 3], 2, { pin: 1 }), job([4], 1)], {
      separations: [[0, 1]],
    });
    const { plan } = plainPlan(two);
    // Both could have 2, who is the only one for the first.
    expect([...separatedDeputies(plan, [[2], [2, 3], []])]).toEqual([2, 3, -1]);
    const apart = plainPlan({ ...two, separations: [] });
    expect([...separatedDeputies(apart.plan, [[2], [2, 3], []])]).toEqual([-1, -1, -1]);
  });

  test('one after the other goes to who has the fewest, of equals to the first', () => {
    // 1 is the least loaded and stands in for all six; then 2, 3 and 4 are as good within the tolerance.
    const jobs = [0, 0, 0, 5, 5, 5].map((pin) => job([1, 2, 3, 4, pin].sort(), 2, { pin }));
    const others = [20, 30, 30, 30].map((minutes, at) => job([at + 1], minutes));
    const roles = (tolerance: number, number: number): number[] => {
      const problem = problemOf(6, [...jobs.slice(0, number), ...others], {
        options: { effort: 1, tolerance },
      });
      const { plan, owners } = plainPlan(problem);
      return rolesOf(chooseDeputies(plan, owners), 6);
    };
    expect(roles(0, 6)).toEqual([0, 6, 0, 0, 0, 0]);
    expect(roles(0.3, 6)).toEqual([0, 2, 2, 1, 1, 0]);
    expect(roles(0.3, 3)).toEqual([0, 1, 1, 1, 0, 0]);
  });
});
