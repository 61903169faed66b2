import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../src/assign/assign.ts';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { fit } from '../../src/assign/fit/fit.ts';
import { split } from '../../src/assign/groups.ts';
import { mostLevel } from '../../src/assign/level/level.ts';
import type { Plan } from '../../src/assign/plan.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { everyPlan, idleIn, levelsIn, lostIn, type Division } from './support/all-plans.ts';
import { denseProblem } from './support/dense-problem.ts';
import { brokenPromises } from './support/check-plan.ts';
import { randomProblem, type Shape } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { withPrevious } from './support/with-previous.ts';

const TINY: Shape = { people: 4, jobs: 5, pinned: 10, shared: 20 };
const ROUNDING = 1e-9;
const seeds = fc.noBias(fc.integer({ min: 1, max: 1_000_000 }));

/** A quarter of the problems are odd, the others offer much to choose; some have two people, so that sums matter. */
function forProblems(
  count: number,
  tolerance: number,
  check: (problem: Problem, seed: number) => void,
): void {
  const property = fc.property(seeds, (seed) => {
    const problem =
      seed % 4 === 0
        ? randomProblem(seed, { ...TINY, tolerance })
        : denseProblem(seed, 2 + (seed % 3), 5, tolerance);
    check(problem, seed);
  });
  fc.assert(property, { numRuns: runs(count), seed: 2026 });
}

/** Lost jobs, misfit level by level, and pairs of a person and a label that he has: what is preferred, lower first. */
function preferenceOf(problem: Problem, division: Division): number[] {
  const { jobs } = problem;
  const misfits = [0, 1].map((level) =>
    division.reduce(
      (sum, parts, job) =>
        sum +
        parts.reduce((total, [person]) => {
          const candidate = jobs[job]!.candidates.find((one) => one.person === person)!;
          return total + candidate.misfit[level]!;
        }, 0),
      0,
    ),
  );
  const pairs = division.flatMap((parts, job) =>
    parts.flatMap(([person]) => jobs[job]!.affinity.map((label) => `${person} ${label}`)),
  );
  return [lostIn(problem, division), ...misfits, new Set(pairs).size];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => Math.abs(value - b[index]!) > ROUNDING);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** Every k-th highest level is at most so much above that of the most level plan. */
function isWithin(levels: readonly number[], most: ArrayLike<number>, tolerance: number): boolean {
  return levels.every((level, k) => level <= most[k]! + tolerance + 2 * ROUNDING);
}

/** And at most so much below it. Without a tolerance there is no limit below. */
function isNear(levels: readonly number[], most: ArrayLike<number>, tolerance: number): boolean {
  return tolerance === 0 || levels.every((level, k) => level >= most[k]! - tolerance - 2 * ROUNDING);
}

/** The best preference of all plans as idle and within the upper limits; and of those within the lower ones too. */
function bestOf(
  problem: Problem,
  idle: number,
  most: ArrayLike<number>,
): { within: readonly number[]; near: readonly number[] | null } {
  const { tolerance } = problem.options;
  let within: readonly number[] | null = null;
  let near: readonly number[] | null = null;
  const ceiling = most[0]! + tolerance + 2 * ROUNDING;
  everyPlan(
    problem,
    (division, loads) => {
      if (idleIn(problem, division) !== idle) return;
      const levels = levelsIn(problem, loads);
      if (!isWithin(levels, most, tolerance)) return;
      const found = preferenceOf(problem, division);
      if (within === null || compare(found, within) < 0) within = found;
      if (isNear(levels, most, tolerance) && (near === null || compare(found, near) < 0)) near = found;
    },
    (_, loads) => loads.every((load, person) => load <= ceiling * problem.capacities[person]!),
  );
  return { within: within!, near };
}

function divisionOf({ job, person, minutes }: Plan, jobs: number): Division {
  return Array.from({ length: jobs }, (_, j) =>
    [...job.keys()].filter((part) => job[part] === j).map((part) => [person[part]!, minutes[part]!] as const),
  );
}

