import { describe, expect, test } from '@jest/globals';
import { compareLevels } from '../../src/assign/level/compare.ts';
import { solveExactly } from '../../src/assign/level/exact.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Plan } from '../../src/assign/plan.ts';
import { job, problemOf } from './support/job.ts';
import { firstPlan, peopleIn, planWith } from './support/plans.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';

/** Every plan with the same parts: who has each; fixed parts stay, people of a job differ, separated jobs share nobody. */
function* plansLike(plan: Plan, part = 0): Generator<number[]> {
  if (part === plan.job.length) {
    yield peopleIn(plan);
    return;
  }
  if (plan.fixed[part] === 1) {
    yield* plansLike(plan, part + 1);
    return;
  }
  const before = plan.person[part]!;
  for (const person of plan.frame.candidates[plan.job[part]!]!) {
    plan.person[part] = person;
    yield* plansLike(plan, part + 1);
  }
  plan.person[part] = before;
}

function isAllowed(plan: Plan, people: readonly number[]): boolean {
  const jobs = plan.frame.candidates.map((_, j) => people.filter((_, part) => plan.job[part] === j));
  return jobs.every(
    (team, j) =>
      new Set(team).size === team.length &&
      plan.frame.apart[j]!.every((other) => !jobs[other]!.some((person) => team.includes(person))),
  );
}

function levelsWith(plan: Plan, people: readonly number[]): number[] {
  const loads = [...plan.loads].map(() => 0);
  people.forEach((person, part) => (loads[person]! += plan.minutes[part]!));
  return loads.map((load, person) => load / plan.capacities[person]!).sort((a, b) => b - a);
}

/** Gives what may change hands to anybody who may have it. */
function scatter(plan: Plan, random: Random): void {
  for (const part of plan.job.keys()) {
    const able = plan.frame.candidates[plan.job[part]!]!;
    const person = able[random.below(able.length)]!;
    if (plan.fixed[part] === 0 && plan.allows(plan.job[part]!, person)) plan.move(part, person);
  }
}

describe('all plans of a small group', () => {
  test('the most level one in which as many have a part', () => {
    let improved = 0;
    for (let seed = 1; seed <= runs(300); seed++) {
      const shape = { people: 4, jobs: 5, pinned: 20, shared: 30, separations: 2 };
      const plan = firstPlan(randomProblem(seed, shape));
      scatter(plan, new Random(seed));
      const start = plan.levels();
      const busy = plan.busyPeople();
      const best = [...plansLike(plan)]
        .filter((people) => isAllowed(plan, people) && new Set(people).size >= busy)
        .map((people) => levelsWith(plan, people))
        .reduce((a, b) => (compareLevels(b, a) < 0 ? b : a), [...start]);
      expect(solveExactly(plan)).toBe(true);
      expect(compareLevels(plan.levels(), best)).toBe(0);
      expect(plan.busyPeople()).toBeGreaterThanOrEqual(busy);
      expect(compareLevels(levelsWith(plan, peopleIn(plan)), plan.levels())).toBe(0);
      if (compareLevels(plan.levels(), start) < 0) improved++;
    }
    expect(improved).toBeGreaterThan(0.1 * runs(300));
  });

  test('fourteen parts that may change hands are looked at, not fifteen', () => {
    const plan = (parts: number): Plan =>
      planWith(
        problemOf(3, [
          ...Array.from({ length: parts }, () => job([0, 1], 5)),
          ...[0, 1, 2].map((pin) => job([0, 1, 2], 5, { pin })),
        ]),
        [...new Array<number>(parts).fill(0), 0, 1, 2],
      );
    const [some, many] = [plan(14), plan(15)];
    expect([solveExactly(some), solveExactly(many)]).toEqual([true, false]);
    expect([...some.loads]).toEqual([40, 40, 5]);
    expect([...many.loads]).toEqual([80, 5, 5]);
  });

  test('the longest parts first, so that eleven jobs of three people take less than twenty thousand steps', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = new Random(seed);
      const jobs = Array.from({ length: 11 }, () => job([0, 1, 2], 5 + random.below(60)));
      const held = [...jobs.keys()].map((part) => part % 3);
      expect(solveExactly(planWith(problemOf(3, jobs), held))).toBe(true);
    }
  });

  test('it is given up where plans are too many, and the plan is as level as before', () => {
    const random = new Random(7);
    const jobs = Array.from({ length: 14 }, () => job([0, 1, 2, 3, 4, 5], 20 + random.below(50)));
    const plan = planWith(
      problemOf(6, jobs),
      [...jobs.keys()].map((part) => part % 6),
    );
    const before = plan.levels();
    expect(solveExactly(plan)).toBe(false);
    expect(compareLevels(plan.levels(), before)).toBeLessThan(0);
    expect(compareLevels(levelsWith(plan, peopleIn(plan)), plan.levels())).toBe(0);
  });
});
