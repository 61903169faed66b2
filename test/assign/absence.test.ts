import { describe, expect, test } from '@jest/globals';
import { Absence } from '../../src/assign/cover/absence.ts';
import { mostLevelCover, type Cover } from '../../src/assign/cover/leximin.ts';
import { compareLevels } from '../../src/assign/level/compare.ts';
import { Random } from '../../src/assign/level/random.ts';
import { job, problemOf } from './support/job.ts';
import { planWith } from './support/plans.ts';
import { runs } from './support/runs.ts';
import { some } from './support/scope.ts';

interface Away {
  /** Minutes of each job that the owner leaves, and who may take it over. */
  readonly minutes: readonly number[];
  readonly able: readonly (readonly number[])[];
  /** What everybody else has to do already, and his time. */
  readonly loads: readonly number[];
  readonly capacities: readonly number[];
}

/** Person 0 is away; the others, from 1 on, have these loads. */
function absenceOf({ minutes, able, loads, capacities }: Away): Absence {
  const others = loads.map((load, at) => job([at + 1], load));
  const own = minutes.map((one, at) => job([0, ...able[at]!], one, { pin: 0 }));
  const problem = problemOf(loads.length + 1, [...own, ...others], { capacities: [100, ...capacities] });
  const plan = planWith(problem, [...own.map(() => 0), ...loads.map((_, at) => at + 1)]);
  return new Absence(plan, [...minutes.keys()], plan.minutes, (j) => able[j]!);
}

function randomAway(random: Random, people = 4, jobs = 5): Away {
  const others = Array.from({ length: people }, (_, at) => at + 1);
  const number = 1 + random.below(jobs);
  return {
    minutes: Array.from({ length: number }, () => 1 + random.below(30)),
    able: Array.from({ length: number }, () => some(random, others)),
    loads: others.map(() => 10 + random.below(50)),
    capacities: others.map(() => [100, 50][random.below(2)]!),
  };
}

/** Utilisations of those who may take over, each with the jobs that he has by this choice of places. */
function levelsWith(absence: Absence, chosen: ArrayLike<number>): number[] {
  const levels = [...absence.levels];
  absence.jobs.forEach((_, at) => {
    const place = chosen[at]!;
    if (place >= 0) levels[place]! += absence.levelWith(at, place) - absence.levels[place]!;
  });
  return levels;
}

const highestFirst = (levels: readonly number[]): number[] => [...levels].sort((a, b) => b - a);

describe('an owner thought away', () => {
  test('utilisations with the jobs that are given, also in order', () => {
    for (let seed = 1; seed <= runs(60); seed++) {
      const random = new Random(seed);
      const away = randomAway(random);
      const absence = absenceOf(away);
      const fresh = absenceOf(away);
      for (let step = 0; step < 20; step++) {
        const at = random.below(absence.jobs.length);
        const { places } = absence.jobs[at]!;
        if (absence.chosen[at]! >= 0) absence.take(at);
        else absence.give(at, places[random.below(places.length)]!);
        const wanted = levelsWith(fresh, absence.chosen);
        absence.levels.forEach((level, place) => {
          expect(level).toBeCloseTo(wanted[place]!, 9);
        });
        expect([...absence.sorted]).toEqual(highestFirst([...absence.levels]));
      }
    }
  });

  test('as many people for each job as there are jobs, whom it leaves lowest', () => {
    const absence = absenceOf({
      minutes: [10, 20],
      able: [
        [1, 2, 3],
        [2, 3],
      ],
      loads: [50, 20, 30],
      capacities: [100, 100, 100],
    });
    const people = absence.jobs.map(({ places }) => places.map((place) => absence.people[place]!));
    expect(people).toEqual([
      [2, 3],
      [2, 3],
    ]);
    expect(absence.jobs.map(({ job: index, minutes }) => [index, minutes])).toEqual([
      [0, 10],
      [1, 20],
    ]);
    expect([...absence.sorted]).toEqual([0.3, 0.2]);
    expect(absence.levelWith(1, 0)).toBeCloseTo(0.4, 12);
  });

  test('of people whom it leaves equally high, first who comes from higher up, then the first', () => {
    const of = (loads: number[], capacities: number[]): readonly number[] =>
      absenceOf({ minutes: [10], able: [[1, 2, 3]], loads, capacities }).people;
    // 0.5 + 0.1 of 100 minutes, or 0.4 + 0.2 of 50.
    expect(of([20, 50, 90], [50, 100, 100])).toEqual([2]);
    expect(of([50, 20, 90], [100, 50, 100])).toEqual([1]);
    expect(of([50, 50, 50], [100, 100, 100])).toEqual([1]);
  });
});

