import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../src/assign/assign.ts';
import type { Problem } from '../../src/assign/problem.ts';
import type { Solution } from '../../src/assign/solution.ts';
import { withSaved } from './support/check-plan.ts';
import { denseProblem } from './support/dense-problem.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { withPrevious } from './support/with-previous.ts';

const seeds = fc.noBias(fc.integer({ min: 1, max: 1_000_000 }));

/** Small problems of every kind: pins, separations, with and without a tolerance, and teams of any size or none. */
function problemFor(seed: number, teams: boolean): Problem {
  const tolerance = [0, 0.05, 0.1][seed % 3]!;
  const shared = teams ? { shared: 30, flexible: 30 } : {};
  const shape = { people: 5, jobs: 8, pinned: 10, separations: seed % 4, tolerance, ...shared };
  if (seed % 2 === 0) return randomProblem(seed, shape);
  const dense = denseProblem(seed, 4, 7, tolerance);
  const alone = dense.jobs.map((job) => ({ ...job, parts: { min: 1, max: 1 } }));
  return teams ? dense : { ...dense, jobs: alone };
}

function forProblems(count: number, teams: boolean, check: (problem: Problem, seed: number) => void): void {
  const property = fc.property(seeds, (seed) => {
    check(problemFor(seed, teams), seed);
  });
  fc.assert(property, { numRuns: runs(count), seed: 2026 });
}

/** What the modes of the command make of a saved plan: it holds all jobs, those of nobody above a limit, or none. */
const MODES = {
  kosong: (): number => Infinity,
  perlu: (levels: readonly number[]): number => levels.toSorted((a, b) => b - a)[1] ?? 0,
  semua: (): number => -1,
};

/** The plan that comes of a saved one. */
function again(problem: Problem, before: Solution, mode: keyof typeof MODES): Solution {
  const levels = before.loads.map((load, person) => load / problem.capacities[person]!);
  const limit = MODES[mode](levels);
  const jobs = before.jobs.map((job, j) => {
    const isHeld = (job?.parts ?? []).every(({ person }) => levels[person]! <= limit + 1e-9);
    return withSaved(problem, before, isHeld).jobs[j]!;
  });
  return assign({ ...problem, jobs });
}

describe('with its own plan saved nothing moves, once and again', () => {
  test.each(['kosong', 'perlu', 'semua'] as const)('%s', (mode) => {
    forProblems(700, true, (problem, seed) => {
      const first = assign(problem);
      const second = again(problem, first, mode);
      const third = again(problem, second, mode);
      for (const { jobs, loads, certificate } of [second, third]) {
        expect({ seed, jobs, loads }).toEqual({ seed, jobs: first.jobs, loads: first.loads });
        const { moves, released } = certificate;
        expect({ seed, count: moves.count, released }).toEqual({ seed, count: 0, released: 0 });
      }
    });
  });
});

describe('a plan that had to keep near another one', () => {
  test.each([
    ['alone', false, 1],
    ['with teams', true, 1],
  ])('stays as it is once it is saved itself: %s', (_name, teams, floor) => {
    const kept: boolean[] = [];
    forProblems(700, teams, (problem, seed) => {
      const first = assign(withPrevious(problem, seed));
      const second = assign(withSaved(problem, first, false));
      kept.push(teamsOf(second).join('; ') === teamsOf(first).join('; '));
    });
    expect(kept.filter(Boolean).length / kept.length).toBeGreaterThanOrEqual(floor);
  });
});

describe('a limit of moves', () => {
  test('once a plan within it is saved, with none allowed, nothing moves', () => {
    forProblems(700, true, (problem, seed) => {
      const before = withPrevious(problem, seed);
      const limited = assign({ ...before, options: { ...before.options, mostMoves: seed % 3 } });
      const after = withSaved(problem, limited, false);
      const none = assign({ ...after, options: { ...after.options, mostMoves: 0 } });
      expect({ seed, count: none.certificate.moves.count, teams: teamsOf(none) }).toEqual({
        seed,
        count: 0,
        teams: teamsOf(limited),
      });
    });
  });

  test('that is not reached changes nothing', () => {
    forProblems(700, true, (problem, seed) => {
      const before = withPrevious(problem, seed);
      const free = assign(before);
      const mostMoves = free.certificate.moves.count;
      const limited = assign({ ...before, options: { ...before.options, mostMoves } });
      expect({ seed, jobs: limited.jobs }).toEqual({ seed, jobs: free.jobs });
    });
  });
});

function teamsOf({ jobs }: Solution): string[] {
  return jobs.map((job) =>
    (job?.parts ?? [])
      .map(({ person, results }) => `${person}: ${results}`)
      .sort()
      .join(', '),
  );
}
