import { describe, expect, test } from '@jest/globals';
import { Random } from '../../src/assign/level/random.ts';
import { Plan } from '../../src/assign/plan.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { job, problemOf } from './support/job.ts';
import { runs } from './support/runs.ts';

/** Three people, jobs of several parts, two of them separated. */
function start(): Plan {
  const shared = { results: 5, parts: { min: 1, max: 3 } };
  const jobs = [job([0, 1, 2], 3, shared), job([0, 1, 2], 10), job([1, 2], 7, shared), job([0, 2], 4)];
  const plan = new Plan(settle(problemOf(3, jobs, { separations: [[1, 3]] })), [2, 1, 2, 1]);
  [0, 1, 2, 1, 2, 0].forEach((person, part) => {
    plan.give(part, person);
  });
  return plan;
}

/** Loads counted anew. */
function loadsOf(plan: Plan): number[] {
  return [0, 1, 2].map((one) =>
    plan.person.reduce((sum, person, part) => sum + (person === one ? plan.minutes[part]! : 0), 0),
  );
}

describe('a plan', () => {
  test('parts of each job, largest first', () => {
    const plan = start();
    expect([...plan.first]).toEqual([0, 2, 3, 5, 6]);
    expect([...plan.job]).toEqual([0, 0, 1, 2, 2, 3]);
    expect([...plan.minutes]).toEqual([9, 6, 10, 21, 14, 4]);
    expect([0, 1, 2, 3].map((j) => plan.count(j))).toEqual([2, 1, 2, 1]);
    expect(plan.peopleOf(2)).toEqual([1, 2]);
    expect(plan.isSeparated).toBe(true);
    expect(new Plan(settle(problemOf(1, [job([0], 1)])), [1]).isSeparated).toBe(false);
  });

  test('who may take a part: a candidate who is not on the job, nor on one that is separated from it', () => {
    const plan = start();
    expect(plan.isCandidate(2, 0)).toBe(false);
    expect(plan.isCandidate(2, 1)).toBe(true);
    const allowed = [0, 1, 2, 3].map((j) => [0, 1, 2].filter((person) => plan.allows(j, person)));
    expect(allowed).toEqual([[2], [1], [], []]);
    expect(plan.has(1, 0)).toBe(true);
    expect(plan.has(2, 0)).toBe(false);
  });

  test('loads, parts and people follow every change; a journal, or a list of people, takes it back', () => {
    for (let seed = 1; seed <= runs(100); seed++) {
      const random = new Random(seed);
      const plan = start();
      const before = [...plan.person];
      const loads = [...plan.loads];
      const copy = plan.copy();
      const journal: number[] = [];
      plan.journal = journal;
      for (let step = 0; step < 5; step++) {
        const part = random.below(6);
        plan.move(part, random.below(3));
        expect([...plan.loads]).toEqual(loadsOf(plan));
        expect(plan.partsOf.map((parts) => [...parts].sort())).toEqual(
          [0, 1, 2].map((one) => [...plan.job.keys()].filter((at) => plan.person[at] === one)),
        );
        expect(plan.busyPeople()).toBe(new Set(plan.person).size);
      }
      expect([...copy.person]).toEqual(before);
      const other = plan.copy();
      other.restore(Int32Array.from(before));
      expect([...other.person]).toEqual(before);
      expect([...other.loads]).toEqual(loads);
      plan.undo(journal, [0, 1, 2], [1, 2, 3]);
      expect([...plan.person]).toEqual(before);
      expect([...plan.loads]).toEqual([1, 2, 3]);
    }
  });

  test('two people take over each other', () => {
    const plan = start();
    plan.swap(0, 2);
    expect([...plan.person]).toEqual([2, 1, 0, 1, 2, 0]);
    expect([...plan.loads]).toEqual(loadsOf(plan));
  });

  test('utilisations', () => {
    const jobs = [job([0], 30), job([1], 30)];
    const plan = new Plan(settle(problemOf(2, jobs, { capacities: [100, 50] })), [1, 1]);
    plan.give(0, 0);
    expect(plan.isIdle(1)).toBe(true);
    plan.give(1, 1);
    expect(plan.isIdle(1)).toBe(false);
    expect(plan.utilisation(1)).toBe(0.6);
    expect(plan.mean(0, 1)).toBe(0.4);
    expect([...plan.levels()]).toEqual([0.6, 0.3]);
    plan.take(1);
    expect(plan.person[1]).toBe(-1);
    expect([...plan.loads]).toEqual([30, 0]);
  });
});
