import { describe, expect, test } from '@jest/globals';
import { fractionalLevels } from '../../src/assign/bound/bound.ts';
import { byDistricts } from '../../src/assign/level/coarse.ts';
import { districtsOf } from '../../src/assign/level/districts.ts';
import { mostLevel } from '../../src/assign/level/level.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Job } from '../../src/assign/problem.ts';
import { settle, type Frame } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';

/** Two sections, 0 and 1 with thirty jobs of 3 minutes, 2 and 3 with thirty of 4, and some jobs for people of both. */
function sections(joins: readonly Job[], separations: readonly (readonly [number, number])[] = []): Frame {
  const own = (people: readonly number[], minutes: number): Job[] =>
    Array.from({ length: 30 }, () => job(people, minutes));
  return settle(problemOf(4, [...joins, ...own([0, 1], 3), ...own([2, 3], 4)], { separations }));
}

const EVEN = Float64Array.of(0.8, 0.7, 0.8, 0.9);

/** What `solve` is asked, as minutes and districts of each job, and the frame that follows from its answer. */
function coarse(frame: Frame, fractional: Float64Array, answer: readonly number[]) {
  const asked: { capacities: readonly number[]; jobs: (readonly [number, readonly number[]])[] }[] = [];
  const narrow = byDistricts(frame, fractional, ({ problem, candidates }) => {
    const jobs = problem.jobs.map((one, j) => [one.minutesPerResult * one.results, candidates[j]!] as const);
    asked.push({ capacities: problem.capacities, jobs });
    return answer;
  });
  return { asked: asked[0], narrow };
}

describe('jobs that join districts', () => {
  test('districts are as people, with what theirs carry for time and what only they can do for one job', () => {
    const frame = sections([job([0, 3], 30), job([1, 2], 5, { results: 2 })]);
    const { asked, narrow } = coarse(frame, EVEN, [0, 1, 1, 0]);
    expect(asked!.capacities.map((capacity) => Math.round(capacity))).toEqual([150, 170]);
    expect(asked!.jobs).toEqual([
      [90, [0]],
      [120, [1]],
      [30, [0, 1]],
      [10, [0, 1]],
    ]);
    expect(narrow!.candidates.slice(0, 3)).toEqual([[3], [1], [0, 1]]);
    const may = (person: number): number[] => [0, 1, 2].map((j) => narrow!.may[person * 62 + j]!);
    expect([0, 1, 2, 3].map(may)).toEqual([
      [0, 0, 1],
      [0, 1, 1],
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(narrow!.fewest).toBe(frame.fewest);
  });

  test('what is shared, pinned or separated stays open to all, and counts where it begins', () => {
    const shared = job([1, 2], 10, { results: 2, parts: { min: 2, max: 2 } });
    const frame = sections([shared, job([0, 3], 6, { pin: 3 }), job([2, 3], 1)]);
    const { asked, narrow } = coarse(frame, EVEN, [0, 1]);
    expect(asked!.jobs).toEqual([
      [90 + 20 + 6, [0]],
      [120 + 1, [1]],
    ]);
    expect(narrow!.candidates.slice(0, 2)).toEqual([
      [1, 2],
      [0, 3],
    ]);
    const apart = coarse(sections([job([0, 3], 7), job([1], 1)], [[0, 1]]), EVEN, [0, 1]);
    expect(apart.asked!.jobs[0]).toEqual([90 + 7 + 1, [0]]);
    expect(apart.narrow!.candidates[0]).toEqual([0, 3]);
  });

  test('none where there are no districts, or where one of them has nothing to carry', () => {
    expect(coarse(sections([]), EVEN, []).narrow).toBeNull();
    const frame = sections([job([0, 3], 30)]);
    expect(coarse(frame, Float64Array.of(0, 0, 0.8, 0.8), [0, 1, 1])).toEqual({
      asked: undefined,
      narrow: null,
    });
    expect(coarse(frame, Float64Array.of(0, 0.1, 0.8, 0.8), [0, 1, 1]).narrow).not.toBeNull();
  });

  test('a plan for them comes near the level at which everybody is equal', () => {
    // Everybody's 6000 minutes cut into pieces; the last piece of each section is open to both.
    const random = new Random(3);
    const members = [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ];
    const jobs = members.flatMap((people) =>
      people.flatMap((person) => {
        const ends = [0, ...Array.from({ length: 7 }, () => 1 + random.below(599)), 600].sort(
          (a, b) => a - b,
        );
        const pieces = ends.slice(1).map((end, at) => 10 * (end - ends[at]!));
        return pieces
          .filter((minutes) => minutes > 0)
          .map((minutes, at) => job(person % 4 === 3 && at === 0 ? members.flat() : people, minutes));
      }),
    );
    const frame = settle({ ...problemOf(8, jobs), capacities: new Array<number>(8).fill(7500) });
    expect(new Set(districtsOf(frame)).size).toBe(2);
    const plan = mostLevel(frame, fractionalLevels(frame));
    expect(plan.levels()[0]).toBeLessThanOrEqual(0.8 * 1.003);
    expect(mostLevel(frame, fractionalLevels(frame)).person).toEqual(plan.person);
  });
});
