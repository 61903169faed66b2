import { describe, expect, test } from '@jest/globals';
import { lookAtAll, type Quest } from '../../src/assign/fit/all-plans.ts';
import { compare, Preferences } from '../../src/assign/fit/preferences.ts';
import { countWays, waysToStaff } from '../../src/assign/fit/staffing.ts';
import type { Plan } from '../../src/assign/plan.ts';
import type { Job, Problem } from '../../src/assign/problem.ts';
import { settle, type Frame } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { withPrevious } from './support/with-previous.ts';

const PROVING = { tolerance: 0, effort: 1, prove: true };

function frames(count: number): Frame[] {
  const shape = { people: 4, jobs: 4, pinned: 20, shared: 30, flexible: 40, separations: 2 };
  return Array.from({ length: runs(count) }, (_, at) => {
    const problem = withPrevious(randomProblem(at + 1, shape), at + 1);
    return settle({ ...problem, options: PROVING });
  });
}

/** All plans that a quest meets which goes on wherever this is so. */
function plansOf(frame: Frame, busy: number, goesOn: Quest['goesOn'] = () => true): Plan[] {
  const met: Plan[] = [];
  expect(lookAtAll(frame, busy, { goesOn, arrive: (plan) => met.push(plan) })).toBe(true);
  return met;
}

/** Who is on each job. */
function teamsOf(plan: Plan): string {
  return plan.frame.problem.jobs.map((_, j) => plan.peopleOf(j).sort().join(' ')).join(', ');
}

describe('the ways to staff a job', () => {
  test('each once, as many as are counted, with who is forced, and what each is preferred for', () => {
    for (const frame of frames(200)) {
      frame.problem.jobs.forEach((one, j) => {
        if (frame.most[j] === 0) return;
        const ways = waysToStaff(frame, j);
        expect(ways).toHaveLength(countWays(frame, j));
        expect(new Set(ways.map(({ people }) => [...people].sort().join())).size).toBe(ways.length);
        for (const [at, { people, minutes, cost }] of ways.entries()) {
          const misfit = (level: number): number =>
            one.candidates.reduce(
              (sum, able) => sum + (people.includes(able.person) ? able.misfit[level]! : 0),
              0,
            );
          const had = people.filter((person) => one.previous?.includes(person)).length;
          expect(compare(cost, [-had, misfit(0), misfit(1)])).toBe(0);
          expect(people).toEqual(expect.arrayContaining([...frame.forced[j]!]));
          expect(people.length).toBeGreaterThanOrEqual(frame.fewest[j]!);
          expect(people.length).toBeLessThanOrEqual(frame.most[j]!);
          const share = one.results === 1 ? 1 / people.length : Math.floor(one.results / people.length);
          expect(minutes).toBeCloseTo(share * one.minutesPerResult, 9);
          if (at > 0) expect(compare(ways[at - 1]!.cost, cost)).toBeLessThanOrEqual(0);
        }
      });
    }
  });
});

describe('all plans', () => {
  test('as many as the ways multiply to, each once, but for separations and idle people', () => {
    for (const frame of frames(200)) {
      const all = plansOf(frame, 0);
      const product = frame.problem.jobs.reduce(
        (ways, _, j) => ways * (frame.most[j] === 0 ? 1 : countWays(frame, j)),
        1,
      );
      const isApart = frame.apart.some((others) => others.length > 0);
      if (isApart) expect(all.length).toBeLessThanOrEqual(product);
      else expect(all).toHaveLength(product);
      expect(new Set(all.map(teamsOf)).size).toBe(all.length);
      for (const plan of all) {
        frame.apart.forEach((others, j) => {
          for (const other of others)
            expect(plan.peopleOf(j).filter((person) => plan.has(person, other))).toEqual([]);
        });
      }
      const busy = Math.max(0, ...all.map((plan) => plan.busyPeople()));
      expect(plansOf(frame, busy)).toHaveLength(all.filter((plan) => plan.busyPeople() === busy).length);
    }
  });

  test('in the end the cost is exact, and the levels are never more than those of the plan', () => {
    for (const frame of frames(100)) {
      let [cost, levels]: [readonly number[], Float64Array] = [[], new Float64Array()];
      lookAtAll(frame, 0, {
        goesOn: (least, reached) => {
          [cost, levels] = [least, reached()];
          return true;
        },
        arrive: (plan, exact) => {
          expect(compare(exact, new Preferences(plan).total())).toBe(0);
          expect(cost).toBe(exact);
          const found = plan.levels();
          levels.forEach((level, k) => {
            expect(level).toBeLessThanOrEqual(found[k]! + 1e-9);
          });
        },
      });
    }
  });

  test('a quest that goes on only below some cost misses nothing that costs less', () => {
    for (const frame of frames(100)) {
      const total = (plan: Plan): number[] => new Preferences(plan).total();
      const all = plansOf(frame, 0);
      if (all.length === 0) continue;
      const limit = total(all[Math.floor(all.length / 2)]!);
      const cheaper = all.filter((plan) => compare(total(plan), limit) < 0).map(teamsOf);
      const found = plansOf(frame, 0, (cost) => compare(cost, limit) < 0).map(teamsOf);
      expect(found.sort()).toEqual(cheaper.sort());
    }
  });
});

describe('what a search may take', () => {
  const never: Quest = { goesOn: () => true, arrive: () => undefined };
  const open = (people: number, jobs: number, more: Partial<Job> = {}): Problem => {
    const all = [...new Array(people).keys()];
    return problemOf(people, new Array<Job>(jobs).fill(job(all, 5, more)));
  };
  const proving = (problem: Problem): Problem => ({ ...problem, options: PROVING });

  test('so many ways to staff single jobs', () => {
    const teams = { parts: { min: 4, max: 4 }, candidates: [] as Job['candidates'] };
    const wide = (people: number): Problem => {
      const candidates = open(people, 1).jobs[0]!.candidates;
      return open(people, 1, { ...teams, candidates });
    };
    // 11 over 4 are 330, 12 over 4 are 495, 13 over 4 are 715.
    expect(lookAtAll(settle(wide(12)), 0, never)).toBe(true);
    expect(lookAtAll(settle(wide(13)), 0, never)).toBe(false);
    expect(lookAtAll(settle(proving(wide(13))), 0, never)).toBe(true);
  });

  test('so many plans, and so many nodes', () => {
    expect(lookAtAll(settle(open(2, 10)), 0, never)).toBe(true);
    expect(lookAtAll(settle(open(2, 13)), 0, never)).toBe(false);
    expect(lookAtAll(settle(proving(open(2, 13))), 0, never)).toBe(true);
    const nothing: Quest = { ...never, goesOn: (cost) => cost[0]! < 0 };
    expect(lookAtAll(settle(open(2, 200)), 0, nothing)).toBe(true);
    let seen = 0;
    const counting: Quest = { ...never, goesOn: (_, levels) => ++seen > 0 && levels()[0]! <= 0.05 * 30 };
    expect(lookAtAll(settle(open(2, 30)), 0, counting)).toBe(false);
    expect(seen).toBeLessThan(4_200);
  });
});
