import { describe, expect, test } from '@jest/globals';
import { PairBalancer } from '../../src/assign/level/pair.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Plan } from '../../src/assign/plan.ts';
import { subsets } from './support/brute-force.ts';
import { job, problemOf } from './support/job.ts';
import { peopleIn, planWith } from './support/plans.ts';
import { runs } from './support/runs.ts';
import { sum } from './support/scope.ts';

/** Two people of 100 and 60 minutes with some jobs, most of which either may do, divided at random. */
function twoPeople(random: Random, most = 7): Plan {
  const held: number[] = [];
  const kinds = random.below(2) === 0 ? [[0, 1]] : [[0, 1], [0, 1], [0], [1]];
  const jobs = Array.from({ length: 1 + random.below(most) }, () => {
    const able = kinds[random.below(kinds.length)]!;
    held.push(able[random.below(able.length)]!);
    return job(able, 1 + random.below(30));
  });
  return planWith(problemOf(2, jobs, { capacities: [100, 60] }), held);
}

interface Division {
  readonly people: string;
  /** Utilisations of the two. */
  readonly a: number;
  readonly b: number;
}

/** Every division of what the two can exchange in which neither of two who have parts is left without. */
function divisions(plan: Plan): Division[] {
  return allDivisions(plan).filter(({ a, b }) => plan.busyPeople() < 2 || (a > 0 && b > 0));
}

function allDivisions(plan: Plan): Division[] {
  const open = [...plan.job.keys()].filter((part) => plan.frame.candidates[plan.job[part]!]!.length > 1);
  return subsets(open)
    .map((ofA) =>
      peopleIn(plan).map((person, part) => (open.includes(part) ? Number(!ofA.includes(part)) : person)),
    )
    .map((people) => {
      const load = (who: number): number => sum([...plan.minutes].filter((_, part) => people[part] === who));
      return { people: people.join(), a: load(0) / plan.capacities[0]!, b: load(1) / plan.capacities[1]! };
    });
}

