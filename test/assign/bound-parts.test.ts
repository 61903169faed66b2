import { describe, expect, test } from '@jest/globals';
import { Bits } from '../../src/assign/bound/bits.ts';
import { confinedTo, minutesInside, type Confined } from '../../src/assign/bound/confined.ts';
import { grainOf } from '../../src/assign/bound/grain.ts';
import { pigeonholeMinutes } from '../../src/assign/bound/packing.ts';
import { reachableLevel } from '../../src/assign/bound/reach.ts';
import { roundedLevel, unitsAt } from '../../src/assign/bound/rounding.ts';
import { causesOf, largestPart, levelOf } from '../../src/assign/bound/sets.ts';
import type { Scope, Work } from '../../src/assign/bound/scope.ts';
import { below } from '../../src/assign/bound/tiers.ts';
import { Random } from '../../src/assign/level/random.ts';
import { shareOf } from '../../src/assign/shares.ts';
import { subsets } from './support/brute-force.ts';
import { job } from './support/job.ts';
import { runs } from './support/runs.ts';

/** Work of one person, or of several. */
function work(able: readonly number[], minutes: number, more: Partial<Work> = {}, results = 1): Work {
  const one = job(able, minutes, { results });
  return { index: 0, job: one, able, forced: [], fewest: 1, most: 1, ...more };
}

function scope(capacities: readonly number[], ...all: readonly Work[]): Scope {
  const numbered = all.map((one, index) => ({ ...one, index }));
  return { people: [...capacities.keys()], capacities, work: numbered, apart: all.map(() => []) };
}

function some(random: Random, of: readonly number[]): number[] {
  const chosen = of.filter(() => random.below(2) === 0);
  return chosen.length > 0 ? chosen : [of[random.below(of.length)]!];
}

