import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { brokenPromises, withSaved } from './support/check-plan.ts';
import { job, problemOf, teams } from './support/job.ts';
import { randomProblem, section } from './support/random-problem.ts';
import { large, runs } from './support/runs.ts';

/** A random problem with its own plan saved, and one duty more. */
function oneMore(seed: number): Problem {
  const shape = {
    people: 6,
    jobs: 14,
    pinned: 10,
    shared: 30,
    separations: seed % 3,
    tolerance: (seed % 2) / 10,
  };
  const problem = randomProblem(seed, shape);
  const saved = withSaved(problem, assign(problem), false);
  return { ...saved, jobs: [...saved.jobs, problem.jobs[0]!] };
}

describe('moves', () => {
  test('one large duty goes, not two small ones', () => {
    const jobs = [20, 40, 20].map((minutes) => job([0, 1], minutes, { previous: [0] }));
    const { jobs: found, certificate } = assign(problemOf(2, [...jobs, job([1], 5)]));
    expect(teams(found)).toEqual([[0], [1], [0], [1]]);
    expect(certificate.moves).toMatchObject({ count: 1, bound: 1, heldBack: false });
  });

  test('the bound never exceeds the count', () => {
    for (let seed = 1; seed <= runs(40); seed++) {
      const { count, bound } = assign(oneMore(seed)).certificate.moves;
      expect(bound).toBeLessThanOrEqual(count);
    }
  });

  large('a section with one duty more hardly moves', () => {
    const problem = section(3, 15, 70, 0.05);
    const saved = withSaved(problem, assign(problem), false);
    const { moves } = assign({ ...saved, jobs: [...saved.jobs, problem.jobs[5]!] }).certificate;
    expect(moves.count).toBeLessThanOrEqual(4);
  });
});

describe('a limit of moves', () => {
  test('with none, everybody keeps what he has, whatever the level', () => {
    const jobs = [40, 40, 10].map((minutes) => job([0, 1], minutes, { previous: [0] }));
    const more = [...jobs, job([1], 5)];
    const plan = (mostMoves?: number) =>
      assign(
        problemOf(2, more, {
          options: { tolerance: 0, effort: 1, ...(mostMoves === undefined ? {} : { mostMoves }) },
        }),
      );
    expect(teams(plan(0).jobs)).toEqual([[0], [0], [0], [1]]);
    expect(plan(0).certificate.moves).toMatchObject({ count: 0, heldBack: true });
    expect(plan(1).certificate.moves).toMatchObject({ count: 1, heldBack: false });
    expect(plan().loads).toEqual(plan(1).loads);
  });

  test('nobody idle stands above it', () => {
    const jobs = [job([0, 1], 40, { previous: [0] }), job([0, 1], 30, { previous: [0] })];
    const { idle, certificate } = assign(
      problemOf(2, jobs, { options: { tolerance: 0, effort: 1, mostMoves: 0 } }),
    );
    expect(idle).toEqual([]);
    expect(certificate.moves).toMatchObject({ count: 1, bound: 1, least: 1 });
  });

  test('it holds for all groups together', () => {
    const pair = (first: number, minutes: number) =>
      [0, 1].map(() => job([first, first + 1], minutes, { previous: [first] }));
    const own = [job([1], 5), job([3], 5)];
    const jobs = [...pair(0, 30), ...pair(2, 45), ...own];
    const { loads, certificate } = assign(
      problemOf(4, jobs, { options: { tolerance: 0, effort: 1, mostMoves: 1 } }),
    );
    expect(certificate.moves).toMatchObject({ count: 1, heldBack: true });
    expect(Math.max(...loads)).toBe(60);
  });

  test('it is kept, and nobody is idle for it', () => {
    for (let seed = 1; seed <= runs(25); seed++) {
      const problem = oneMore(seed);
      const free = assign(problem);
      for (const mostMoves of [0, 1, 2]) {
        const limited = assign({ ...problem, options: { ...problem.options, mostMoves } });
        const { count, least } = limited.certificate.moves;
        expect(brokenPromises(problem, limited)).toEqual([]);
        expect(count).toBeLessThanOrEqual(Math.max(mostMoves, least));
        expect(limited.idle).toHaveLength(free.idle.length);
      }
    }
  });
});
