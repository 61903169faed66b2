import { describe, expect, test } from '@jest/globals';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { movesBelow, movesForced } from '../../src/assign/fit/moves-bound.ts';
import { movesOf } from '../../src/assign/fit/previous.ts';
import { mostLevel } from '../../src/assign/level/level.ts';
import type { Plan } from '../../src/assign/plan.ts';
import type { Job, Problem } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { everyPlan, idleIn, levelsIn, lostIn } from './support/all-plans.ts';
import { denseProblem } from './support/dense-problem.ts';
import { job, problemOf } from './support/job.ts';
import { runs } from './support/runs.ts';
import { withPrevious } from './support/with-previous.ts';

function levelOf(problem: Problem): Plan {
  const frame = settle(problem);
  return mostLevel(frame, fractionalLevels(frame));
}

const had = (able: number[], minutes: number, previous: number[], more: Partial<Job> = {}): Job =>
  job(able, minutes, { previous, ...more });

describe('moves that are forced', () => {
  const forcedIn = (people: number, jobs: Job[]): number => movesForced(levelOf(problemOf(people, jobs)));

  test('who would be idle gets one of several, and jobs without room for all lose some', () => {
    const own = [had([0, 1, 2], 30, [0]), had([0, 1, 2], 20, [0]), had([0, 1, 2], 10, [0])];
    expect(forcedIn(1, [had([0], 30, [0])])).toBe(0);
    expect(forcedIn(3, own)).toBe(2);
    expect(forcedIn(3, [...own, job([0, 1, 2], 5)])).toBe(1);
    expect(forcedIn(3, [had([0, 1, 2], 10, [0, 1, 2]), job([1], 5), job([2], 5)])).toBe(2);
    expect(forcedIn(2, [had([0, 1], 10, [0], { pin: 1 }), job([0], 5)])).toBe(1);
    expect(forcedIn(2, [had([0, 1], 10, [1], { pin: 1 }), job([0], 5)])).toBe(0);
  });
});

describe('moves below limits', () => {
  const below = (people: number, jobs: Job[], ...limits: number[]): number =>
    movesBelow(settle(problemOf(people, jobs)), Float64Array.from(limits));

  test('the largest shares go first, and all but k people come down to the k-th limit', () => {
    const jobs = [50, 30, 20].flatMap((minutes) => [
      had([0, 1, 2], minutes, [0]),
      had([0, 1, 2], minutes, [1]),
    ]);
    expect(below(3, jobs, 1, 1, 1)).toBe(0);
    expect(below(3, jobs, 0.99, 0.99, 0.99)).toBe(2);
    expect(below(3, jobs, 0.5, 0.5, 0.5)).toBe(2);
    expect(below(3, jobs, 0.49, 0.49, 0.49)).toBe(4);
    expect(below(3, jobs, 1, 0.49, 0.49)).toBe(2);
    expect(below(3, jobs, 1, 1, 0.1)).toBe(0);
    expect(below(3, jobs, 0.19, 0.19, 0.19)).toBe(4 + 2);
  });

  test('a job that must lose somebody weighs on nobody', () => {
    const jobs = [had([0, 1], 60, [0, 1]), had([0, 1], 30, [0])];
    expect(below(2, jobs, 0.3, 0.3)).toBe(1);
    expect(below(2, jobs, 0.2, 0.2)).toBe(2);
  });

  test('of a shared job the smallest share', () => {
    const shared = had([0, 1, 2], 10, [0, 1], { results: 5, parts: { min: 2, max: 2 } });
    expect(below(3, [shared], 0.2, 0.2, 0.2)).toBe(0);
    expect(below(3, [shared], 0.19, 0.19, 0.19)).toBe(2);
  });

  test('no plan within the limits, and none as busy, loses fewer', () => {
    for (let seed = 1; seed <= runs(200); seed++) {
      const problem = withPrevious(denseProblem(seed, 3, 5), seed);
      const level = levelOf(problem);
      const limits = level.levels().map((one, k) => one + 0.02 * k + 1e-9);
      const idle = problem.capacities.length - level.busyPeople();
      const bound = movesBelow(level.frame, limits);
      const forced = movesForced(level);
      everyPlan(problem, (division, loads) => {
        if (idleIn(problem, division) > idle) return;
        const lost = lostIn(problem, division);
        if (lost < forced) expect({ seed, lost }).toEqual({ seed, lost: forced });
        if (lost < bound && levelsIn(problem, loads).every((one, k) => one <= limits[k]!))
          expect({ seed, lost }).toEqual({ seed, lost: bound });
      });
      expect(movesOf(level)).toBeGreaterThanOrEqual(forced);
    }
  });
});