function last(numbers: readonly number[], upTo: number): number {
  return Math.max(-1, ...numbers.filter((one) => one <= upTo));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

describe('sets of whole numbers', () => {
  test('as the sets of the language', () => {
    for (let seed = 1; seed <= runs(300); seed++) {
      const random = new Random(seed);
      const most = random.below(100);
      const bits = new Bits(most);
      const numbers = new Set<number>();
      for (let at = random.below(5); at >= 0; at--) {
        const one = random.below(most + 1);
        bits.add(one);
        numbers.add(one);
      }
      const by = random.below(70);
      const more = bits.copy();
      more.addIncreased(bits, by);
      const increased = new Set([...numbers, ...[...numbers].map((one) => one + by)]);
      const only = bits.none();
      only.addIncreased(bits, by);
      const all = [...new Array<number>(most + 1).keys()];
      const listed = (set: Bits): number[] => all.filter((one) => set.has(one));
      expect(listed(bits)).toEqual(all.filter((one) => numbers.has(one)));
      expect(listed(more)).toEqual(all.filter((one) => increased.has(one)));
      expect(listed(only)).toEqual(all.filter((one) => numbers.has(one - by)));
      expect(all.map((one) => bits.upTo(one))).toEqual(all.map((at) => last(listed(bits), at)));
      expect(all.map((one) => bits.from(one))).toEqual(
        all.map((at) => listed(bits).find((one) => one >= at) ?? -1),
      );
      expect(bits.upTo(most + 40)).toBe(Math.max(...numbers));
      expect(bits.from(most + 1)).toBe(-1);
    }
  });
});

describe('the grain', () => {
  test('is the largest measure of all parts', () => {
    for (let seed = 1; seed <= runs(500); seed++) {
      const random = new Random(seed);
      const step = [1, 2.5, 30, 0.1][random.below(4)]!;
      const all = Array.from({ length: 1 + random.below(3) }, () => {
        const fewest = 1 + random.below(2);
        const results = random.below(2) === 0 ? 1 : 4;
        return work([0], step * (1 + random.below(6)), { fewest, most: fewest + random.below(3) }, results);
      });
      // In tenths of twelfths of a minute, all are whole.
      const parts = all.flatMap(({ job: one, fewest, most }) =>
        Array.from({ length: most - fewest + 1 }, (_, at) =>
          Math.round((one.minutesPerResult / (one.results === 1 ? fewest + at : 1)) * 120),
        ),
      );
      let measure = Math.min(...parts);
      while (parts.some((part) => part % measure > 0)) measure--;
      expect(grainOf(all)).toBeCloseTo(measure / 120, 9);
    }
  });

  test('is none where there is no measure worth having', () => {
    expect(grainOf([work([0], Math.PI)])).toBe(0);
    expect(grainOf([work([0], 60, { fewest: 1, most: 20 })])).toBe(0);
    expect(grainOf([work([0], 0.0001, { fewest: 11, most: 11 })])).toBe(0);
    expect(grainOf([work([0], 60, { fewest: 1, most: 20 }, 20)])).toBe(60);
    expect(grainOf([])).toBe(0);
  });
});

describe('rounding', () => {
  test('whole units: 3 of 30 minutes in 100, and a rounding error does not cost one', () => {
    expect([0.9, 0.899, 0.9 - 1e-10].map((level) => unitsAt(level, 100, 30))).toEqual([3, 2, 3]);
  });

  test('the least level whose whole units carry the minutes', () => {
    for (let seed = 1; seed <= runs(500); seed++) {
      const random = new Random(seed);
      const capacities = Array.from({ length: 1 + random.below(4) }, () => 50 + random.below(100));
      const grain = 1 + random.below(20);
      const minutes = grain * (1 + random.below(20));
      const from = random.below(2) === 0 ? 0 : minutes / sum(capacities);
      const levels = capacities.flatMap((one) =>
        Array.from({ length: 1 + minutes / grain }, (_, units) => (units * grain) / one),
      );
      const enough = levels.filter(
        (level) => sum(capacities.map((one) => Math.floor((level * one) / grain + 1e-9) * grain)) >= minutes,
      );
      const least = Math.max(minutes / sum(capacities), Math.min(...enough));
      expect(roundedLevel(minutes, capacities, grain, from)).toBeCloseTo(least, 9);
    }
  });

  test('without a grain the average, and never below where it starts', () => {
    expect(roundedLevel(90, [100, 100], 0, 0)).toBe(0.45);
    expect(roundedLevel(90, [100, 100], 0, 0.7)).toBe(0.7);
    expect(roundedLevel(60, [100, 100], 30, 0.35)).toBe(0.35);
  });
});

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

describe('loads that are sums of parts', () => {
  test('the least level at which such loads carry the work', () => {
    let raised = 0;
    for (let seed = 1; seed <= runs(400); seed++) {
      const random = new Random(seed);
      const people = [0, 1, 2].slice(0, 1 + random.below(3));
      const capacities = people.map(() => [100, 70][random.below(2)]!);
      const all = Array.from({ length: 1 + random.below(5) }, () =>
        work(some(random, people), 5 * (1 + random.below(12))),
      );
      const here = scope(capacities, ...all);
      const confined = confinedTo(here, people);
      const from = confined.minutes / sum(capacities);
      const loads = people.map((person) => {
        const own = all.filter(({ able }) => able.includes(person));
        const must = own.filter(({ able }) => able.length === 1);
        return subsets(own)
          .filter((set) => must.every((one) => set.includes(one)))
          .map((set) => sum(set.map((one) => one.job.minutesPerResult)));
      });
      const levels = people.flatMap((person) => loads[person]!.map((load) => load / capacities[person]!));
      const carried = (level: number): number =>
        sum(
          people.map((person) =>
            Math.max(...loads[person]!.filter((load) => load <= level * capacities[person]! + 1e-6)),
          ),
        );
      const enough = [from, ...levels].filter((level) => level >= from && carried(level) >= confined.minutes);
      const least = Math.min(...enough);
      expect(reachableLevel(here, confined, from, 10)).toBeCloseTo(least, 9);
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

  test('it is not asked where the work is not theirs alone', () => {
    const here = scope([100, 100, 100], work([0, 1], 60), work([0, 1], 40));
    const confined = confinedTo(here, [0, 1]);
    expect(reachableLevel(here, confined, 0.5, 2)).toBeCloseTo(0.6, 9);
    expect(reachableLevel(here, { ...confined, whole: false }, 0.5, 2)).toBe(0.5);
    expect(reachableLevel(here, confined, 0.5, 0.55)).toBe(0.55);
  });
});

describe('what is left below a full bottleneck', () => {
  const jobs = [work([0, 1], 60), work([0, 1], 50), work([0, 1, 2], 30), work([2, 3], 20)];
  const all = scope([100, 100, 100, 100], ...jobs);

  test('the others and their jobs, without those who are full', () => {
    const cause = levelOf(all, confinedTo(all, [0, 1]));
    const rest = below(all, cause, 0.6);
    expect(rest).toMatchObject({
      people: [2, 3],
      work: [
        { index: 2, able: [2] },
        { index: 3, able: [2, 3] },
      ],
    });
  });

  test('none where a further job fits, or nobody is left', () => {
    const cause = levelOf(all, confinedTo(all, [0, 1]));
    expect(below(all, cause, 0.7)).toBeNull();
    expect(below(all, cause, 0.69)).not.toBeNull();
    expect(below(all, levelOf(all, confinedTo(all, [0, 1, 2, 3])), 0.6)).toBeNull();
    const shared = scope([100, 100], work([0, 1], 10, { fewest: 2, most: 2 }, 4));
    expect(below(shared, levelOf(shared, confinedTo(shared, [0])), 0.2)).toBeNull();
  });

  test('a job that several share is shared by fewer, and its smallest part is what fits or not', () => {
    const team = work([0, 1, 2], 15, { fewest: 1, most: 3 }, 4);
    const some = scope([100, 100, 100], work([0, 1], 60), work([0, 1], 50), team);
    const cause = levelOf(some, confinedTo(some, [0, 1]));
    expect(below(some, { ...cause, confined: { ...cause.confined, whole: true } }, 0.6)).toMatchObject({
      people: [2],
      work: [{ index: 2, able: [2], most: 1 }],
    });
    // In whole tens, one of them beside 15 minutes of it: 40 + 60 is too little for their 110, 50 + 60 is enough.
    expect(below(some, cause, 0.64)).not.toBeNull();
    expect(below(some, cause, 0.65)).toBeNull();
  });
});
