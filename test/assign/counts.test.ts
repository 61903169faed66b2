import { describe, expect, test } from '@jest/globals';
import { allCounts, combinations, finerAndFiner } from '../../src/assign/level/counts.ts';
import { deal } from '../../src/assign/level/deal.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Job } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { runs } from './support/runs.ts';
import { some, sum } from './support/scope.ts';

const range = { fewest: Int32Array.of(1, 2, 0), most: Int32Array.of(2, 4, 0) };

function listed(counts: Iterable<Int32Array>): number[][] {
  return [...counts].map((one) => [...one]);
}

function open(able: readonly number[], results: number, minutes = 10): Job {
  return job(able, minutes, { results, parts: { min: 1, max: results } });
}

describe('numbers of people', () => {
  test('all of them', () => {
    expect(listed(allCounts(range))).toEqual([
      [1, 2, 0],
      [2, 2, 0],
      [1, 3, 0],
      [2, 3, 0],
      [1, 4, 0],
      [2, 4, 0],
    ]);
    expect(combinations(range)).toBe(6);
  });

  test('smaller and smaller parts, none larger than the limit, up to as many people as can be', () => {
    const frame = settle(
      problemOf(4, [open([0, 1, 2, 3], 8), open([0, 1, 2, 3], 2), job([0], 1), job([1], 1)]),
    );
    const found = listed(finerAndFiner(frame));
    // Of 80 minutes 80, 64, 51.2, 40.96, 32.8, 26.2 ... are the most.
    expect(found[0]).toEqual([1, 1, 1, 1]);
    expect(found.at(-1)).toEqual([4, 2, 1, 1]);
    expect(new Set(found.map(String)).size).toBe(found.length);
    found.slice(1).forEach((counts, at) => {
      expect(counts.every((count, j) => count >= found[at]![j]!)).toBe(true);
    });
    expect(found).toContainEqual([3, 1, 1, 1]);
  });
});

describe('the odd results', () => {
  test('go to the least loaded, so that no single one is better with another of the team', () => {
    for (let seed = 1; seed <= runs(200); seed++) {
      const random = new Random(seed);
      const people = [0, 1, 2, 3];
      const jobs = Array.from({ length: 3 + random.below(6) }, () =>
        open(people, 1 + random.below(7), 1 + random.below(20)),
      );
      const teams = jobs.map(({ results }) => some(random, people).slice(0, results));
      const frame = settle(problemOf(4, jobs, { capacities: [100, 100, 60, 40] }));
      const plan = deal(frame, teams);
      jobs.forEach((one, j) => {
        const team = plan.peopleOf(j);
        expect([...team].sort()).toEqual(teams[j]);
        expect(sum(team.map((_, at) => plan.minutes[plan.first[j]! + at]!))).toBeCloseTo(
          one.results * one.minutesPerResult,
          9,
        );
        const extra = one.results % team.length;
        const level = (person: number, minutes: number): number =>
          (plan.loads[person]! + minutes) / plan.capacities[person]!;
        for (const larger of team.slice(0, extra))
          for (const smaller of team.slice(extra))
            expect(level(larger, 0)).toBeLessThanOrEqual(level(smaller, one.minutesPerResult) + 1e-9);
      });
    }
  });

  test('the same people always get the same plan, the first of equals the larger parts', () => {
    const frame = settle(problemOf(3, [open([0, 1, 2], 5), open([0, 1, 2], 4)]));
    const plan = deal(frame, [
      [2, 0, 1],
      [1, 2, 0],
    ]);
    expect([plan.peopleOf(0), plan.peopleOf(1)]).toEqual([
      [0, 1, 2],
      [2, 0, 1],
    ]);
    expect([...plan.loads]).toEqual([30, 30, 30]);
  });

  test.each([
    [10, 2],
    [30, 0],
  ])('beside the half of a single result: 20 minutes for one, %i for the other', (minutes, larger) => {
    const jobs = [job([0, 1], 40, { parts: { min: 2, max: 2 } }), job([2], minutes), open([0, 2], 3)];
    const frame = settle(problemOf(3, jobs));
    expect(deal(frame, [[0, 1], [2], [0, 2]]).peopleOf(2)[0]).toBe(larger);
  });

  test('those of the longest first', () => {
    const frame = settle(problemOf(2, [open([0, 1], 3, 2), open([0, 1], 3, 10), open([0, 1], 3, 5)]));
    const both = [0, 1];
    const plan = deal(frame, [both, both, both]);
    // 10 to 0, 5 to 1 and 2 to 1.
    expect([0, 1, 2].map((j) => plan.peopleOf(j)[0])).toEqual([1, 0, 1]);
  });

  test('who is forced on a job keeps it', () => {
    const frame = settle(problemOf(2, [job([0, 1], 10, { results: 3, parts: { min: 2, max: 2 }, pin: 1 })]));
    const plan = deal(frame, [[0, 1]]);
    expect(plan.peopleOf(0)).toEqual([0, 1]);
    expect([...plan.fixed]).toEqual([0, 1]);
  });
});
