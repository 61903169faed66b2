import { describe, expect, test } from '@jest/globals';
import { confinedTo } from '../../src/assign/bound/confined.ts';
import { reachableLevel } from '../../src/assign/bound/reach.ts';
import type { Work } from '../../src/assign/bound/scope.ts';
import { Random } from '../../src/assign/level/random.ts';
import { shareOf } from '../../src/assign/shares.ts';
import { runs } from './support/runs.ts';
import { scope, some, sum, work } from './support/scope.ts';

/** A job of one person, or one in three a team of some people, of whom one may be forced on it. */
function anyWork(random: Random, people: readonly number[]): Work {
  const able = some(random, people);
  const minutes = 5 * (1 + random.below(12));
  if (random.below(3) > 0) return work(able, minutes);
  const most = 1 + random.below(able.length);
  const fewest = 1 + random.below(most);
  const forced = random.below(2) === 0 && most > 1 ? able.slice(0, 1) : [];
  return work(able, minutes, { forced, fewest, most }, most + random.below(3));
}

/** Every load that the person can have, if he may have any size of a part of any job that he may do. */
function loadsOf(person: number, all: readonly Work[]): number[] {
  let loads = [0];
  for (const { able, forced, job, fewest, most } of all) {
    if (!able.includes(person)) continue;
    const sizes = able.length === 1 || forced.includes(person) ? [] : [0];
    for (let people = fewest; people <= most; people++) {
      for (let at = 0; at < people; at++) sizes.push(shareOf(job, people, at) * job.minutesPerResult);
    }
    loads = [...new Set(loads.flatMap((load) => sizes.map((size) => load + size)))];
  }
  return loads;
}

describe('loads that are sums of parts', () => {
  test('the least level at which such loads carry the work', () => {
    let raised = 0;
    for (let seed = 1; seed <= runs(400); seed++) {
      const random = new Random(seed);
      const people = [0, 1, 2, 3].slice(0, 1 + random.below(4));
      const capacities = people.map(() => [100, 70][random.below(2)]!);
      const all = Array.from({ length: 1 + random.below(5) }, () => anyWork(random, people));
      const here = scope(capacities, ...all);
      const confined = confinedTo(here, people);
      const from = confined.minutes / sum(capacities);
      const loads = people.map((person) => loadsOf(person, all));
      const levels = people.flatMap((person) => loads[person]!.map((load) => load / capacities[person]!));
      const carried = (level: number): number =>
        sum(
          people.map((person) =>
            Math.max(...loads[person]!.filter((load) => load <= level * capacities[person]! + 1e-6)),
          ),
        );
      const enough = [from, ...levels].filter(
        (level) => level >= from && carried(level) >= confined.minutes - 1e-6,
      );
      const least = Math.min(...enough);
      for (const part of [0, 0.3, 0.9]) {
        const start = from + part * (least - from);
        expect(reachableLevel(here, confined, start, 10)).toBeCloseTo(least, 9);
      }
      expect(reachableLevel(here, confined, from, least - 1e-9)).toBeLessThanOrEqual(least);
      if (least > from + 1e-9) raised++;
    }
    expect(raised).toBeGreaterThan(0.3 * runs(400));
  });

  test('teams: everybody forced has a part, of any size it can have', () => {
    const team = work([0, 1, 2], 10, { forced: [0], fewest: 2, most: 3 }, 5);
    const here = scope([100, 100, 100], team, work([1, 2], 45));
    const confined = confinedTo(here, [0, 1, 2]);
    // Without 45 a load is 0, 10, 20 or 30, with it as much more: 30 + 20 + 45 is the least that is enough.
    expect(reachableLevel(here, confined, 0.95 / 3, 2)).toBeCloseTo(0.45, 9);
  });

  test('who is forced to more than the level gives him raises it, whatever the others could carry', () => {
    const here = scope([100, 100, 100, 100], work([0], 100), work([1, 2, 3], 60));
    expect(reachableLevel(here, confinedTo(here, [0, 1, 2, 3]), 0.6, 2)).toBe(1);
  });

  test('it is not asked where the work is not theirs alone', () => {
    const here = scope([100, 100, 100], work([0, 1], 60), work([0, 1], 40));
    const confined = confinedTo(here, [0, 1]);
    expect(reachableLevel(here, confined, 0.5, 2)).toBeCloseTo(0.6, 9);
    expect(reachableLevel(here, { ...confined, whole: false }, 0.5, 2)).toBe(0.5);
    expect(reachableLevel(here, confined, 0.5, 0.55)).toBe(0.55);
  });
});

describe('what would take too long is left out: the level stays where it starts', () => {
  test('minutes without a grain', () => {
    const here = scope([100, 100], work([0, 1], 20 * Math.PI));
    expect(reachableLevel(here, confinedTo(here, [0, 1]), 0.3, 1)).toBe(0.3);
  });

  test.each([
    [200_000, 0.5],
    [200_001, 0.25],
  ])('loads up to %i minutes', (most, level) => {
    const here = scope([most, most / 2], work([0, 1], 100_000), work([0, 1], 1));
    const larger = { ...here, capacities: [200_000, 100_000] };
    const confined = confinedTo(here, [0, 1]);
    // At the least, the first person has the long job and half of his time is taken.
    expect(reachableLevel(larger, confined, 0.25, most / 200_000)).toBe(level);
  });

  test.each([
    [623, 626],
    [624, 0],
  ])(
    'five hundred million additions: so many jobs, and one that either of two people or both have',
    (jobs, minutes) => {
      const both = work([0, 1], 3, { fewest: 1, most: 2 }, 2);
      const here = scope(
        [200_000, 200_000],
        both,
        ...new Array<number>(jobs).fill(2).map((one) => work([0, 1], one)),
      );
      // A minute is the grain: 400,000 of them, of each 623 jobs twice and twice the two numbers of people of the last.
      expect(reachableLevel(here, confinedTo(here, [0, 1]), 0, 1)).toBeCloseTo(minutes / 200_000, 9);
    },
  );

  test('more than two thousand steps upwards', () => {
    const powers = Array.from({ length: 14 }, (_, at) => work([0, 1], 2 ** at));
    const here = scope([100_000, 100_000], ...powers);
    const confined = confinedTo(here, [0, 1]);
    expect(reachableLevel(here, confined, 0, 1)).toBeCloseTo(2000 / 100_000, 9);
    expect(reachableLevel(here, confined, 7000 / 100_000, 1)).toBeCloseTo(8192 / 100_000, 9);
  });
});
