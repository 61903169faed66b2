import { describe, expect, test } from '@jest/globals';
import { relieveAll } from '../../src/assign/level/chains.ts';
import { compareLevels } from '../../src/assign/level/compare.ts';
import { Levelling } from '../../src/assign/level/improve.ts';
import { Targets } from '../../src/assign/level/targets.ts';
import { job, problemOf } from './support/job.ts';
import { firstPlan, planWith } from './support/plans.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { evenTargets, line, toolsFor } from './support/search.ts';

describe('chains of pairs', () => {
  test.each([2, 3, 4, 5, 8])('an excess finds its way through a line of %i people', (people) => {
    const plan = line(people);
    expect([...plan.loads]).toEqual([110, ...new Array<number>(people - 2).fill(100), 90]);
    const tools = toolsFor(plan);
    relieveAll(plan, evenTargets(plan), tools, 1_000_000);
    expect([...plan.loads]).toEqual(new Array<number>(people).fill(100));
    expect(tools.pairs.work).toBeLessThan(people * 20_000);
  });

  test('no single pair of a line of three can be divided more levelly', () => {
    const plan = line(3);
    new Levelling(plan).settle(plan.loads.keys());
    expect([...plan.loads]).toEqual([110, 100, 90]);
  });

  test('what is above target is never more in the end, and the loads are those of the parts', () => {
    for (let seed = 1; seed <= runs(200); seed++) {
      const plan = firstPlan(
        randomProblem(seed, { people: 6, jobs: 10, pinned: 20, shared: 20, separations: 2 }),
      );
      const targets = evenTargets(plan);
      const levels = targets.levels.slice();
      const above = (): number[] =>
        [...plan.loads.keys()].map((p) => Math.max(plan.utilisation(p), levels[p]!)).sort((a, b) => b - a);
      const before = above();
      const busy = plan.busyPeople();
      relieveAll(plan, targets, toolsFor(plan, seed), 50_000);
      expect(compareLevels(above(), before)).toBeLessThanOrEqual(0);
      expect(plan.busyPeople()).toBeGreaterThanOrEqual(busy);
      const copy = plan.copy();
      plan.loads.forEach((load, person) => {
        expect(load).toBeCloseTo(copy.loads[person]!, 9);
      });
      expect(plan.journal).toBeNull();
    }
  });

  test('who cannot be relieved is left alone, and the search ends', () => {
    const plan = planWith(problemOf(2, [job([0], 90), job([0, 1], 20), job([1], 30)]), [0, 0, 1]);
    const tools = toolsFor(plan);
    relieveAll(plan, evenTargets(plan), tools, Infinity);
    expect([...plan.loads]).toEqual([90, 50]);
    expect(tools.pairs.work).toBeLessThan(20_000);
  });

  test('where some are stuck above, the others of their level come down to what is left for them', () => {
    // 0 has 90 for good; of the 91 minutes of 1 and 2 nobody needs more than 50, though 61 is what all three would have.
    const jobs = [job([0], 90), job([0, 1], 1), ...[30, 20, 20, 20].map((minutes) => job([1, 2], minutes))];
    const plan = planWith(problemOf(3, jobs), [0, 1, 1, 1, 2, 2]);
    plan.move(5, 1);
    const targets = new Targets(plan, new Float64Array(3).fill(0.61), [0, 1, 2]);
    expect([...plan.loads]).toEqual([90, 71, 20]);
    relieveAll(plan, targets, toolsFor(plan), Infinity);
    expect([...plan.loads]).toEqual([90, 41, 50]);
    expect(targets.levels[1]).toBeLessThan(0.5);
  });

  test('without work nothing is tried', () => {
    const plan = line(3);
    const tools = toolsFor(plan);
    relieveAll(plan, evenTargets(plan), tools, 0);
    expect([...plan.loads]).toEqual([110, 100, 90]);
    expect(tools.pairs.work).toBe(0);
  });

  test('chains alone bring a line to its targets, with as much work as they are given', () => {
    const [some, none] = [line(4), line(4)];
    new Levelling(some).relieve(new Float64Array(4).fill(1), 100_000);
    new Levelling(none).relieve(new Float64Array(4).fill(1), 0);
    expect([...some.loads]).toEqual([100, 100, 100, 100]);
    expect([...none.loads]).toEqual([110, 100, 100, 90]);
  });
});
