import { describe, expect, test } from '@jest/globals';
import { confinedTo } from '../../src/assign/bound/confined.ts';
import { jointLevel } from '../../src/assign/bound/jointly.ts';
import { reachableLevel } from '../../src/assign/bound/reach.ts';
import type { Scope, Work } from '../../src/assign/bound/scope.ts';
import { Random } from '../../src/assign/level/random.ts';
import { subsets } from './support/brute-force.ts';
import { runs } from './support/runs.ts';
import { scope, some, sum, work } from './support/scope.ts';

const DIVISORS = [1, 2, 4, 8].flatMap((a) => [1, 3, 9].flatMap((b) => [1, 5, 25].map((c) => a * b * c)));

/** A divisor for each set of jobs that are no multiples of one. */
function divisorsFor(jobs: readonly Work[]): number[] {
  const odd = (divisor: number): string => jobs.map((one) => minutesOf(one) % divisor > 0).join();
  return [...new Map(DIVISORS.map((divisor) => [odd(divisor), divisor])).values()];
}

function minutesOf({ job }: Work): number {
  return job.minutesPerResult;
}

/** Every way to give each job to one who may do it: the minutes that each person gets. */
function* waysToGive(jobs: readonly Work[], people: number): Generator<number[]> {
  const [first, ...others] = jobs;
  if (first === undefined) {
    yield new Array<number>(people).fill(0);
    return;
  }
  for (const loads of waysToGive(others, people)) {
    for (const person of first.able)
      yield loads.map((load, p) => (p === person ? load + minutesOf(first) : load));
  }
}

/**
 * Whether people can have so many minutes each, if jobs that are no multiples of the divisor are given to one person,
 * and of the others, which several may do, everybody has any.
 */
function canHave({ people, work: all }: Scope, divisor: number): (minutes: readonly number[]) => boolean {
  const open = all.filter(({ able }) => able.length > 1);
  const fine = open.filter((one) => minutesOf(one) % divisor > 0);
  const needed = sum(all.map(minutesOf));
  const ways = [...waysToGive(fine, people.length)];
  const most = people.map((p) => {
    const own = sum(all.filter(({ able }) => able.join() === `${p}`).map(minutesOf));
    const coarse = open.filter((one) => !fine.includes(one) && one.able.includes(p)).map(minutesOf);
    const loads = new Set(subsets(coarse).map((set) => own + sum(set)));
    let upTo = -Infinity;
    return Array.from({ length: needed + 1 }, (_, room) => (upTo = loads.has(room) ? room : upTo));
  });
  return (minutes) =>
    fine.length === 0 ||
    ways.some((given) => {
      const rooms = people.map((p) => Math.min(minutes[p]! - given[p]!, needed));
      return sum(people.map((p) => given[p]! + (most[p]![rooms[p]!] ?? -Infinity))) >= needed;
    });
}

function randomWork(random: Random, people: readonly number[]): Work[] {
  const step = [1, 2, 3, 4, 5, 9, 12][random.below(7)]!;
  return [
    // One minute, so that the grain is a minute.
    work(people, 1),
    ...Array.from({ length: random.below(3) }, () => work(some(random, people), 1 + random.below(12))),
    ...Array.from({ length: 2 + random.below(3) }, () =>
      work(some(random, people), step * (1 + random.below(6))),
    ),
  ];
}

