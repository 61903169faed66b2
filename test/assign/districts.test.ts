import { describe, expect, test } from '@jest/globals';
import { districtsOf, reachesAcross } from '../../src/assign/level/districts.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Job } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { runs } from './support/runs.ts';

function districts(people: number, jobs: readonly Job[]): number[] | null {
  const found = districtsOf(settle(problemOf(people, jobs)));
  return found && [...found];
}

/** So many jobs that all of these people may do. */
function common(people: readonly number[], number: number): Job[] {
  return Array.from({ length: number }, () => job(people, 10));
}

describe('districts', () => {
  test('two sections that a job joins', () => {
    const join = job([0, 4], 10);
    expect(districts(5, [...common([0, 1, 2], 10), ...common([3, 4], 10), join])).toEqual([0, 0, 0, 1, 1]);
    // They are numbered by their first person.
    expect(districts(5, [...common([1, 2, 4], 10), ...common([0, 3], 10), join])).toEqual([0, 1, 1, 0, 1]);
  });

  test('none where nothing joins them, or where there is one only', () => {
    expect(districts(5, [...common([0, 1, 2], 10), ...common([3, 4], 10)])).toBeNull();
    expect(districts(3, common([0, 1, 2], 5))).toBeNull();
    expect(districts(2, [])).toBeNull();
  });

  test('one of ten jobs that reaches across leaves a section apart, more do not', () => {
    const wide = (number: number): number[] | null =>
      districts(4, [...common([0, 1], 10 - number), ...common([2, 3], 10), ...common([0, 1, 2, 3], number)]);
    expect(wide(1)).toEqual([0, 0, 1, 1]);
    expect(wide(2)).toBeNull();
  });

  test('of two sections of unequal size the smaller tells whether they are one', () => {
    const joined = (small: number): number[] | null =>
      districts(4, [...common([0, 1], small), ...common([2, 3], 40), ...common([0, 1, 2, 3], 2)]);
    expect(joined(18)).toEqual([0, 0, 1, 1]);
    expect(joined(17)).toBeNull();
  });

  test('two that share too much are one, beside a third', () => {
    const all = [...common([0, 1], 10), ...common([2, 3], 10), ...common([4, 5], 30)];
    expect(districts(6, [...all, ...common([2, 3, 4, 5], 4), job([0, 3], 10)])).toEqual([0, 0, 1, 1, 1, 1]);
    expect(districts(6, [...all, ...common([0, 1, 2, 3], 4), job([3, 4], 10)])).toEqual([0, 0, 0, 0, 1, 1]);
  });

  test('a job that reaches many sections says little about any two of them', () => {
    const sections = [0, 1, 2, 3].map((at) => [2 * at, 2 * at + 1]);
    const jobs = (number: number): Job[] => [
      ...sections.flatMap((people) => common(people, 10)),
      ...common([...new Array(8).keys()], number),
    ];
    // Three of thirteen jobs of each, but only one for each pair of sections.
    expect(districts(8, jobs(3))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect(districts(8, jobs(8))).toBeNull();
  });

  test('where more than one job in five reaches across there are none', () => {
    const people = [...new Array(22).keys()];
    const own = people.filter((person) => person % 2 === 0).flatMap((first) => common([first, first + 1], 4));
    // 11 of 55 jobs, 12 of 56.
    const found = districts(22, [...own, ...common(people, 11)]);
    expect(found).toEqual(people.map((person) => Math.floor(person / 2)));
    expect(districts(22, [...own, ...common(people, 12)])).toBeNull();
  });

  test('sections of any size are found', () => {
    for (let seed = 1; seed <= runs(50); seed++) {
      const random = new Random(seed);
      const sizes = Array.from({ length: 2 + random.below(3) }, () => 3 + random.below(3));
      const of = sizes.flatMap((size, at) => new Array<number>(size).fill(at));
      const members = sizes.map((_, at) => [...of.keys()].filter((person) => of[person] === at));
      const jobs = members.flatMap((people) =>
        Array.from({ length: 40 }, () =>
          job(
            people.filter((_, at) => at === 0 || random.below(4) > 0),
            10,
          ),
        ),
      );
      const join = members.map((people) => people[0]!);
      expect(districts(of.length, [...jobs, job(join, 10)])).toEqual(of);
    }
  });

  test('a group too dense to have any is not looked at', () => {
    // A thousand sections of two: a job that all may do has four million pairs of candidates.
    const people = [...new Array(2000).keys()];
    const own = people.filter((person) => person % 2 === 0).flatMap((first) => common([first, first + 1], 1));
    expect(districts(2000, [...own, job(people, 10)])).toBeNull();
  });

  test('people of several districts, and of one', () => {
    expect(reachesAcross([0, 1], Int32Array.of(0, 1))).toBe(true);
    expect(reachesAcross([0, 2], Int32Array.of(0, 1, 0))).toBe(false);
    expect(reachesAcross([], Int32Array.of(0, 1, 0))).toBe(false);
  });
});
