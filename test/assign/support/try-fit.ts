import { expect } from '@jest/globals';
import { assign } from '../../../src/assign/assign.ts';
import { fractionalLevels } from '../../../src/assign/bound/bound.ts';
import { fit } from '../../../src/assign/fit/fit.ts';
import { split } from '../../../src/assign/groups.ts';
import { deal } from '../../../src/assign/level/deal.ts';
import { mostLevel } from '../../../src/assign/level/level.ts';
import type { Plan } from '../../../src/assign/plan.ts';
import type { Problem } from '../../../src/assign/problem.ts';
import { settle, type Frame } from '../../../src/assign/settle/frame.ts';
import { everyPlan, idleIn, levelsIn, lostIn, type Division } from './all-plans.ts';
import { brokenPromises } from './check-plan.ts';
import { denseProblem } from './dense-problem.ts';
import { randomProblem } from './random-problem.ts';

const ROUNDING = 1e-9;

/** A quarter of the problems are odd, the others offer much to choose; some have two people, so that sums matter. */
export function tinyProblem(seed: number, tolerance: number): Problem {
  return seed % 4 === 0
    ? randomProblem(seed, { people: 4, jobs: 5, pinned: 10, shared: 20, tolerance })
    : denseProblem(seed, 2 + (seed % 3), 5, tolerance);
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

/** Whether the odd results are with those who get them by the rule. */
function isDealt(frame: Frame, division: Division): boolean {
  const people = division.map((parts) => parts.map(([person]) => person));
  const parts = divisionOf(deal(frame, people), division.length);
  return division.every((some, job) =>
    some.every(([person, minutes]) =>
      parts[job]!.some(([other, others]) => other === person && Math.abs(minutes - others) < ROUNDING),
    ),
  );
}

/** The best preference of all plans as idle and within the upper limits, and of those within the lower ones too. */
function bestOf(frame: Frame, idle: number, most: ArrayLike<number>): { within: number[]; near: number[] } {
  const { problem } = frame;
  const { tolerance } = problem.options;
  const none = [Infinity, 0, 0, 0];
  const best = { within: none, near: none };
  const ceiling = most[0]! + tolerance + 2 * ROUNDING;
  everyPlan(
    problem,
    (division, loads) => {
      if (idleIn(problem, division) !== idle) return;
      const levels = levelsIn(problem, loads);
      const found = preferenceOf(problem, division);
      if (compare(found, best.near) >= 0 || !isWithin(levels, most, tolerance)) return;
      if (!isDealt(frame, division)) return;
      if (compare(found, best.within) < 0) best.within = found;
      if (isNear(levels, most, tolerance)) best.near = found;
    },
    (_, loads) => loads.every((load, person) => load <= ceiling * problem.capacities[person]!),
  );
  return best;
}

function divisionOf({ job, person, minutes }: Plan, jobs: number): Division {
  return Array.from({ length: jobs }, (_, j) =>
    [...job.keys()].filter((part) => job[part] === j).map((part) => [person[part]!, minutes[part]!] as const),
  );
}

/** The fewest idle, the fewest moves that this takes, and the least highest level with so many moves or fewer. */
function leastMoves(problem: Problem): { idle: number; moves: number; highest: (moves: number) => number } {
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
  const highest = (most: number): number =>
    Math.min(
      ...Array.from({ length: most + 1 }, (_, moves) => highestBy.get(`${best.idle} ${moves}`) ?? Infinity),
    );
  return { ...best, highest };
}

/** Expects that step 4 makes the best of all plans of each group, and proves the fewest moves. */
export function tryFit(whole: Problem, seed: number): void {
  for (const { problem, jobs } of split(whole)) {
    if (jobs.length === 0) continue;
    const { tolerance } = problem.options;
    const frame = settle(problem);
    const level = mostLevel(frame, fractionalLevels(frame));
    const most = level.levels();
    const { plan, moves } = fit(level);
    const division = divisionOf(plan, jobs.length);
    const found = preferenceOf(problem, division);
    const levels = [...plan.levels()];
    const idle = problem.capacities.length - level.busyPeople();
    const hasPrevious = problem.jobs.some(({ previous }) => previous !== undefined);
    const best = bestOf(frame, idle, most);
    expect({ seed, idle: idleIn(problem, division) }).toEqual({ seed, idle });
    expect({ seed, within: isWithin(levels, most, tolerance) }).toEqual({ seed, within: true });
    expect({ seed, better: compare(found, best.within) < 0 }).toEqual({ seed, better: false });
    // A plan that had to keep near the previous one may be farther below.
    const isBest = hasPrevious || isNear(levels, most, tolerance);
    expect({ seed, best: isBest && compare(found, best.near) <= 0 }).toEqual({ seed, best: true });
    expect({ seed, ...moves }).toMatchObject({ seed, count: found[0], bound: found[0] });
  }
}

/** Expects the least highest level that so many moves allow, and never a worse plan for a larger limit. */
export function tryLimits(before: Problem, seed: number): void {
  const best = leastMoves(before);
  let levels: readonly number[] | null = null;
  for (const mostMoves of [0, 1, 2, 3]) {
    const problem = { ...before, options: { ...before.options, mostMoves } };
    const found = assign(problem);
    const { count, least } = found.certificate.moves;
    expect({ seed, broken: brokenPromises(problem, found) }).toEqual({ seed, broken: [] });
    expect({ seed, idle: found.idle.length, least }).toEqual({ seed, idle: best.idle, least: best.moves });
    expect({ seed, kept: count <= Math.max(mostMoves, least) }).toEqual({ seed, kept: true });
    const now = levelsIn(problem, found.loads);
    const highest = best.highest(Math.max(mostMoves, least));
    expect({ seed, highest: Math.abs(now[0]! - highest) < ROUNDING }).toEqual({ seed, highest: true });
    if (levels !== null) expect({ seed, worse: compare(now, levels) > 0 }).toEqual({ seed, worse: false });
    levels = now;
  }
}