describe('two people divide their parts', () => {
  test('as levelly as can be, where that is below the limit; else nothing changes', () => {
    let [better, worse] = [0, 0];
    for (let seed = 1; seed <= runs(300); seed++) {
      const random = new Random(seed);
      const plan = twoPeople(random);
      const part = random.below(2) === 0 ? 1 : 0.5 + random.below(50) / 100;
      const limit = part * Math.max(...plan.levels());
      const before = peopleIn(plan);
      const best = Math.min(...divisions(plan).map(({ a, b }) => Math.max(a, b)));
      const [first, second] = random.below(2) === 0 ? [0, 1] : [1, 0];
      const found = new PairBalancer(plan, random).balance(first, second, limit);
      expect(found).toBe(best < limit - 1e-9);
      if (found) expect(Math.max(...plan.levels())).toBeCloseTo(best, 9);
      else expect(peopleIn(plan)).toEqual(before);
      if (found) better++;
      else worse++;
    }
    expect(Math.min(better, worse)).toBeGreaterThan(0.2 * runs(300));
  });

  test('one is brought to a level, or just below, at the cost of the other', () => {
    let brought = 0;
    for (let seed = 1; seed <= runs(60); seed++) {
      const random = new Random(seed);
      const plan = twoPeople(random, 4);
      const start = peopleIn(plan).join();
      const level = random.below(80) / 100;
      const below = allDivisions(plan)
        .filter(({ a }) => a <= level + 1e-9)
        .sort((one, other) => other.a - one.a);
      const allowed = divisions(plan).map(({ people }) => people);
      const isOther = ({ people }: Division): boolean => people !== start && allowed.includes(people);
      const reached = reachedBy(plan, random, (pairs) => pairs.push(0, 1, level));
      const others = below.filter(isOther).map(({ people }) => people);
      expect(others).toEqual(expect.arrayContaining(reached));
      const best = below.filter(({ a }) => a > below[0]!.a - 1e-9);
      if (best.length === 0 || !best.every(isOther)) continue;
      expect(best.some(({ people }) => reached.includes(people))).toBe(true);
      brought++;
    }
    expect(brought).toBeGreaterThan(0);
  });

  test('at random: every division comes up that leaves both within their limits, and none other', () => {
    for (let seed = 1; seed <= runs(150); seed++) {
      const random = new Random(seed);
      const plan = twoPeople(random, 5);
      const start = peopleIn(plan).join();
      const all = divisions(plan);
      const [one, other] = [all[random.below(all.length)]!, all[random.below(all.length)]!];
      const [ofA, ofB] = [one.a + 1e-9, (random.below(2) === 0 ? one : other).b + 1e-9];
      const allowed = all.filter(({ a, b }) => a <= ofA && b <= ofB).map(({ people }) => people);
      const reached = reachedBy(plan, random, (pairs) => pairs.drift(0, 1, ofA, ofB));
      expect(reached.sort()).toEqual(allowed.filter((people) => people !== start).sort());
    }
  });

  test('neither of two who have parts is left without, even where that would be more level', () => {
    // All with the first would be 0.19 of his time, and an exchange leaves the second with 1.
    const plan = planWith(problemOf(2, [job([0, 1], 10), job([0, 1], 9)], { capacities: [100, 10] }), [0, 1]);
    const pairs = new PairBalancer(plan, new Random(1));
    expect([pairs.balance(0, 1, 0.9), pairs.balance(1, 0, 0.9)]).toEqual([false, false]);
    for (let trial = 0; trial < 20; trial++) {
      expect([pairs.push(0, 1, 0.05), pairs.push(1, 0, 0.5)]).toEqual([false, false]);
      expect([pairs.drift(0, 1, 1, 0.5), pairs.drift(1, 0, 0.5, 1)]).toEqual([false, false]);
    }
    expect(peopleIn(plan)).toEqual([0, 1]);
    // Who has a part that cannot change hands may give all others away.
    const more = planWith(
      problemOf(2, [job([0, 1], 10), job([0, 1], 9), job([1], 1)], { capacities: [100, 10] }),
      [0, 1, 1],
    );
    expect(new PairBalancer(more, new Random(1)).balance(0, 1, 1)).toBe(true);
    expect(peopleIn(more)).toEqual([0, 0, 1]);
  });

  test('twenty parts are divided exactly, of more a random choice', () => {
    const jobs = Array.from({ length: 20 }, (_, at) => job([0, 1], at + 1));
    const plan = planWith(problemOf(2, jobs), new Array<number>(20).fill(0));
    expect(new PairBalancer(plan, new Random(1)).balance(0, 1, 2.1)).toBe(true);
    expect([...plan.loads]).toEqual([105, 105]);
    const few = planWith(problemOf(2, jobs), new Array<number>(20).fill(0));
    expect(new PairBalancer(few, new Random(1)).balance(0, 1, 2.1, 2)).toBe(true);
    expect(few.partsOf[1]!.length).toBeLessThanOrEqual(2);
  });

  test('what cannot be exchanged is not, and costs little', () => {
    const plan = planWith(problemOf(2, [job([0], 30), job([1], 20)]), [0, 1]);
    const pairs = new PairBalancer(plan, new Random(1));
    expect([pairs.balance(0, 1, 1), pairs.push(0, 1, 1), pairs.drift(0, 1, 1, 1)]).toEqual([
      false,
      false,
      false,
    ]);
    // A hundred for each division and one for each part; where the mean is no gain, there is none.
    expect(pairs.work).toBe(3 * 102);
    expect(pairs.balance(0, 1, 0.25)).toBe(false);
    expect(pairs.work).toBe(3 * 102);
  });

  test('the work: each division, part, and sum of either half of the parts, to make and to look at', () => {
    const plan = planWith(problemOf(2, [job([0, 1], 30), job([0, 1], 20), job([0, 1], 10)]), [0, 0, 1]);
    const pairs = new PairBalancer(plan, new Random(1));
    expect(pairs.balance(0, 1, 0.5)).toBe(true);
    // Sums of two parts and of one.
    expect(pairs.work).toBe(100 + 3 + 2 * (4 + 2));
    pairs.drift(0, 1, 1, 1);
    expect(pairs.work).toBe(2 * (100 + 3 + 2 * (4 + 2)) + 4);
  });

  /** Where such a move leads from this plan, in many tries; whenever it says that it leads nowhere, nothing changes. */
  function reachedBy(plan: Plan, random: Random, move: (pairs: PairBalancer) => boolean): string[] {
    const start = plan.person.slice();
    const pairs = new PairBalancer(plan, random);
    const reached = new Set<string>();
    for (let trial = 0; trial < 150; trial++) {
      const isMoved = move(pairs);
      const people = plan.person.join();
      if (isMoved === (people === start.join())) throw new Error(`${people} from ${start.join()}`);
      if (isMoved) reached.add(people);
      plan.restore(start);
    }
    return [...reached];
  }
});
