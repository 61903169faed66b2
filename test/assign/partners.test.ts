import { describe, expect, test } from '@jest/globals';
import { Partners } from '../../src/assign/level/partners.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Plan } from '../../src/assign/plan.ts';
import { job, problemOf } from './support/job.ts';
import { planWith } from './support/plans.ts';
import { randomProblem } from './support/random-problem.ts';
import { firstPlan } from './support/plans.ts';
import { runs } from './support/runs.ts';

/** Everybody else who may do a job of which the person has a part that may change hands. */
function partnersOf(plan: Plan, person: number): number[] {
  const others = plan.partsOf[person]!.filter((part) => plan.fixed[part] === 0).flatMap(
    (part) => plan.frame.candidates[plan.job[part]!]!,
  );
  return [...new Set(others)].filter((other) => other !== person).sort((a, b) => a - b);
}

describe('who may take over a part', () => {
  test('everybody, once, and of too many some, from anyone on', () => {
    for (let seed = 1; seed <= runs(100); seed++) {
      const plan = firstPlan(randomProblem(seed, { people: 6, jobs: 8, pinned: 30, shared: 30 }));
      const partners = new Partners(plan, new Random(seed));
      for (const person of plan.loads.keys()) {
        const wanted = partnersOf(plan, person);
        const listed = (most: number): number[] => {
          const number = partners.list(person, most);
          return [...partners.found.subarray(0, number)].sort((a, b) => a - b);
        };
        expect(listed(Infinity)).toEqual(wanted);
        const two = listed(2);
        expect(two).toHaveLength(Math.min(2, wanted.length));
        expect(wanted).toEqual(expect.arrayContaining(two));
        const first = Array.from({ length: 100 }, () => listed(1)).flat();
        expect([...new Set(first)].sort((a, b) => a - b)).toEqual(wanted);
      }
    }
  });

  test('one of them at random, or none', () => {
    for (let seed = 1; seed <= runs(100); seed++) {
      const plan = firstPlan(randomProblem(seed, { people: 5, jobs: 8, pinned: 30, shared: 30 }));
      const partners = new Partners(plan, new Random(seed));
      for (const person of plan.loads.keys()) {
        const found = Array.from({ length: 300 }, () => partners.any(person)).filter((one) => one >= 0);
        expect([...new Set(found)].sort((a, b) => a - b)).toEqual(partnersOf(plan, person));
      }
    }
  });

  test('nobody for who has nothing, and for what is fixed', () => {
    const plan = planWith(problemOf(3, [job([0, 1], 10, { pin: 0 }), job([1, 2], 10)]), [0, 1]);
    const partners = new Partners(plan, new Random(1));
    expect([partners.list(0, 9), partners.list(2, 9), partners.any(0), partners.any(2)]).toEqual([
      0, 0, -1, -1,
    ]);
    expect(partners.list(1, 9)).toBe(1);
    expect(partners.found[0]).toBe(2);
  });
});
