import { describe, expect, test } from '@jest/globals';
import { Random } from '../../src/assign/level/random.ts';
import { occupy, type Places } from '../../src/assign/settle/matching.ts';
import { compareValues, subsets, type Value } from './support/brute-force.ts';
import { runs } from './support/runs.ts';

/** Random places for at most four people on at most three jobs. */
function randomPlaces(random: Random): { people: number; places: Places } {
  const people = 1 + random.below(4);
  const all = [...new Array<number>(people).keys()];
  const others: number[][] = [];
  const pinned: number[][] = [];
  const held: number[][] = [];
  const base: number[] = [];
  const most: number[] = [];
  for (let job = 1 + random.below(3); job > 0; job--) {
    const able = all.filter(() => random.below(3) > 0);
    const pin = able.filter(() => random.below(8) === 0).slice(0, 1);
    const rest = able.filter((person) => !pin.includes(person));
    const holds = rest.filter(() => random.below(2) === 0);
    const least = pin.length + holds.length;
    const usual = least + Number(random.below(4) === 0);
    others.push(able);
    pinned.push(pin);
    held.push(holds);
    base.push(usual);
    most.push(Math.max(least, usual + Number(random.below(4) === 0)));
  }
  return { people, places: { others, pinned, held, base, most } };
}

/** The fewest idle, then released holds, then cuts, by trying every choice of holds and of a place for each person. */
function best(people: number, { others, pinned, held, base, most }: Places): Value {
  const holds = held.flatMap((list, job) => list.map((person) => [person, job] as const));
  const pins = new Set(pinned.flat());
  let least: Value = [Infinity, Infinity, Infinity];
  for (const kept of subsets(holds)) {
    const on = pinned.map((list, job) => [...list, ...kept.filter(([, j]) => j === job).map(([p]) => p)]);
    const visit = (person: number): void => {
      if (person === people) {
        if (on.some((list, job) => list.length > most[job]!)) return;
        const idle = people - new Set(on.flat()).size;
        const cuts = on.reduce((sum, list, job) => sum + Math.max(0, list.length - base[job]!), 0);
        const value = [idle, holds.length - kept.length, cuts];
        if (compareValues(value, least) < 0) least = value;
        return;
      }
      visit(person + 1);
      if (pins.has(person) || on.some((list) => list.includes(person))) return;
      others.forEach((able, job) => {
        if (!able.includes(person)) return;
        on[job]!.push(person);
        visit(person + 1);
        on[job]!.pop();
      });
    };
    visit(0);
  }
  return least;
}

describe('places for people', () => {
  test('fewest idle, then fewest holds released, then fewest cuts', () => {
    let [released, cuts] = [0, 0];
    for (let seed = 1; seed <= runs(1500); seed++) {
      const { people, places } = randomPlaces(new Random(seed));
      const found = occupy(people, places);
      const extra = [...found.counts].map((count, job) => count - places.base[job]!);
      const cut = extra.reduce((sum, one) => sum + one, 0);
      expect([found.idle, found.released, cut]).toEqual(best(people, places));
      expect(extra.every((one) => one >= 0)).toBe(true);
      if (found.released > 0) released++;
      if (cut > 0) cuts++;
    }
    expect(Math.min(released, cuts)).toBeGreaterThan(0.02 * runs(1500));
  });

  test('everybody on a seat is there, once, and all who keep a hold have room', () => {
    for (let seed = 1; seed <= runs(1500); seed++) {
      const { people, places } = randomPlaces(new Random(seed));
      const { idle, counts, kept, released, seats } = occupy(people, places);
      const pins = places.pinned.flat();
      const seated = seats.flat();
      expect(new Set([...seated, ...pins]).size).toBe(people - idle);
      expect(new Set(seated).size).toBe(seated.length);
      seats.forEach((list, job) => {
        const there = new Set([...places.pinned[job]!, ...kept[job]!, ...list]);
        expect(places.others[job]).toEqual(expect.arrayContaining(list));
        expect(there.size).toBeLessThanOrEqual(counts[job]!);
        expect(counts[job]).toBeLessThanOrEqual(Math.max(places.most[job]!, places.base[job]!));
      });
      const lost = places.held.map((list, job) => list.filter((person) => !kept[job]!.includes(person)));
      expect(lost.flat()).toHaveLength(released);
    }
  });

  test('the last holder leaves, but for whom it is the only place', () => {
    const one = {
      others: [[0, 1, 2], [0]],
      pinned: [[], []],
      held: [[0, 1], []],
      base: [2, 1],
      most: [2, 1],
    };
    expect(occupy(3, one).kept).toEqual([[1], []]);
    const other = {
      ...one,
      others: [
        [0, 1, 2],
        [0, 1],
      ],
    };
    expect(occupy(3, other).kept).toEqual([[0], []]);
  });
});