/** What is wrong with a choice of places: a job could be moved, or two exchanged, with a gain for the higher of the two. */
function gains(absence: Absence, chosen: readonly number[]): string[] {
  const levels = levelsWith(absence, chosen);
  const higher = (choice: readonly number[], one: number, two: number): number => {
    const now = levelsWith(absence, choice);
    return Math.max(now[one]!, now[two]!);
  };
  const changed = (changes: readonly (readonly [number, number])[]): number[] => {
    const choice = [...chosen];
    for (const [at, place] of changes) choice[at] = place;
    return choice;
  };
  return [...absence.jobs.keys()].flatMap((at) => {
    const from = chosen[at]!;
    const moves = absence.jobs[at]!.places.filter(
      (to) => to !== from && levelsWith(absence, changed([[at, to]]))[to]! < levels[from]! - 1e-9,
    );
    const exchanges = [...absence.jobs.keys()].filter((other) => {
      const to = chosen[other]!;
      if (
        to === from ||
        !absence.jobs[at]!.places.includes(to) ||
        !absence.jobs[other]!.places.includes(from)
      )
        return false;
      const exchanged = changed([
        [at, to],
        [other, from],
      ]);
      return higher(exchanged, from, to) < Math.max(levels[from]!, levels[to]!) - 1e-9;
    });
    return [...moves.map((to) => `job ${at} to ${to}`), ...exchanges.map((other) => `${at} for ${other}`)];
  });
}

function coverOf(away: Away, nodes: number): Cover {
  return mostLevelCover(absenceOf(away), nodes);
}

describe('who takes over', () => {
  test('the hardest job is given first, each to whom it leaves lowest', () => {
    const away: Away = {
      minutes: [20, 30, 25],
      able: [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      loads: [10, 10],
      capacities: [100, 100],
    };
    // 30 to 1, 25 to 2, 20 to 2.
    expect([...coverOf(away, 0).chosen]).toEqual([1, 0, 1]);
    expect([...coverOf(away, 0).levels]).toEqual([0.55, 0.4]);
  });

  test('without a search of all choices no single move and no exchange lowers the higher of two', () => {
    let [moved, missed] = [0, 0];
    for (let seed = 1; seed <= runs(300); seed++) {
      const away = randomAway(new Random(seed), 4, 7);
      const absence = absenceOf(away);
      const cover = coverOf(away, 0);
      expect([...cover.levels].map((one) => one.toFixed(9))).toEqual(
        highestFirst(levelsWith(absence, cover.chosen)).map((one) => one.toFixed(9)),
      );
      expect(gains(absence, [...cover.chosen])).toEqual([]);
      const best = coverOf(away, 100_000);
      expect(best.proven).toBe(true);
      const difference = compareLevels(cover.levels, best.levels);
      expect(difference).toBeGreaterThanOrEqual(0);
      if (difference > 0) missed++;
      else moved++;
    }
    // It is the most level one in most cases, but not in all.
    expect(missed).toBeGreaterThan(0);
    expect(moved).toBeGreaterThan(0.75 * runs(300));
  });

  test('more nodes never make it less level, and what is proven stays', () => {
    for (let seed = 1; seed <= runs(40); seed++) {
      const away = randomAway(new Random(seed), 4, 7);
      const covers = [0, 1, 2, 4, 8, 16, 64, 100_000].map((nodes) => coverOf(away, nodes));
      covers.slice(1).forEach((cover, at) => {
        expect(compareLevels(cover.levels, covers[at]!.levels)).toBeLessThanOrEqual(0);
        if (covers[at]!.proven) expect(cover).toEqual(covers[at]);
      });
      const chosen = [...covers.at(-1)!.chosen];
      expect(covers.at(-1)!.levels[0]).toBeCloseTo(highestFirst(levelsWith(absenceOf(away), chosen))[0]!, 9);
    }
  });

  test('a node for each job that is given', () => {
    const away: Away = { minutes: [10], able: [[1, 2]], loads: [30, 20], capacities: [100, 100] };
    expect(coverOf(away, 0)).toMatchObject({ proven: false, chosen: Int32Array.of(0) });
    expect(coverOf(away, 1)).toMatchObject({ proven: true, chosen: Int32Array.of(0) });
  });
});
