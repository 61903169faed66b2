import { describe, expect, test } from '@jest/globals';
import { confinedTo, minutesInside, type Confined } from '../../src/assign/bound/confined.ts';
import { pigeonholeMinutes } from '../../src/assign/bound/packing.ts';
import { causesOf, largestPart, levelOf } from '../../src/assign/bound/sets.ts';
import { Random } from '../../src/assign/level/random.ts';
import { shareOf } from '../../src/assign/shares.ts';
import { subsets } from './support/brute-force.ts';
import { runs } from './support/runs.ts';
import { scope, some, sum, work } from './support/scope.ts';

describe('what falls to some people', () => {
  test('the least of all ways to share it', () => {
    for (let seed = 1; seed <= runs(500); seed++) {
      const random = new Random(seed);
      const who = some(random, [0, 1, 2, 3]);
      const most = 1 + random.below(who.length);
      const fewest = 1 + random.below(most);
      const forced = who.slice(0, random.below(fewest + 1));
      const able = forced.length === most ? forced : who;
      const results = random.below(3) === 0 ? 1 : most + random.below(5);
      const one = work(able, 7, { forced, fewest, most }, results);
      const people = some(random, [0, 1, 2, 3]);
      const teams = subsets(able)
        .filter((team) => team.length >= fewest && team.length <= most)
        .filter((team) => forced.every((person) => team.includes(person)));
      const least = teams.map((team) => {
        const outside = team.filter((person) => !people.includes(person)).length;
        const shares = team.map((_, at) => 7 * shareOf(one.job, team.length, at));
        return sum(shares.slice(outside));
      });
      const inside = Uint8Array.from([0, 1, 2, 3], (person) => Number(people.includes(person)));
      expect(minutesInside(one, inside)).toBeCloseTo(Math.min(...least), 9);
    }
  });

  test('who does what, and whether others have a part of it', () => {
    const mine = work([0, 1], 10);
    const shared = work([0, 1, 2], 4, { fewest: 2, most: 2 }, 5);
    const all = scope([100, 100, 100], mine, shared, work([1, 2], 50));
    const here = confinedTo(all, [0, 1]);
    expect(here).toMatchObject({ people: [0, 1], minutes: 10 + 8, whole: false });
    expect(here.work.map(({ index }) => index)).toEqual([0, 1]);
    expect(confinedTo(all, [0, 1, 2])).toMatchObject({ minutes: 80, whole: true });
    expect(confinedTo(all, [0])).toMatchObject({ minutes: 0, work: [], whole: true });
  });

  test('several of the longest jobs: by counting', () => {
    const confined = (people: number[], ...minutes: number[]): Confined => {
      const all = minutes.map((one) => work(people, one));
      return { people, minutes: sum(minutes), work: all, whole: true };
    };
    expect(pigeonholeMinutes(confined([0, 1], 1, 5, 3, 2, 4))).toBe(7);
    expect(pigeonholeMinutes(confined([0, 1], 5, 5, 4, 4, 4))).toBe(12);
    expect(pigeonholeMinutes(confined([0, 1], 5, 4))).toBe(0);
    const shared = work([0, 1], 50, { most: 2 }, 2);
    const one = confined([0, 1], 5, 4, 3);
    expect(pigeonholeMinutes({ ...one, work: [...one.work, shared] })).toBe(7);
    expect(pigeonholeMinutes(confined([0], 4, 3))).toBe(7);
  });
});

describe('a level and its cause', () => {
  test('minutes over capacity, whole loads, or the longest jobs, whichever is more', () => {
    const flow = scope([100, 100], work([0, 1], 50), work([0, 1], 50));
    expect(levelOf(flow, confinedTo(flow, [0, 1]))).toMatchObject({ bound: 0.5, basis: 'flow' });
    const rounding = scope([100, 100], work([0, 1], 50), work([0, 1], 100), work([0], 50), work([1], 50));
    expect(levelOf(rounding, confinedTo(rounding, [0, 1]))).toMatchObject({ bound: 1.5, basis: 'rounding' });
    const parts = scope([100, 60], ...[40, 41, 42].map((minutes) => work([0, 1], minutes)));
    expect(levelOf(parts, confinedTo(parts, [0, 1]))).toMatchObject({ bound: 0.81, basis: 'parts' });
    const counted = scope([100, 100], ...[40, 41, 42].map((minutes) => work([0, 1], minutes)));
    expect(levelOf(counted, confinedTo(counted, [0, 1]))).toMatchObject({ bound: 0.81, basis: 'parts' });
  });

  test('the highest cause first, none twice, and none without work', () => {
    const all = scope([100, 100, 100], work([0], 30), work([0, 1], 80), work([1, 2], 5));
    const causes = causesOf(all, [[0], [0, 1], [2], [0], [0, 1, 2]]);
    expect(causes.map(({ confined }) => confined.people)).toEqual([[0, 1], [0, 1, 2], [0]]);
    expect(causes.map(({ bound }) => bound)).toEqual([0.6, 0.4, 0.3]);
  });

  test('at most thirty of four hundred', () => {
    const jobs = Array.from({ length: 50 }, (_, at) => work([at], at + 1));
    const all = scope(new Array<number>(50).fill(100), ...jobs);
    const one = causesOf(
      all,
      jobs.map(({ able }) => able),
    );
    expect(one.map(({ bound }) => bound)).toEqual(Array.from({ length: 30 }, (_, at) => (50 - at) / 100));
    const many = Array.from({ length: 400 }, (_, at) => [at % 49, at + 100]);
    const wide = { ...all, capacities: new Array<number>(600).fill(100) };
    expect(causesOf(wide, [...many, [49]]).some(({ confined }) => confined.people.includes(49))).toBe(false);
    expect(causesOf(wide, [...many.slice(1), [49]])[0]!.confined.people).toEqual([49]);
  });

  test('the largest part, for who has the largest capacity', () => {
    const all = scope([100, 50, 10], work([1, 2], 40), work([0, 1], 60), work([1], 40, { most: 2 }, 4));
    expect(largestPart(all)).toMatchObject({
      bound: 1.6,
      basis: 'parts',
      confined: { people: [1], minutes: 160, whole: true },
    });
    expect(largestPart(scope([100, 50], work([0, 1], 60), work([1], 30)))).toMatchObject({ bound: 0.6 });
    expect(largestPart(scope([100]))).toMatchObject({ bound: 0, confined: { people: [], minutes: 0 } });
  });
});