describe('what few odd minutes can fill up', () => {
  test('the least level at which each divisor of the work allows it', () => {
    let raised = 0;
    for (let seed = 1; seed <= runs(80); seed++) {
      const random = new Random(seed);
      const people = [0, 1, 2].slice(0, 2 + random.below(2));
      const capacities = people.map(() => [100, 60][random.below(2)]!);
      const all = randomWork(random, people);
      const minutes = sum(all.map(minutesOf));
      const average = minutes / sum(capacities);
      const loads = [...new Array(200).keys()].flatMap((load) => [load / 100, load / 60]);
      const levels = [average, ...loads.filter((level) => level > average).sort((a, b) => a - b)];
      const allows = divisorsFor(all).map((divisor) => canHave(scope(capacities, ...all), divisor));
      const allowed = levels.slice(0, 12).map((level) => {
        const most = capacities.map((capacity) => Math.floor(level * capacity + 1e-6));
        return sum(most) >= minutes && allows.every((canCarry) => canCarry(most));
      });
      // The same in half minutes.
      const halves = all.map((one) => work(one.able, minutesOf(one) / 2));
      const here = scope(
        capacities.map((capacity) => capacity / 2),
        ...halves,
      );
      for (const at of allowed.keys()) {
        const found = jointLevel(here, confinedTo(here, people), levels[at]!, levels[11]!);
        const least = allowed.indexOf(true, at);
        expect(found).toBeCloseTo(levels[least < 0 ? 11 : least]!, 9);
        if (least !== at) raised++;
      }
    }
    expect(raised).toBeGreaterThan(2 * runs(80));
  });

  test('an odd minute is given to one person only', () => {
    const here = scope([100, 100, 100], ...[60, 60, 60, 1, 2].map((minutes) => work([0, 1, 2], minutes)));
    const confined = confinedTo(here, [0, 1, 2]);
    expect(reachableLevel(here, confined, 0.61, 1)).toBe(0.61);
    expect(jointLevel(here, confined, 0.61, 1)).toBe(0.62);
  });

  test.each([
    [20, 0.62],
    [21, 0.61],
  ])('jobs that are given out for real are twenty at the most: %i', (ones, level) => {
    // Everybody has an hour; each minute is for two neighbours, and one of them gets two at once.
    const people = Array.from({ length: ones + 2 }, (_, person) => person);
    const minutes = people.slice(0, ones).map((person) => work([person, person + 1], 1));
    const hours = people.map(() => work(people, 60));
    const here = scope(
      people.map(() => 100),
      ...hours,
      ...minutes,
      work([ones, ones + 1], 2),
    );
    expect(jointLevel(here, confinedTo(here, people), 0.61, 1)).toBe(level);
  });

  test('it stays between where it starts and where it is to end', () => {
    const here = scope([100_000, 100_000], work([0, 1], 1), work([0, 1], 1000));
    const confined = confinedTo(here, [0, 1]);
    const minutes = (from: number, to: number): number =>
      Math.round(jointLevel(here, confined, from / 100_000, to / 100_000) * 100_000);
    expect([minutes(800, 5000), minutes(800, 900), minutes(1200, 5000)]).toEqual([1000, 900, 1200]);
    // The level is raised three hundred times at the most.
    expect([minutes(700, 5000), minutes(699, 5000), minutes(100, 5000)]).toEqual([1000, 999, 400]);
  });

  test.each([
    ['whoever has them', [403, 403, 403, 403, 403, 403]],
    ['where hardly anybody has room for one', [100, 100, 100, 100, 100, 2000]],
  ])('twenty jobs that everybody may do take too long, %s', (_, capacities) => {
    const people = [0, 1, 2, 3, 4, 5];
    // There is room for 18 or 19 of the long jobs only, but to see that would take too many choices.
    const long = Array.from({ length: 20 }, () => work(people, 101));
    const short = Array.from({ length: (sum(capacities) - 2020) / 2 }, () => work(people, 2));
    const here = scope(capacities, ...long, ...short);
    expect(jointLevel(here, confinedTo(here, people), 1, 2)).toBe(1);
  });

  test('it is not asked where loads are too fine, nor where jobs are shared or not theirs alone', () => {
    const jobs = [work([0, 1], 60), work([0, 1], 50), work([0, 1], 31)];
    const level = (to: number, capacity: number, whole: boolean, ...all: Work[]): number => {
      const here = scope([capacity, 100], ...all);
      return jointLevel(here, { ...confinedTo(here, [0, 1]), whole }, 0.75, to);
    };
    expect(level(1, 100, true, ...jobs)).toBe(0.81);
    expect(level(1, 100, false, ...jobs)).toBe(0.75);
    expect(level(1, 100, true, ...jobs, work([0, 1], 10, { most: 2 }, 2))).toBe(0.75);
    expect(level(1, 100, true, ...jobs, work([0, 1], Math.PI))).toBe(0.75);
    expect(level(2000, 90, true, ...jobs)).toBe(0.81);
    expect(level(2000.01, 90, true, ...jobs)).toBe(0.75);
  });
});
