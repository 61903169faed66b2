import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import { helpfulSharing } from '../../src/assign/certificate/helpful.ts';
import type { Job } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';

const open = { results: 10 };

function hints(people: number, jobs: readonly Job[]): { job: number; people: number }[] {
  return helpfulSharing(settle(problemOf(people, jobs)));
}

describe('which sharing would help', () => {
  test('the job that most people may do is opened first, as far as it goes', () => {
    expect(hints(6, [job([0, 1, 2, 5], 1, open), job([0, 1, 2, 3, 4], 1, open)])).toEqual([
      { job: 1, people: 5 },
    ]);
    expect(hints(8, [job([4, 5, 6, 7], 1, open), job([0, 1, 2, 3, 4, 5], 1, open)])).toEqual([
      { job: 0, people: 2 },
      { job: 1, people: 6 },
    ]);
  });

  test('of two that as many may do, the first', () => {
    expect(hints(3, [job([0, 1, 2], 1, open), job([0, 1, 2], 1, open)])).toEqual([{ job: 0, people: 2 }]);
  });

  test('no more people than results, and none for whom there is no use', () => {
    expect(hints(4, [job([0, 1, 2, 3], 1, { results: 3 })])).toEqual([{ job: 0, people: 3 }]);
    expect(hints(4, [job([0, 1, 2, 3], 1)])).toEqual([]);
    const pinned = [0, 1, 2].map((person) => job([0, 1, 2, 3], 1, { pin: person }));
    const jobs = [...pinned, job([0, 1, 2, 4, 5], 1, open), job([0, 1, 2], 1, open), job([3, 5], 1, open)];
    expect(hints(6, jobs)).toEqual([{ job: 3, people: 2 }]);
  });

  test('beside those who share already, and beside a pin', () => {
    const shared = { results: 10, parts: { min: 2, max: 2 } };
    expect(hints(4, [job([0, 1, 2, 3], 1, shared)])).toEqual([{ job: 0, people: 4 }]);
    expect(hints(3, [job([0, 1, 2], 1, { ...open, pin: 1 })])).toEqual([{ job: 0, people: 3 }]);
  });
});

describe('why people are idle', () => {
  const hallOf = (people: number, jobs: readonly Job[]) =>
    assign(problemOf(people, jobs)).certificate.groups.flatMap(({ hall }) => hall);

  test('three people share two jobs', () => {
    expect(hallOf(3, [job([1, 2], 5), job([0, 1], 5)])).toEqual([
      { people: [0, 1, 2], jobs: [0, 1], places: 2 },
    ]);
  });

  test('a place that a pin takes is none, and whoever is pinned is not among them', () => {
    expect(hallOf(3, [job([0, 1, 2], 5, { pin: 0 })])).toEqual([{ people: [1, 2], jobs: [0], places: 0 }]);
  });

  test('two clusters that only somebody busy elsewhere joins are two', () => {
    const jobs = [job([0, 1], 5), job([3, 4], 5), job([2, 1], 5, { pin: 2 }), job([2, 3], 5, { pin: 2 })];
    expect(hallOf(5, jobs)).toEqual([
      { people: [0, 1], jobs: [0, 2], places: 1 },
      { people: [3, 4], jobs: [1, 3], places: 1 },
    ]);
  });

  test('nobody is idle: no sets and no hints', () => {
    const [group] = assign(problemOf(2, [job([0, 1], 5, open), job([0, 1], 5)])).certificate.groups;
    expect(group).toMatchObject({ hall: [], helpfulSharing: [], people: [0, 1], jobs: [0, 1] });
  });
});
