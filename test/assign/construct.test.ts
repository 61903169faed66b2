import { describe, expect, test } from '@jest/globals';
import { construct, leastLoaded, occupyAround } from '../../src/assign/level/construct.ts';
import { Random } from '../../src/assign/level/random.ts';
import { teamsOf } from '../../src/assign/level/teams.ts';
import { Plan } from '../../src/assign/plan.ts';
import type { Job } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { firstPlan, peopleIn, planWith } from './support/plans.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { some, sum } from './support/scope.ts';

describe('a first plan', () => {
  test('the longest job first, to whom it leaves the lowest utilisation', () => {
    const jobs = [10, 50, 40, 45].map((minutes) => job([0, 1, 2], minutes));
    const problem = problemOf(3, jobs, { capacities: [100, 100, 50] });
    // 50 to 0, 45 to 1, 40 to 2 (0.8, less than 0.85), 10 to 1.
    expect(peopleIn(firstPlan(problem))).toEqual([1, 0, 2, 1]);
  });

  test('of equals the first person, and of jobs that are equally long the first', () => {
    const jobs = [30, 30, 30].map((minutes) => job([0, 1, 2], minutes));
    expect(peopleIn(firstPlan(problemOf(3, jobs)))).toEqual([0, 1, 2]);
  });

  test('who may take a part and has the lowest utilisation with it', () => {
    const shared = job([0, 1, 2], 10, { results: 4, parts: { min: 2, max: 2 } });
    const plan = planWith(problemOf(3, [shared, job([2], 30), job([1], 5)]), [0, 1, 2, 1]);
    // 0 and 1 are on the job already.
    expect(leastLoaded(plan, 0)).toBe(2);
    expect(leastLoaded(plan, 2)).toBe(-1);
  });

  test('as few people are idle as can be', () => {
    for (let seed = 1; seed <= runs(200); seed++) {
      const problem = randomProblem(seed, { people: 7, jobs: 8, pinned: 20, shared: 30 });
      const frame = settle(problem);
      const plan = construct(frame, frame.fewest);
      expect(plan.loads.length - plan.busyPeople()).toBe(frame.idleBound);
      frame.forced.forEach((people, j) => {
        expect(plan.peopleOf(j)).toEqual(expect.arrayContaining([...people]));
        const fixed = plan.peopleOf(j).filter((_, at) => plan.fixed[plan.first[j]! + at] === 1);
        expect(fixed).toEqual([...people]);
      });
    }
  });

  test('who is idle takes a part of whoever keeps another, else along a path', () => {
    // 2 may do the job that 1 has, who may do one of the two that 0 has.
    const jobs = [job([0], 30), job([0, 1], 20), job([1, 2], 90)];
    expect(peopleIn(firstPlan(problemOf(3, jobs)))).toEqual([0, 1, 2]);
    const path = [job([0], 90), job([0, 1], 10), job([1, 2], 80), job([2], 1)];
    expect(firstPlan(problemOf(3, path)).busyPeople()).toBe(3);
  });

  test('whoever is wanted on a job has it, where the rules allow it', () => {
    const jobs = [job([0, 1], 50), job([0, 1], 40), job([0, 1], 10, { pin: 0 })];
    const frame = settle(problemOf(2, jobs));
    expect(peopleIn(construct(frame, frame.fewest, [[1], [1], [1]]))).toEqual([1, 1, 0]);
    expect(peopleIn(construct(frame, frame.fewest, [[], [1], []]))).toEqual([0, 1, 0]);
    expect(peopleIn(construct(frame, frame.fewest, [[1, 0], [0, 1], []]))).toEqual([1, 0, 0]);
  });

  test('every job that is owned has somebody, however jobs are separated', () => {
    for (let seed = 1; seed <= runs(200); seed++) {
      const problem = randomProblem(seed, { people: 5, jobs: 7, separations: 6, pinned: 20, shared: 20 });
      const frame = settle(problem);
      const plan = construct(frame, frame.fewest);
      frame.fewest.forEach((people, j) => {
        const team = plan.peopleOf(j);
        expect(team.length > 0).toBe(people > 0);
        expect(team.length).toBeLessThanOrEqual(people);
        expect(team.every((person) => person >= 0)).toBe(true);
        for (const other of frame.apart[j]!)
          expect(plan.peopleOf(other).filter((person) => team.includes(person))).toEqual([]);
      });
      // No more are idle than a matching around the seeds leaves.
      const idle = plan.loads.length - plan.busyPeople();
      expect(idle).toBeLessThanOrEqual(occupyAround(frame, frame.fewest, frame.fewest).idle);
    }
  });
});

