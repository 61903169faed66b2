import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../src/assign/assign.ts';
import type { Problem } from '../../src/assign/problem.ts';
import type { Solution } from '../../src/assign/solution.ts';
import { brokenPromises } from './support/check-plan.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';

/** Utilisations of those who stand in while this person is away, by these deputies per job. */
function levelsWithout(
  problem: Problem,
  { jobs, loads }: Solution,
  away: number,
  deputies: readonly number[],
): number[] {
  const carried = [...loads];
  const standing = new Set<number>();
  jobs.forEach((found, j) => {
    if (found?.owner !== away || deputies[j]! < 0) return;
    carried[deputies[j]!]! += found.parts.find(({ person }) => person === away)!.minutes;
    standing.add(deputies[j]!);
  });
  return [...standing].map((person) => carried[person]! / problem.capacities[person]!);
}

function highestWithout(problem: Problem, solution: Solution, away: number): number {
  const deputies = solution.jobs.map((found) => found?.deputy ?? -1);
  return Math.max(0, ...levelsWithout(problem, solution, away, deputies));
}

/** The lowest highest utilisation that any choice of deputies for this owner reaches. */
function bestWithout(problem: Problem, solution: Solution, away: number): number {
  const choices = solution.jobs.map((found, j) => {
    if (found?.owner !== away) return [-1];
    const able = problem.jobs[j]!.candidates.map(({ person }) => person).filter((person) => person !== away);
    const outside = able.filter((person) => found.parts.every((part) => part.person !== person));
    return outside.length > 0 ? outside : able.length > 0 ? able : [-1];
  });
  const visit = (chosen: readonly number[]): number =>
    chosen.length === choices.length
      ? Math.max(0, ...levelsWithout(problem, solution, away, chosen))
      : Math.min(...choices[chosen.length]!.map((person) => visit([...chosen, person])));
  return visit([]);
}

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

  test('while an owner is away, the highest utilisation is nearly always the lowest that can be', () => {
    let cases = 0;
    let reached = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const problem = randomProblem(seed, { people: 5, jobs: 7, shared: 20 });
        const solution = assign(problem);
        expect(brokenPromises(problem, solution)).toEqual([]);
        for (const away of problem.capacities.keys()) {
          const best = bestWithout(problem, solution, away);
          const found = highestWithout(problem, solution, away);
          expect(found).toBeGreaterThanOrEqual(best - 1e-9);
          cases++;
          if (found <= best + 1e-9) reached++;
        }
      }),
      { numRuns: 150, seed: 2026 },
    );
    expect(reached / cases).toBeGreaterThan(0.97);
  });
});
