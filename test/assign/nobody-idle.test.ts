import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import { levelsOf } from '../../src/assign/bound/bound.ts';
import { scopeOf, type Scope } from '../../src/assign/bound/scope.ts';
import { split } from '../../src/assign/groups.ts';
import { construct } from '../../src/assign/level/construct.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Plan } from '../../src/assign/plan.ts';
import { highestOf } from '../../src/assign/prove/gap.ts';
import { busyAmong, levelToSeat, nobodyIdle } from '../../src/assign/prove/nobody-idle.ts';
import { settleAll } from '../../src/assign/settle/choices.ts';
import { job, problemOf } from './support/job.ts';
import { firstPlan } from './support/plans.ts';
import { randomProblem, type Shape } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { some } from './support/scope.ts';
import { allWays } from './support/ways.ts';
import { withHolds } from './support/with-holds.ts';

const ROUNDING = 1e-9;

/** How many of these people are on some job. */
function busyIn(teams: readonly (readonly number[])[], people: readonly number[]): number {
  const busy = new Set(teams.flat());
  return people.filter((person) => busy.has(person)).length;
}

/** The least highest utilisation of all ways in which so many people are busy. */
function leastOf(here: Scope, busy: number): number {
  const ways = allWays(here).filter(({ teams }) => busyIn(teams, here.people) >= busy);
  return Math.min(...ways.map(({ highest }) => highest));
}

const SHAPES: Record<string, Shape> = {
  plain: { people: 4, jobs: 6 },
  shared: { people: 4, jobs: 4, shared: 50, flexible: 40 },
  pinned: { people: 4, jobs: 5, pinned: 30, shared: 20 },
  separated: { people: 4, jobs: 5, separations: 4, pinned: 10 },
};

/**
 * First plans of small random groups in which somebody has little time, some with holds, for each choice of the
 * unowned jobs.
 */
function* plansOf(shape: Shape, number: number): Generator<{ plan: Plan; scope: Scope; seed: number }> {
  for (let seed = 1; seed <= runs(number); seed++) {
    const { capacities, ...rest } = randomProblem(seed, shape);
    const problem = { ...rest, capacities: [capacities[0]! / 10, ...capacities.slice(1)] };
    for (const group of split(seed % 3 === 0 ? withHolds(problem, seed) : problem)) {
      for (const frame of settleAll(group.problem).frames)
        yield { plan: construct(frame, frame.fewest), scope: scopeOf(frame), seed };
    }
  }
}

describe('nobody idle who need not be', () => {
  test.each(Object.entries(SHAPES))('%s: the bound is never above the least of all plans', (_, shape) => {
    let raised = 0;
    for (const { plan, scope, seed } of plansOf(shape, 300)) {
      const least = leastOf(scope, plan.busyPeople());
      const leastOfAll = leastOf(scope, 0);
      const level = levelToSeat(scope, busyAmong(plan, scope.people));
      expect({ seed, level: Math.min(level, least * (1 + ROUNDING)) }).toEqual({ seed, level });
      const [cause] = levelsOf(scope).causes;
      const { bound } = nobodyIdle({ plan, cause: cause! }, scope).cause;
      expect(bound).toBeCloseTo(Math.max(cause!.bound, level), 9);
      // Nothing else follows from nobody being idle where each job has one person and none are separated.
      const isSimple = scope.work.every(({ index, most }) => most === 1 && scope.apart[index]!.length === 0);
      if (isSimple)
        expect({ seed, least }).toEqual({ seed, least: expect.closeTo(Math.max(level, leastOfAll), 9) });
      if (level > leastOfAll + ROUNDING) raised++;
    }
    // Of a few runs none may be one where it matters.
    expect(raised).toBeGreaterThan(0.05 * runs(300) - 2);
  });

  test('how many of some people are busy in every plan that leaves as few idle', () => {
    let exact = 0;
    let all = 0;
    for (const { plan, scope, seed } of plansOf(SHAPES['pinned']!, 300)) {
      const people = some(new Random(seed), scope.people);
      const ways = allWays(scope).filter(({ teams }) => busyIn(teams, scope.people) >= plan.busyPeople());
      const fewest = Math.min(...ways.map(({ teams }) => busyIn(teams, people)));
      const { least } = busyAmong(plan, people);
      expect({ seed, least: Math.min(least, fewest) }).toEqual({ seed, least });
      all++;
      if (least === fewest) exact++;
    }
    expect(exact / all).toBeGreaterThan(0.9);
  });

  test('the least part that somebody can have is more than his time', () => {
    // The first could do both in 80 % of the time there is, but then the second would be idle.
    const jobs = [job([0, 1], 100), job([0, 1], 60)];
    const [certificate] = assign(problemOf(2, jobs, { capacities: [200, 50] })).certificate.groups;
    expect(certificate).toMatchObject({
      mostLevel: 1.2,
      bound: 1.2,
      proven: true,
      basis: 'search',
      bottleneck: { jobs: [], people: [0, 1] },
    });
  });

  test('in a group of any size, the level at which everybody can have a part', () => {
    const people = [...new Array(50).keys()];
    const jobs = people.map((person) => job(people, 40 + person));
    const problem = problemOf(50, jobs, { capacities: people.map((person) => (person < 3 ? 20 : 200)) });
    const plan = firstPlan(problem);
    const scope = scopeOf(plan.frame);
    const [cause] = levelsOf(scope).causes;
    // Whoever has least time has one of the three shortest.
    expect(levelToSeat(scope, busyAmong(plan, people))).toBeCloseTo(42 / 20, 9);
    const found = nobodyIdle({ plan, cause: cause! }, scope);
    expect(found.cause).toMatchObject({ bound: 42 / 20, basis: 'search', confined: { whole: false } });
    expect(highestOf(plan, people)).toBeGreaterThanOrEqual(42 / 20);
  });

  test('who may be idle need not be given a part', () => {
    const plan = firstPlan(problemOf(3, [job([0, 1], 40), job([1, 2], 30)], { capacities: [10, 100, 10] }));
    const scope = scopeOf(plan.frame);
    expect(busyAmong(plan, [0, 1, 2]).least).toBe(2);
    expect(busyAmong(plan, [0, 2]).least).toBe(1);
    expect(levelToSeat(scope, busyAmong(plan, [0, 1, 2]))).toBe(3);
    expect(levelToSeat(scope, { people: [0], least: 1 })).toBe(4);
    expect(levelToSeat(scope, { people: [0], least: 0 })).toBe(0);
  });
});
