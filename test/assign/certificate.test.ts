import { describe, expect, test } from '@jest/globals';
import { levelsOf } from '../../src/assign/bound/bound.ts';
import { scopeOf } from '../../src/assign/bound/scope.ts';
import { certify } from '../../src/assign/certificate/certificate.ts';
import { hallSets } from '../../src/assign/certificate/hall.ts';
import { Plan } from '../../src/assign/plan.ts';
import type { Judged } from '../../src/assign/prove/judge.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { planWith } from './support/plans.ts';

const problem = problemOf(3, [job([0], 60), job([1, 2], 20), job([1, 2], 50)]);

/** Everybody, with this bound. */
function judged(plan: Plan, bound: number): Judged {
  const scope = scopeOf(plan.frame);
  return { scope, cause: { ...levelsOf(scope).causes[0]!, bound }, proven: true };
}

describe('what is proven', () => {
  const plan = planWith(problem, [0, 1, 2]);

  test('the levels of the plan and of what was judged, and whose they are', () => {
    const rest = { ...scopeOf(plan.frame), people: [1, 2] };
    const cause = levelsOf(rest).causes[0]!;
    const found = certify(plan, {
      plan,
      levels: [judged(plan, 0.6), { scope: rest, cause: { ...cause, bound: 0.4 }, proven: false }],
    });
    expect(found).toMatchObject({
      people: [0, 1, 2],
      jobs: [0, 1, 2],
      highest: 0.6,
      mostLevel: 0.6,
      bound: 0.6,
      proven: true,
      bottleneck: { jobs: [0], people: [0] },
      hall: [],
      helpfulSharing: [],
    });
    expect(found.below).toMatchObject([{ people: [1, 2], mostLevel: 0.5, bound: 0.4, proven: false }]);
  });

  test('a bound is never above the level, by however little', () => {
    const above = { ...judged(plan, 0.6 + 1e-12), proven: true };
    const found = certify(plan, { plan, levels: [above, above] });
    expect([found.bound, found.mostLevel]).toEqual([0.6, 0.6]);
    expect(found.below[0]).toMatchObject({ bound: 0.6, mostLevel: 0.6 });
  });

  test('where fitting lowered the highest level, that is the most level one', () => {
    const before = planWith(problem, [0, 1, 1]);
    const found = certify(plan, { plan: before, levels: [judged(before, 0.65)] });
    expect(found).toMatchObject({ highest: 0.6, mostLevel: 0.6, bound: 0.6 });
    const after = certify(before, { plan, levels: [judged(plan, 0.55)] });
    expect(after).toMatchObject({ highest: 0.7, mostLevel: 0.6, bound: 0.55 });
  });
});

describe('who shares too few places', () => {
  test('nobody where a place is free, though a plan leaves it empty', () => {
    const shared = job([0, 1], 10, { results: 2, parts: { min: 1, max: 2 } });
    const empty = new Plan(settle(problemOf(2, [shared])), [1]);
    empty.give(0, 0);
    expect(hallSets(empty)).toEqual([]);
    const single = new Plan(settle(problemOf(2, [job([0, 1], 10)])), [1]);
    single.give(0, 0);
    expect(hallSets(single)).toEqual([{ people: [0, 1], jobs: [0], places: 1 }]);
  });
});
