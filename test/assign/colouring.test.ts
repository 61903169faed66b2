import { describe, expect, test } from '@jest/globals';
import type { Job } from '../../src/assign/problem.ts';
import { Colouring, UNOWNED } from '../../src/assign/settle/colouring.ts';
import { leaveFewestIdle } from '../../src/assign/settle/idle.ts';
import { separatedFrom } from '../../src/assign/settle/ownership.ts';
import { job, problemOf } from './support/job.ts';

/** All these jobs separated from each other. */
function clique(people: number, jobs: readonly Job[]) {
  const separations = jobs.flatMap((_, b) => jobs.slice(0, b).map((_, a): [number, number] => [a, b]));
  const problem = problemOf(people, jobs, { separations });
  const apart = separatedFrom(problem);
  return { problem, apart, colouring: new Colouring(problem, apart, [...jobs.keys()]) };
}

const held = (...previous: number[]): Partial<Job> => ({ previous, hold: true });

describe('owners one by one', () => {
  test('the job with the fewest people free comes next, the first of several', () => {
    const { colouring } = clique(4, [job([0, 1, 2], 1), job([2, 3], 1), job([0, 3], 1)]);
    expect(colouring.next()).toEqual({ at: 1, free: [2, 3], unavoidable: 0 });
    colouring.decide(1, 3);
    expect(colouring.next()).toEqual({ at: 2, free: [0], unavoidable: 0 });
    colouring.decide(2, 0);
    expect(colouring.next()).toEqual({ at: 0, free: [1, 2], unavoidable: 0 });
    colouring.decide(0, 1);
    expect(colouring.next()).toEqual({ at: -1, free: [], unavoidable: 0 });
    colouring.forget(2);
    expect(colouring.next()).toEqual({ at: 2, free: [0], unavoidable: 0 });
  });

  test('who is taken by a neighbour is not free, and what nobody can have is unavoidable', () => {
    const { colouring } = clique(2, [job([0, 1], 1), job([0], 1), job([0], 1, { priority: 2 })]);
    colouring.decide(0, 0);
    const [, one, other] = colouring.emptyCost;
    expect(colouring.next()).toEqual({ at: 1, free: [], unavoidable: one! + other! });
    colouring.decide(1, UNOWNED);
    expect(colouring.next()).toEqual({ at: 2, free: [], unavoidable: other });
  });

  test('one unowned job outweighs all of the next priority, and those all holds', () => {
    const jobs = [0, 1, 1, 2, 2].map((priority) =>
      job([0, 1], 1, {
        priority: priority as 0 | 1 | 2,
        results: 4,
        parts: { min: 1, max: 2 },
        ...held(0, 1),
      }),
    );
    const { colouring } = clique(2, jobs);
    const [wajib, utama, , penunjang] = colouring.emptyCost;
    expect(wajib).toBeGreaterThan(2 * utama!);
    expect(utama).toBeGreaterThan(2 * penunjang!);
    const holds = [0, 1, 2, 3, 4].map((at) => colouring.holdCost(at, 0));
    expect(penunjang).toBeGreaterThan(holds.reduce((sum, one) => sum + one, 0));
  });

  test('a pin is the only choice; who disturbs the fewest holds comes first', () => {
    const jobs = [job([0, 1, 2], 1, held(1)), job([0, 1, 2], 1, held(0)), job([0, 1, 2], 1, { pin: 2 })];
    const { colouring } = clique(3, jobs);
    expect([0, 1, 2].map((person) => colouring.holdCost(0, person))).toEqual([2, 0, 1]);
    expect([0, 1, 2].map((person) => colouring.holdCost(2, person))).toEqual([1, 1, 0]);
    expect(colouring.next()).toEqual({ at: 2, free: [2], unavoidable: 0 });
    colouring.decide(2, 2);
    expect(colouring.next()).toEqual({ at: 0, free: [1, 0], unavoidable: 0 });
    const pinned = clique(2, [job([0, 1], 1, { ...held(1), pin: 0 })]).colouring;
    expect(pinned.holdCost(0, 0)).toBe(0);
    const free = clique(2, [job([0, 1], 1), job([0, 1], 1, { previous: [0], hold: false })]).colouring;
    expect([0, 1].map((person) => free.holdCost(0, person) + free.holdCost(1, person))).toEqual([0, 0]);
  });
});

describe('owners that leave the fewest idle', () => {
  test('a pinned owner, or one that was decided, is not idle', () => {
    const jobs = [job([0, 1], 1, { pin: 1 }), job([0, 1, 2], 1), job([1, 2], 1)];
    const problem = problemOf(3, jobs, { separations: [[0, 1]] });
    const apart = separatedFrom(problem);
    const { settlement, idleBound } = leaveFewestIdle(problem, apart, {
      seeds: Int32Array.of(1, 0, -1),
      proven: true,
    });
    expect(settlement.occupation.idle).toBe(0);
    expect(idleBound).toBe(0);
    expect(settlement.seeds).toEqual([[1], [0], []]);
  });

  test('other owners where these leave somebody idle', () => {
    const jobs = [job([0, 1], 1), job([0, 1], 1), job([1], 1)];
    const problem = problemOf(3, [...jobs, job([2, 0], 1)], { separations: [[0, 3]] });
    const apart = separatedFrom(problem);
    const { settlement, idleBound } = leaveFewestIdle(problem, apart, {
      seeds: Int32Array.of(1, -1, -1, 0),
      proven: true,
    });
    expect(settlement.occupation.idle).toBe(0);
    expect(idleBound).toBe(0);
    expect(settlement.seeds[3]).toEqual([2]);
  });

  test('no job is given up for it', () => {
    // Job 1 without an owner would free a place of nobody's: both need person 0, one of them keeps him.
    const jobs = [job([0], 1), job([0], 1, { priority: 0 })];
    const problem = problemOf(2, [...jobs, job([0, 1], 1)], { separations: [[0, 1]] });
    const apart = separatedFrom(problem);
    const { settlement } = leaveFewestIdle(problem, apart, { seeds: Int32Array.of(-1, 0, -1), proven: true });
    expect(settlement.owned).toEqual([false, true, true]);
    expect(settlement.occupation.idle).toBe(0);
  });
});