/** The fewest idle, the fewest moves that this takes, and the least highest level with these or the allowed moves. */
function leastMoves(problem: Problem, mostMoves: number): { idle: number; moves: number; highest: number } {
  let best = { idle: Infinity, moves: Infinity };
  const highestBy = new Map<string, number>();
  everyPlan(problem, (division, loads) => {
    const idle = idleIn(problem, division);
    if (idle > best.idle) return;
    const moves = lostIn(problem, division);
    if (idle < best.idle || moves < best.moves) best = { idle, moves };
    const key = `${idle} ${moves}`;
    highestBy.set(key, Math.min(highestBy.get(key) ?? Infinity, levelsIn(problem, loads)[0]!));
  });
  const allowed = Math.max(mostMoves, best.moves);
  const highest = Array.from({ length: allowed + 1 }, (_, moves) => highestBy.get(`${best.idle} ${moves}`));
  return { ...best, highest: Math.min(...highest.map((one) => one ?? Infinity)) };
}

/** Group by group, what step 4 makes of the most level plan, held against all plans. */
function tryFit(problem: Problem, seed: number): { moves: boolean; all: boolean }[] {
  const { tolerance } = problem.options;
  return split(problem)
    .filter((group) => group.jobs.length > 0)
    .map(({ problem: group }) => {
      const frame = settle(group);
      const level = mostLevel(frame, fractionalLevels(frame));
      const most = level.levels();
      const { plan } = fit(level);
      const division = divisionOf(plan, group.jobs.length);
      const found = preferenceOf(group, division);
      const idle = group.capacities.length - level.busyPeople();
      const best = bestOf(group, idle, most);
      const levels = [...plan.levels()];
      expect({ seed, idle: idleIn(group, division) }).toEqual({ seed, idle });
      expect({ seed, within: isWithin(levels, most, tolerance) }).toEqual({ seed, within: true });
      // A previous plan may be farther below the most level one.
      const hasPrevious = group.jobs.some(({ previous }) => previous !== undefined);
      expect({ seed, near: hasPrevious || isNear(levels, most, tolerance) }).toEqual({ seed, near: true });
      expect({ seed, better: compare(found, best.within) < 0 }).toEqual({ seed, better: false });
      const aim = best.near ?? best.within;
      return { moves: found[0]! <= aim[0]!, all: compare(found, aim) <= 0 };
    });
}

function shareOf<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

describe('what is preferred within the tolerance, against all plans', () => {
  // Measured: 0.936, 0.908, 0.913.
  test.each([
    [0, 0.92],
    [0.05, 0.89],
    [0.2, 0.9],
  ])('tolerance %d', (tolerance, floor) => {
    const tried: { all: boolean }[] = [];
    forProblems(700, tolerance, (problem, seed) => tried.push(...tryFit(problem, seed)));
    expect(shareOf(tried, ({ all }) => all)).toBeGreaterThanOrEqual(floor);
  });

  // Measured: 0.980, 0.960, 0.967; the fewest moves in 0.987, 0.982, 0.996.
  test.each([
    [0, 0.97, 0.98],
    [0.05, 0.95, 0.97],
    [0.2, 0.95, 0.98],
  ])('tolerance %d, after another plan', (tolerance, floor, movesFloor) => {
    const tried: { moves: boolean; all: boolean }[] = [];
    forProblems(700, tolerance, (problem, seed) => tried.push(...tryFit(withPrevious(problem, seed), seed)));
    expect(shareOf(tried, ({ all }) => all)).toBeGreaterThanOrEqual(floor);
    expect(shareOf(tried, ({ moves }) => moves)).toBeGreaterThanOrEqual(movesFloor);
  });
});

describe('a limit of moves, against all plans', () => {
  // The highest level is the least there is in 0.981, 0.977, 0.971 of the runs.
  test.each([
    [0, 0.97],
    [1, 0.965],
    [2, 0.96],
  ])('at most %d', (mostMoves, floor) => {
    const optimal: boolean[] = [];
    forProblems(700, 0, (plain, seed) => {
      const before = withPrevious(plain, seed);
      const problem = { ...before, options: { ...before.options, mostMoves } };
      const found = assign(problem);
      const { count, least } = found.certificate.moves;
      const best = leastMoves(problem, mostMoves);
      expect({ seed, broken: brokenPromises(problem, found) }).toEqual({ seed, broken: [] });
      expect({ seed, idle: found.idle.length, least }).toEqual({ seed, idle: best.idle, least: best.moves });
      expect({ seed, kept: count <= Math.max(mostMoves, least) }).toEqual({ seed, kept: true });
      const highest = levelsIn(problem, found.loads)[0]!;
      expect({ seed, better: highest < best.highest - ROUNDING }).toEqual({ seed, better: false });
      optimal.push(highest <= best.highest + ROUNDING);
    });
    expect(shareOf(optimal, (one) => one)).toBeGreaterThanOrEqual(floor);
  });
});
