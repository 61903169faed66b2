import { describe, expect, test } from '@jest/globals';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { fit } from '../../src/assign/fit/fit.ts';
import { movesOf, previousPlan, savedPlan } from '../../src/assign/fit/previous.ts';
import { mostLevel } from '../../src/assign/level/level.ts';
import type { Plan } from '../../src/assign/plan.ts';
import type { Job, Problem } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';

function levelOf(problem: Problem): Plan {
  const frame = settle(problem);
  return mostLevel(frame, fractionalLevels(frame));
}

function peopleOf(plan: Plan | null): number[][] | null {
  return plan && plan.frame.problem.jobs.map((_, j) => plan.peopleOf(j).sort((a, b) => a - b));
}

function savedIn(people: number, jobs: readonly Job[], more: Partial<Problem> = {}): number[][] | null {
  return peopleOf(savedPlan(levelOf(problemOf(people, jobs, more))));
}

describe('the saved plan', () => {
  const had = (able: number[], previous: number[], more: Partial<Job> = {}): Job =>
    job(able, 10, { previous, ...more });
  const two = { parts: { min: 2, max: 2 } };

  test('as it was, good or bad', () => {
    const jobs = [had([0, 1], [0]), had([0, 1], [0]), had([0, 1, 2], [1, 2], { parts: { min: 1, max: 3 } })];
    expect(savedIn(3, jobs)).toEqual([[0], [0], [1, 2]]);
    expect(savedIn(2, [had([], []), had([0, 1], [1]), had([0, 1], [0])])).toEqual([[], [1], [0]]);
  });

  test('none if it has gaps or breaks a rule', () => {
    expect(savedIn(2, [had([0, 1], [0]), job([0, 1], 10)])).toBeNull();
    expect(savedIn(3, [had([0, 1, 2], [0, 1, 2], two)])).toBeNull();
    expect(savedIn(2, [had([0, 1], [0], { pin: 1 }), had([0], [0])])).toBeNull();
    const both = [had([0, 1], [0]), had([0, 1], [0]), had([1], [1])];
    expect(savedIn(2, both)).toEqual([[0], [0], [1]]);
    expect(savedIn(2, both, { separations: [[0, 1]] })).toBeNull();
  });

  test('none if it leaves more people idle, or places empty', () => {
    expect(savedIn(2, [had([0, 1], [0]), had([0, 1], [0])])).toBeNull();
    expect(savedIn(3, [had([0, 1, 2], [0], two), had([1], [1]), had([2], [2])])).toBeNull();
    // The other is on the job apart from it, so that the saved plan has no more empty places than any.
    const apart = [had([0, 1], [0], two), had([1], [1])];
    expect(savedIn(2, apart, { separations: [[0, 1]] })).toEqual([[0], [1]]);
  });
});

describe('the saved plan with its gaps filled', () => {
  test('nobody loses a job, a new one goes to whom it leaves the lowest', () => {
    const jobs = [job([0, 1], 30, { previous: [0] }), job([0, 1], 20, { previous: [1] }), job([0, 1], 10)];
    const plan = previousPlan(levelOf(problemOf(2, jobs)))!;
    expect(peopleOf(plan)).toEqual([[0], [1], [1]]);
    expect(movesOf(plan)).toBe(0);
  });

  test('none where nobody had anything', () => {
    expect(previousPlan(levelOf(problemOf(2, [job([0, 1], 30), job([0, 1], 20)])))).toBeNull();
  });
});

describe('a saved plan is kept as it is', () => {
  const minutes = [40, 30, 20, 10];
  const jobs = (people: number[]): Job[] =>
    minutes.map((one, at) => job([0, 1], one, { previous: [people[at]!] }));
  const fitted = (people: number[], tolerance: number, withoutHolds?: () => Plan): ReturnType<typeof fit> =>
    fit(levelOf(problemOf(2, jobs(people), { options: { tolerance, effort: 1 } })), withoutHolds);

  test('within the tolerance, and no farther', () => {
    const { plan, moves } = fitted([0, 0, 1, 1], 0.2);
    expect(peopleOf(plan)).toEqual([[0], [0], [1], [1]]);
    expect(moves).toEqual({ count: 0, bound: 0, least: 0, relieved: 0, heldBack: false });
    expect(fitted([0, 0, 1, 1], 0.15).moves).toEqual({
      count: 1,
      bound: 1,
      least: 0,
      relieved: 0.7,
      heldBack: false,
    });
  });

  test('where it is more level than what was found', () => {
    const problem = problemOf(2, jobs([0, 1, 1, 0]));
    const bad = levelOf(problem).copy();
    for (const part of bad.job.keys()) if (part !== 3 && bad.person[part] === 1) bad.move(part, 0);
    if (bad.person[3] === 0) bad.move(3, 1);
    expect([...bad.loads]).toEqual([90, 10]);
    expect(peopleOf(fit(bad).plan)).toEqual([[0], [1], [1], [0]]);
  });

  test('within the tolerance of the most level plan without holds', () => {
    const free = levelOf(problemOf(2, [job([0], 70), job([1], 30)]));
    expect(peopleOf(fitted([0, 0, 1, 1], 0, () => free).plan)).toEqual([[0], [0], [1], [1]]);
    const higher = levelOf(problemOf(2, [job([0], 65), job([1], 35)]));
    expect(fitted([0, 0, 1, 1], 0, () => higher).moves.count).toBe(2);
  });
});
