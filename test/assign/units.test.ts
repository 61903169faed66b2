import { describe, expect, test } from '@jest/globals';
import { Random } from '../../src/assign/level/random.ts';
import { Units } from '../../src/assign/level/units.ts';
import type { Plan } from '../../src/assign/plan.ts';
import { job, problemOf } from './support/job.ts';
import { firstPlan, peopleIn, planWith } from './support/plans.ts';
import { runs } from './support/runs.ts';

/** Two people with some jobs of their own and some that must not meet. */
function unitsOf(plan: Plan, a: number, b: number, most = 20): Units {
  const units = new Units(plan);
  units.list(a, b, most, new Random(1));
  return units;
}

/** Jobs that one person has beside one that must share nobody with it. */
function meetings(plan: Plan): number {
  const { apart } = plan.frame;
  return apart.flatMap((others, j) =>
    others.filter((other) => plan.peopleOf(j).some((person) => plan.peopleOf(other).includes(person))),
  ).length;
}

describe('what two people can exchange', () => {
  test('the parts that the other may have, whoever has them', () => {
    const jobs = [job([0, 1], 10), job([0], 20), job([0, 1], 30, { pin: 1 }), job([0, 1], 40)];
    const units = unitsOf(planWith(problemOf(2, jobs), [0, 0, 1, 1]), 0, 1);
    expect(units.number).toBe(2);
    expect([...units.minutes.subarray(0, 2)]).toEqual([10, 40]);
    expect([...units.withA.subarray(0, 2)]).toEqual([1, 0]);
  });

  test('no part of a job that both are on', () => {
    const shared = job([0, 1, 2], 10, { results: 4, parts: { min: 2, max: 2 } });
    expect(unitsOf(planWith(problemOf(3, [shared, job([2], 1)]), [0, 1, 2]), 0, 1).number).toBe(0);
    expect(unitsOf(planWith(problemOf(3, [shared, job([2], 1)]), [0, 1, 2]), 0, 2).number).toBe(1);
  });

  test('separated jobs change places, all at once; what counts is by how much one side is heavier', () => {
    const jobs = [job([0, 1], 30), job([0, 1], 10), job([0, 1], 15), job([0, 1], 7)];
    const separations: [number, number][] = [
      [0, 1],
      [1, 2],
    ];
    const plan = planWith(problemOf(2, jobs, { separations }), [0, 1, 0, 1]);
    const units = unitsOf(plan, 0, 1);
    expect(units.number).toBe(2);
    expect([units.minutes[0], units.single[0], units.withA[0]]).toEqual([7, 1, 0]);
    expect([units.minutes[1], units.single[1], units.withA[1]]).toEqual([35, 0, 1]);
    units.divide(0);
    expect(peopleIn(plan)).toEqual([1, 0, 1, 1]);
    units.list(0, 1, 20, new Random(1));
    expect(units.withA[1]).toBe(0);
    units.divide(3);
    expect(peopleIn(plan)).toEqual([0, 1, 0, 0]);
  });

  test('none where one of them may not change, or where both sides are equally heavy', () => {
    const pair = (one: Parameters<typeof job>, other: Parameters<typeof job>): number =>
      unitsOf(planWith(problemOf(2, [job(...one), job(...other)], { separations: [[0, 1]] }), [0, 1]), 0, 1)
        .number;
    expect(pair([[0, 1], 30], [[0, 1], 10])).toBe(1);
    expect(pair([[0, 1], 30], [[1], 10])).toBe(0);
    expect(pair([[0], 30], [[0, 1], 10])).toBe(0);
    expect(pair([[0, 1], 30, { pin: 0 }], [[0, 1], 10])).toBe(0);
    expect(pair([[0, 1], 10], [[0, 1], 10])).toBe(0);
  });

  test('every choice of units is a plan, in which nothing that is separated meets', () => {
    let sets = 0;
    for (let seed = 1; seed <= runs(80); seed++) {
      const random = new Random(seed);
      const jobs = Array.from({ length: 7 }, () =>
        job(
          [
            [0, 1, 2],
            [0, 1],
            [0, 1],
            [1, 2],
          ][random.below(4)]!,
          1 + random.below(20),
        ),
      );
      const separations = Array.from({ length: 3 }, (_, at): [number, number] => [at, 3 + random.below(4)]);
      const plan = firstPlan(problemOf(3, jobs, { separations }));
      const before = plan.person.slice();
      const { number, minutes, withA } = unitsOf(plan, 0, 1, 6);
      const units = unitsOf(plan, 0, 1, 6);
      for (let mask = 0; mask < 2 ** number; mask++) {
        let load = plan.loads[0]!;
        for (let unit = 0; unit < number; unit++)
          load += (((mask >> unit) & 1) - withA[unit]!) * minutes[unit]!;
        units.divide(mask);
        expect(plan.loads[0]).toBeCloseTo(load, 9);
        expect(meetings(plan)).toBe(0);
        for (const j of plan.frame.candidates.keys()) {
          const team = plan.peopleOf(j);
          expect(new Set(team).size).toBe(team.length);
          expect(plan.frame.candidates[j]).toEqual(expect.arrayContaining(team));
        }
        plan.restore(before);
      }
      for (let unit = 0; unit < number; unit++) if (units.single[unit] === 0) sets++;
    }
    expect(sets).toBeGreaterThan(0.1 * runs(80));
  });

  test('of too many units a random choice', () => {
    const jobs = Array.from({ length: 8 }, (_, at) => job([0, 1], 1 + at));
    const plan = planWith(problemOf(2, jobs), [0, 0, 0, 0, 0, 0, 0, 0]);
    const random = new Random(3);
    const units = new Units(plan);
    const seen = new Set<number>();
    for (let trial = 0; trial < 60; trial++) {
      units.list(0, 1, 3, random);
      const listed = [...units.minutes.subarray(0, units.number)];
      expect(new Set(listed).size).toBe(3);
      for (const minutes of listed) seen.add(minutes);
    }
    expect(seen.size).toBe(8);
  });
});