describe('people wanted on jobs', () => {
  /** People whom the jobs ask for and do not get. */
  function missingIn(plan: Plan): number {
    return sum([...plan.frame.fewest].map((people, j) => Math.max(0, people - plan.count(j))));
  }

  test('they have them as far as nobody is missing for it, and every job has somebody', () => {
    let honoured = 0;
    for (let seed = 1; seed <= runs(200); seed++) {
      const random = new Random(seed);
      const shape = { people: 5, jobs: 6, separations: 8, pinned: 20, shared: 50 };
      const frame = settle(randomProblem(seed, shape));
      const wanted = frame.candidates.map((able) => (able.length > 0 ? some(random, able) : []));
      const plan = construct(frame, frame.fewest, wanted);
      expect(missingIn(plan)).toBeLessThanOrEqual(frame.missing);
      frame.fewest.forEach((people, j) => {
        const team = plan.peopleOf(j);
        expect(team.length > 0).toBe(people > 0);
        for (const other of frame.apart[j]!)
          expect(plan.peopleOf(other).filter((person) => team.includes(person))).toEqual([]);
        for (const person of frame.forced[j]!) {
          expect(plan.fixed[plan.first[j]! + team.indexOf(person)]).toBe(1);
        }
        honoured += team.filter((person) => wanted[j]!.includes(person)).length;
      });
    }
    expect(honoured).toBeGreaterThan(2 * runs(200));
  });

  test('without them too nobody is missing whom settling found', () => {
    for (let seed = 1; seed <= runs(200); seed++) {
      const shape = { people: 5, jobs: 6, separations: 8, pinned: 20, shared: 50 };
      const frame = settle(randomProblem(seed, shape));
      expect(missingIn(construct(frame, frame.fewest))).toBeLessThanOrEqual(frame.missing);
    }
  });
});

describe('jobs that separations leave fewer people than they ask for', () => {
  const two: Partial<Job> = { results: 4, parts: { min: 2, max: 2 } };

  test('get those who have become free, the least loaded first', () => {
    const jobs = [job([0, 1, 2, 3], 10, two), job([0, 1], 30), job([2], 20), job([3], 5)];
    const frame = settle(problemOf(4, jobs, { separations: [[0, 1]] }));
    // 1 is alone on the first job, and 0 on the one that must share nobody with it; 3 has less to do than 2.
    const plan = new Plan(frame, [1, 1, 1, 1]);
    [1, 0, 2, 3].forEach((person, part) => {
      plan.give(part, person);
    });
    expect(teamsOf(plan)).toEqual([[1, 3], [0], [2], [3]]);
  });

  test('nobody twice, and nobody from a job that must share nobody with it', () => {
    for (let seed = 1; seed <= runs(100); seed++) {
      const problem = randomProblem(seed, { people: 5, jobs: 5, separations: 4, shared: 50 });
      const plan = firstPlan(problem);
      const { frame } = plan;
      const teams = teamsOf(plan);
      teams.forEach((team, j) => {
        expect(new Set(team).size).toBe(team.length);
        expect(team.slice(0, plan.count(j))).toEqual(plan.peopleOf(j));
        const taken = frame.apart[j]!.flatMap((other) => teams[other]!);
        expect(team.filter((person) => taken.includes(person))).toEqual([]);
        const free = frame.candidates[j]!.filter(
          (person) => !team.includes(person) && !taken.includes(person),
        );
        if (team.length < frame.fewest[j]!) expect(free).toEqual([]);
      });
    }
  });
});
