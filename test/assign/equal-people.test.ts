import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import { levelsOf } from '../../src/assign/bound/bound.ts';
import { scopeOf } from '../../src/assign/bound/scope.ts';
import { Random } from '../../src/assign/level/random.ts';
import type { Problem } from '../../src/assign/problem.ts';
import { equalPeople } from '../../src/assign/prove/equal-people.ts';
import { highestOf, type Gap } from '../../src/assign/prove/gap.ts';
import { job, problemOf } from './support/job.ts';
import { firstPlan } from './support/plans.ts';
import { runs } from './support/runs.ts';

/** Equal people who may all do everything, two or three jobs each, whose sizes are alike. */
function alike(random: Random, effort: number): Problem {
  const people = 3 + random.below(2);
  const all = [...new Array(people).keys()];
  const jobs = Array.from({ length: 2 * people + random.below(people) }, () =>
    job(all, 30 + random.below(40)),
  );
  return problemOf(people, jobs, { options: { tolerance: 0, effort } });
}

/** The least highest load there is, by giving each job to everybody who has less than the best so far. */
function leastHighest({ capacities, jobs }: Problem): number {
  const loads = capacities.map(() => 0);
  let best = Infinity;
  const give = (at: number, highest: number): void => {
    if (highest >= best) return;
    if (at === jobs.length) best = highest;
    else
      for (const person of new Set(loads.map((load) => loads.indexOf(load)))) {
        const minutes = jobs[at]!.minutesPerResult;
        loads[person]! += minutes;
        give(at + 1, Math.max(highest, loads[person]!));
        loads[person]! -= minutes;
      }
  };
  give(0, 0);
  return best;
}

function gapOf(problem: Problem): { gap: Gap; narrowed: Gap } {
  const plan = firstPlan(problem);
  const scope = scopeOf(plan.frame);
  const cause = levelsOf(scope).causes.find(({ confined }) => confined.people.length === plan.loads.length)!;
  const gap = { plan, cause };
  return { gap, narrowed: equalPeople(gap, scope, cause) };
}

describe('equal people', () => {
  test('bound and plan meet at the least highest load there is, by the step alone', () => {
    let raised = 0;
    let lowered = 0;
    for (let seed = 1; seed <= runs(100); seed++) {
      const problem = alike(new Random(seed), 1);
      const { gap, narrowed } = gapOf(problem);
      const least = leastHighest(problem) / 100;
      expect(highestOf(narrowed.plan, [...problem.capacities.keys()])).toBeCloseTo(least, 9);
      expect(narrowed.cause.bound).toBeCloseTo(least, 9);
      if (narrowed.cause.bound > gap.cause.bound) raised++;
      if (narrowed.plan !== gap.plan) lowered++;
    }
    expect(Math.min(raised, lowered)).toBeGreaterThan(runs(100) / 10);
  });

  test('without effort nothing is claimed', () => {
    for (let seed = 1; seed <= runs(50); seed++) {
      const { gap, narrowed } = gapOf(alike(new Random(seed), 0));
      expect(narrowed).toEqual(gap);
    }
  });

  test('who has less time, or may not do all, makes it another question', () => {
    const problem = alike(new Random(4), 1);
    const { capacities, jobs } = problem;
    const others = [
      { ...problem, capacities: capacities.with(0, 99) },
      { ...problem, jobs: jobs.with(0, { ...jobs[0]!, candidates: jobs[0]!.candidates.slice(1) }) },
    ];
    for (const other of others) {
      const { gap, narrowed } = gapOf(other);
      expect(narrowed).toBe(gap);
    }
  });

  test('with usual effort all of a dozen people with two or three jobs each are proven', () => {
    for (let seed = 1; seed <= runs(10); seed++) {
      const random = new Random(seed);
      const all = [...new Array(12).keys()];
      const jobs = Array.from({ length: 27 }, () => job(all, 27 + random.below(82)));
      const { certificate } = assign(problemOf(12, jobs, { options: { tolerance: 0, effort: 0.25 } }));
      expect(certificate.groups.map(({ proven }) => proven)).toEqual([true]);
    }
  });
});
