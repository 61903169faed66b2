import { describe, expect, test } from '@jest/globals';
import { levelsOf } from '../../src/assign/bound/bound.ts';
import type { Scope, Work } from '../../src/assign/bound/scope.ts';
import { Random } from '../../src/assign/level/random.ts';
import { largestShare, minutesOf, smallestShare } from '../../src/assign/shares.ts';
import { subsets } from './support/brute-force.ts';
import { runs } from './support/runs.ts';
import { scope, some, sum, work } from './support/scope.ts';

/** A job that may be shared, often among the same people as another, and sometimes has people forced on it. */
function anyWork(random: Random, people: readonly number[]): Work {
  const able = random.below(2) === 0 ? people : some(random, people);
  const most = random.below(2) === 0 ? 1 : 1 + random.below(able.length);
  const fewest = 1 + random.below(most);
  const forced = able.slice(0, random.below(most + 1));
  const results = most + random.below(3);
  return work(
    forced.length === most ? forced : able,
    1 + random.below(30),
    { forced, fewest, most },
    results,
  );
}

/** The least minutes of divisible jobs that fall to these people, if all others take what they can have of each. */
function leastOf(people: readonly number[], all: readonly Work[]): number {
  return sum(
    all.map(({ job, able, forced, fewest, most }) => {
      const least = smallestShare(job, most);
      const limit = largestShare(job, fewest);
      const outside = able.filter((person) => !people.includes(person));
      const sent = outside.map((person) => (forced.includes(person) ? limit - least : limit));
      const inside = forced.filter((person) => people.includes(person)).length;
      return least * inside + Math.max(0, minutesOf(job) - least * forced.length - sum(sent));
    }),
  );
}

/** Leximin by looking at all sets of people: those who need most beside who is settled, all of them, are settled next. */
function leximin({ people, capacities, work: all }: Scope): number[] {
  const levels = capacities.map(() => 0);
  let settled: number[] = [];
  while (settled.length < people.length) {
    const before = leastOf(settled, all);
    const needs = subsets(people.filter((person) => !settled.includes(person)))
      .filter((set) => set.length > 0)
      .map((set) => {
        const minutes = leastOf([...settled, ...set], all) - before;
        return { set, level: minutes / sum(set.map((person) => capacities[person]!)) };
      });
    const highest = Math.max(...needs.map(({ level }) => level));
    const next = needs.filter(({ level }) => level > highest - 1e-9).flatMap(({ set }) => set);
    for (const person of next) levels[person] = highest;
    settled = [...new Set([...settled, ...next])];
  }
  return levels;
}

describe('the leximin levels of divisible jobs', () => {
  test('by all sets of people; and no cause that some set does not need', () => {
    for (let seed = 1; seed <= runs(200); seed++) {
      const random = new Random(seed);
      const people = [0, 1, 2, 3, 4].slice(0, 1 + random.below(5));
      const capacities = people.map(() => [100, 60][random.below(2)]!);
      const here = scope(
        capacities,
        ...Array.from({ length: 1 + random.below(5) }, () => anyWork(random, people)),
      );
      const { levels, bound, causes } = levelsOf(here);
      leximin(here).forEach((level, person) => {
        expect(levels[person]).toBeCloseTo(level, 6);
      });
      expect(bound).toBeGreaterThan(Math.max(...levels) - 1e-6);
      expect(bound).toBe(causes[0]!.bound);
      const sets = causes
        .filter(({ basis }) => basis !== 'parts')
        .map(({ confined }) => confined.people.join());
      expect(new Set(sets).size).toBe(sets.length);
      for (const { confined } of causes) {
        expect(confined.people).toEqual([...confined.people].sort((a, b) => a - b));
      }
    }
  });

  test('the largest part raises the bound where it is more than any set needs, and only there', () => {
    const long = levelsOf(scope([100, 100, 100], work([0, 1, 2], 90), work([0, 1, 2], 1)));
    expect(long).toMatchObject({ bound: 0.9, causes: [{ basis: 'parts' }, { basis: 'rounding' }] });
    expect(long.causes[0]!.confined.work.map(({ index }) => index)).toEqual([0]);
    const full = levelsOf(scope([100], work([0], 90)));
    expect(full).toMatchObject({ bound: 0.9, causes: [{ basis: 'flow', confined: { people: [0] } }] });
    expect(full.causes).toHaveLength(1);
  });

  test('without work nobody has a level, and nothing is its cause', () => {
    const { levels, bound, causes } = levelsOf(scope([100, 100]));
    expect([...levels]).toEqual([0, 0]);
    expect(bound).toBe(0);
    expect(causes.map(({ confined }) => confined.people)).toEqual([[]]);
  });

  test('only the people of the scope are looked at', () => {
    const all = scope([100, 100, 100], work([1, 2], 60));
    expect([...levelsOf({ ...all, people: [1, 2] }).levels]).toEqual([0, 0.3, 0.3]);
  });
});
