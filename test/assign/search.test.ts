import { describe, expect, test } from '@jest/globals';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { anneal } from '../../src/assign/level/anneal.ts';
import { compareLevels } from '../../src/assign/level/compare.ts';
import { Levelling } from '../../src/assign/level/improve.ts';
import { EQUAL } from '../../src/assign/level/pair.ts';
import { Targets } from '../../src/assign/level/targets.ts';
import type { Plan } from '../../src/assign/plan.ts';
import { job, problemOf } from './support/job.ts';
import { firstPlan, peopleIn, planWith } from './support/plans.ts';
import { randomProblem, section } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { evenTargets, toolsFor } from './support/search.ts';

describe('single pairs', () => {
  test('in the end none of these people can be divided more levelly with anybody', () => {
    for (let seed = 1; seed <= runs(100); seed++) {
      const plan = firstPlan(
        randomProblem(seed, { people: 6, jobs: 12, pinned: 20, shared: 20, separations: 2 }),
      );
      const before = plan.levels();
      new Levelling(plan).settle(plan.loads.keys());
      expect(compareLevels(plan.levels(), before)).toBeLessThanOrEqual(0);
      const { pairs, partners } = toolsFor(plan, seed);
      for (const person of plan.loads.keys()) {
        const limit = plan.utilisation(person);
        const number = partners.list(person, Infinity);
        for (const other of partners.found.slice(0, number)) {
          if (plan.utilisation(other) <= limit) expect(pairs.balance(person, other, limit)).toBe(false);
        }
      }
    }
  });

  test('only these people, and only where it is worth while', () => {
    const plan = (): Plan =>
      planWith(
        problemOf(
          4,
          [0, 0, 2, 2].map((first) => job([first, first + 1], 10)),
        ),
        [0, 0, 2, 2],
      );
    const [some, all, none] = [plan(), plan(), plan()];
    new Levelling(some).settle([0]);
    expect([...some.loads]).toEqual([10, 10, 20, 0]);
    new Levelling(all).settle(all.loads.keys(), 0.099);
    expect([...all.loads]).toEqual([10, 10, 10, 10]);
    new Levelling(none).settle(none.loads.keys(), 0.101);
    expect([...none.loads]).toEqual([20, 0, 20, 0]);
  });
});

describe('threshold accepting', () => {
  const cool = { hottest: 0.03, sweeps: 10, budget: Infinity };

  test('people of a section come near their common target together', () => {
    const plan = firstPlan(section(5, 8, 60));
    const targets = evenTargets(plan);
    const before = plan.levels()[0]! - plan.levels().at(-1)!;
    anneal(plan, targets, toolsFor(plan), cool);
    const spread = plan.levels()[0]! - plan.levels().at(-1)!;
    expect(spread).toBeLessThan(0.01);
    expect(spread).toBeLessThan(before);
  });

  test('a tier that is at its target is left there', () => {
    // 0 and 1 are at 0.6 both, 2 and 3 are not even.
    const jobs = [
      ...[30, 30, 30, 30].map((minutes) => job([0, 1], minutes)),
      ...[10, 10].map((minutes) => job([2, 3], minutes)),
    ];
    const plan = planWith(problemOf(4, jobs), [0, 0, 1, 1, 2, 2]);
    const targets = new Targets(plan, Float64Array.of(0.6, 0.6, 0.1, 0.1), [0, 1, 2, 3]);
    anneal(plan, targets, toolsFor(plan), { ...cool, hottest: 0.5 });
    expect(peopleIn(plan).slice(0, 4)).toEqual([0, 0, 1, 1]);
    expect(targets.excess(2)).toBeLessThanOrEqual(EQUAL);
    expect(targets.excess(3)).toBeLessThanOrEqual(EQUAL);
  });

  test('nothing where all are at their targets, nor below the least threshold', () => {
    const even = planWith(problemOf(2, [job([0, 1], 10), job([0, 1], 10)]), [0, 1]);
    const tools = toolsFor(even);
    anneal(even, evenTargets(even), tools, cool);
    expect(tools.pairs.work).toBe(0);
    const odd = planWith(problemOf(2, [job([0, 1], 10), job([0, 1], 20)]), [0, 0]);
    const others = toolsFor(odd);
    anneal(odd, evenTargets(odd), others, { ...cool, hottest: 0.0999 });
    expect(others.pairs.work).toBe(0);
    anneal(odd, evenTargets(odd), others, { ...cool, hottest: 0.1 });
    expect(others.pairs.work).toBeGreaterThan(0);
  });

  test('it ends with the threshold at which the work is done', () => {
    const workWith = (budget: number): number => {
      const plan = firstPlan(section(5, 8, 60));
      const tools = toolsFor(plan);
      anneal(plan, evenTargets(plan), tools, { ...cool, budget });
      return tools.pairs.work;
    };
    const [one, two, all] = [workWith(0), workWith(workWith(0)), workWith(Infinity)];
    expect(one).toBeGreaterThan(8 * 10 * 50);
    expect(two).toBeGreaterThan(1.5 * one);
    expect(all).toBeGreaterThan(3 * two);
  });
});

describe('the whole search', () => {
  function searched(plan: Plan, work: number, people = [...plan.loads.keys()]): Levelling {
    const search = new Levelling(plan);
    search.search(people, fractionalLevels(plan.frame).levels, { hottest: 0.03, work });
    return search;
  }

  test('a section comes very near its fractional level, and more work never makes it less level', () => {
    const start = firstPlan(section(5, 8, 60));
    const plans = [0, 20_000, 100_000, 1_000_000].map((work) => {
      const plan = start.copy();
      searched(plan, work);
      return plan;
    });
    expect(peopleIn(plans[0]!)).toEqual(peopleIn(start));
    plans.slice(1).forEach((plan, at) => {
      expect(compareLevels(plan.levels(), plans[at]!.levels())).toBeLessThanOrEqual(0);
    });
    expect(plans[3]!.levels()[0]! / fractionalLevels(start.frame).bound).toBeLessThan(1.001);
  });

  test('what it gives is never less level than what it began with', () => {
    for (let seed = 1; seed <= runs(60); seed++) {
      const plan = firstPlan(
        randomProblem(seed, { people: 6, jobs: 12, pinned: 20, shared: 20, separations: 2 }),
      );
      const before = plan.levels();
      searched(plan, 30_000);
      expect(compareLevels(plan.levels(), before)).toBeLessThanOrEqual(0);
    }
  });

  test('it ends where all are at their targets, and after rounds without a gain', () => {
    const even = planWith(problemOf(2, [job([0, 1], 10), job([0, 1], 10)]), [0, 1]);
    expect(searched(even, Infinity).pairs.work).toBe(0);
    const odd = planWith(problemOf(2, [job([0, 1], 31), job([0, 1], 30), job([0, 1], 30)]), [0, 0, 0]);
    const { work } = searched(odd, Infinity).pairs;
    expect([...odd.loads].sort()).toEqual([31, 60]);
    expect(work).toBeLessThan(1_000_000);
  });
});
