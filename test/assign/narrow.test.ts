import { describe, expect, test } from '@jest/globals';
import { levelsOf } from '../../src/assign/bound/bound.ts';
import { scopeOf } from '../../src/assign/bound/scope.ts';
import type { Job } from '../../src/assign/problem.ts';
import { highestOf, type Gap } from '../../src/assign/prove/gap.ts';
import { loadHighs } from '../../src/assign/prove/highs.ts';
import type { MipSolver } from '../../src/assign/prove/mip.ts';
import { narrow } from '../../src/assign/prove/narrow.ts';
import { job, problemOf } from './support/job.ts';
import { planWith } from './support/plans.ts';

const highs = await loadHighs();
const both = job([0, 1], 5, { results: 2, parts: { min: 2, max: 2 } });
const single = [31, 30, 29, 28].map((minutes) => job([0, 1], minutes));

/** Two people with these jobs, 0 with the first ones, and a bound; how often the solver was asked, and what follows. */
function asked(jobs: readonly Job[], people: number[], bound: number, solver?: MipSolver) {
  const plan = planWith(problemOf(2, jobs), people);
  const scope = scopeOf(plan.frame);
  const { levels, causes } = levelsOf(scope);
  const gap: Gap = { plan, cause: { ...causes[0]!, bound } };
  let questions = 0;
  const counting: MipSolver | undefined = solver && {
    solve: (model, nodes) => {
      questions++;
      return solver.solve(model, nodes);
    },
  };
  const cause = causes.find(({ confined }) => confined.people.length === 2)!;
  const found = narrow(gap, scope, cause, {
    prove: true,
    solver: counting,
    fractional: levels,
    fills: { left: 0 },
  });
  return { gap, found, questions, highest: highestOf(found.plan, [0, 1]), bound: found.cause.bound };
}

describe('asking a solver of integer programmes', () => {
  test('bound and plan meet where the best plan is', () => {
    // 66 and 62 minutes; the best is 64 each, so that 63 is impossible.
    const result = asked([both, ...single], [0, 1, 0, 0, 1, 1], 0.63, highs);
    expect(result.highest).toBeCloseTo(0.64, 9);
    expect(result.bound).toBeCloseTo(0.64, 9);
    expect(result.found.cause.basis).toBe('mip');
  });

  test('at most three times, and less often where nothing comes of it', () => {
    const open: MipSolver = { solve: () => ({ status: 'open' }) };
    const none: MipSolver = { solve: () => ({ status: 'infeasible' }) };
    const people = [0, 1, 0, 0, 1, 1];
    const unknown = asked([both, ...single], people, 0.5, open);
    expect([unknown.questions, unknown.bound, unknown.highest]).toEqual([2, 0.5, 0.66]);
    // Not at 0.5 nor at 0.65, which leaves 0.66, what the plan has.
    const raised = asked([both, ...single], people, 0.5, none);
    expect([raised.questions, raised.bound, raised.highest]).toEqual([2, 0.66, 0.66]);
  });

  test('not without one, nor where jobs are whole and not separated', () => {
    const people = [0, 1, 0, 0, 1, 1];
    const without = asked([both, ...single], people, 0.5);
    expect(without.found).toBe(without.gap);
    const whole = asked(single, people.slice(2), 0.5, highs);
    expect([whole.questions, whole.found === whole.gap]).toEqual([0, true]);
  });
});
