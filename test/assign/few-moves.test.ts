import { describe, expect, test } from '@jest/globals';
import { withFewMoves } from '../../src/assign/fit/few-moves.ts';
import { Limits } from '../../src/assign/fit/limits.ts';
import { movesOf } from '../../src/assign/fit/previous.ts';
import { follow, repair } from '../../src/assign/fit/repair.ts';
import { deal } from '../../src/assign/level/deal.ts';
import type { Plan } from '../../src/assign/plan.ts';
import type { Job } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';

/** A plan in which each of these jobs has the person who had it. */
function planOf(people: number, jobs: readonly Job[], owners: readonly number[]): Plan {
  const saved = jobs.map((one, j) => ({ ...one, previous: [owners[j]!] }));
  return deal(
    settle(problemOf(people, saved)),
    owners.map((owner) => [owner]),
  );
}

const loadsOf = (plan: Plan): number[] => [...plan.loads];
const open = (people: number, minutes: readonly number[]): Job[] =>
  minutes.map((one) => job([...new Array(people).keys()], one));

describe('as level as so many moves allow', () => {
  const all = [9, 8, 7, 6, 5, 4, 3, 2, 1];

  test.each([
    [0, [45, 0]],
    [1, [36, 9]],
    [2, [28, 17]],
    [3, [23, 22]],
    [8, [23, 22]],
  ])('%d of one who has all', (most, loads) => {
    const start = planOf(
      2,
      open(2, all),
      all.map(() => 0),
    );
    const plan = withFewMoves(start, Float64Array.of(0.23, 0.22), most);
    expect(loadsOf(plan).sort((a, b) => b - a)).toEqual(loads);
    expect(movesOf(plan)).toBeLessThanOrEqual(most);
  });

  // There are too many plans of thirty jobs to look at them all.
  test.each([0, 1, 2, 3, 5, 8])(
    '%d of many jobs: at the top one after the other, and the start as it was',
    (most) => {
      const minutes = Array.from({ length: 30 }, (_, at) => 1 + (at % 5));
      const start = planOf(
        3,
        open(3, minutes),
        minutes.map(() => 0),
      );
      const before = loadsOf(start);
      const plan = withFewMoves(start, Float64Array.of(0.3, 0.3, 0.3), most);
      expect(movesOf(plan)).toBe(most);
      expect(Math.max(...plan.loads)).toBe(90 - 5 * Math.min(most, 6) - 4 * Math.max(0, most - 6));
      expect(loadsOf(start)).toEqual(before);
    },
  );

  test('what costs nothing is levelled though no move is allowed', () => {
    const kept = planOf(3, open(3, [50, 40]), [0, 1]);
    const news = job([0, 1, 2], 6);
    const jobs = [...kept.frame.problem.jobs, ...new Array<Job>(25).fill(news)];
    const start = deal(settle(problemOf(3, jobs)), [[0], [1], ...new Array<number[]>(25).fill([0])]);
    const plan = withFewMoves(start, Float64Array.of(0.8, 0.8, 0.8), 0);
    expect(movesOf(plan)).toBe(0);
    expect(Math.max(...plan.loads)).toBeLessThanOrEqual(84);
    expect(plan.peopleOf(0)).toEqual([0]);
  });
});

describe('repairing', () => {
  const limited = (plan: Plan, ...levels: number[]): Limits => new Limits(plan, Float64Array.from(levels), 0);

  test('with the fewest moves, or not at all', () => {
    const plan = planOf(2, open(2, [40, 30, 20, 10]), [0, 0, 0, 0]);
    expect(repair(plan, limited(plan, 0.6, 0.6))).toBe(true);
    expect(movesOf(plan)).toBe(1);
    expect(loadsOf(plan)).toEqual([60, 40]);
    const stuck = planOf(2, [job([0], 70), job([0, 1], 20)], [0, 0]);
    expect(repair(stuck, limited(stuck, 0.6, 0.6))).toBe(false);
    const kept = planOf(2, open(2, [40, 30]), [0, 1]);
    expect(repair(kept, limited(kept, 0.4, 0.3))).toBe(true);
    expect(loadsOf(kept)).toEqual([40, 30]);
  });

  test('whoever costs least for what he has too much is lightened first', () => {
    const small = [job([0, 2], 25), job([0, 2], 25), job([0], 30)];
    const plan = planOf(3, [...small, job([1, 2], 40), job([1, 2], 40)], [0, 0, 0, 1, 1]);
    expect(repair(plan, limited(plan, 0.8, 0.5, 0.5))).toBe(true);
    expect(movesOf(plan)).toBe(1);
    expect(loadsOf(plan)).toEqual([80, 40, 40]);
  });

  test('what nobody has room for is spread over people who then pass it on', () => {
    const chain = [
      job([0], 40),
      job([0, 1], 30),
      job([1], 40),
      job([1, 2], 20),
      job([2, 3], 25),
      job([3], 30),
    ];
    const plan = planOf(4, chain, [0, 0, 1, 1, 2, 3]);
    expect(repair(plan, limited(plan, 0.7, 0.7, 0.55, 0.45))).toBe(true);
    expect(movesOf(plan)).toBe(0);
    expect(repair(plan, limited(plan, 0.6, 0.6, 0.6, 0.6))).toBe(false);
  });

  test('the limits are kept up with the moves, swaps, and two moves in a row', () => {
    for (const moves of [
      [[0, 1]],
      [
        [0, 1],
        [2, 0],
      ],
      [
        [0, 1],
        [2, 2],
      ],
    ] as const) {
      const plan = planOf(3, open(3, [50, 10, 20, 5]), [0, 0, 1, 2]);
      const limits = limited(plan, 0.45, 0.35, 0.25);
      follow(plan, { moves, cost: 0, relief: 1 }, limits);
      expect(moves.map(([part, to]) => plan.person[part] === to)).toEqual(moves.map(() => true));
      expect(limits.firstBroken()).toBe(limited(plan, 0.45, 0.35, 0.25).firstBroken());
      expect(limits.keptBelow()).toBe(true);
    }
  });
});
