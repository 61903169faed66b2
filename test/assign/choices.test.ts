import { describe, expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import { split } from '../../src/assign/groups.ts';
import { settleAll } from '../../src/assign/settle/choices.ts';
import { bruteForce, compareValues } from './support/brute-force.ts';
import { valueOf } from './support/check-plan.ts';
import { job, problemOf } from './support/job.ts';
import { randomProblem } from './support/random-problem.ts';
import { runs } from './support/runs.ts';
import { held } from './support/with-holds.ts';

/** Every two of so many jobs. */
const allOf = (jobs: number): [number, number][] =>
  [...new Array(jobs).keys()].flatMap((b) => [...new Array(b).keys()].map((a): [number, number] => [a, b]));

describe('which of equally important separated jobs stays unowned', () => {
  test('the one that levels best without it', () => {
    const jobs = [80, 30, 50].map((minutes) => job([0, 1], minutes));
    const { loads, certificate } = assign(problemOf(2, jobs, { separations: allOf(3) }));
    expect([...loads].sort()).toEqual([30, 50]);
    expect(certificate.groups[0]).toMatchObject({ mostLevel: 0.5, bound: 0.5, proven: true });
  });

  test('what is proven holds for every choice, and the most level one is found', () => {
    let several = 0;
    for (let seed = 1; seed <= runs(1500); seed++) {
      for (const { problem } of split(randomProblem(seed, { people: 4, jobs: 7, separations: 14 }))) {
        if (settleAll(problem).frames.length === 1) continue;
        several++;
        const solution = assign(problem);
        const best = bruteForce(problem);
        const [group] = solution.certificate.groups;
        const found = { seed, value: compareValues(valueOf(problem, solution), best) };
        expect(found).toEqual({ seed, value: 0 });
        expect(group!.bound).toBeLessThanOrEqual(best[4]! + 1e-9);
      }
    }
    expect(several).toBeGreaterThan(0.03 * runs(1500));
  });

  test('levels below are proven only where no other choice is as level above', () => {
    // Person 0 has 90 minutes whichever of jobs 1 and 2 he has beside them.
    const jobs = [
      job([0], 90),
      job([1], 10, { pin: 1 }),
      job([1], 30, { pin: 1 }),
      job([2], 5),
      job([1, 2], 1),
    ];
    const { certificate } = assign(problemOf(3, [...jobs, job([0, 1, 2], 1)], { separations: [[1, 2]] }));
    const [group] = certificate.groups;
    expect(group).toMatchObject({ mostLevel: 0.9, bound: 0.9, proven: true, below: [] });
  });

  test('where there are too many choices only what holds for all is proven', () => {
    const all = [0, 1, 2, 3];
    const jobs = Array.from({ length: 10 }, (_, j) => job(all, 10 + j));
    const choices = settleAll(problemOf(4, jobs, { separations: allOf(10) }));
    expect(choices).toMatchObject({ complete: false, open: [...jobs.keys()] });
    const solution = assign(problemOf(4, [...jobs, job(all, 90)], { separations: allOf(10) }));
    const [group] = solution.certificate.groups;
    expect(group!.bottleneck.jobs).toEqual([10]);
    expect(group!.bound).toBe(0.9);
    expect(group!.proven).toBe(group!.mostLevel === 0.9);
  });

  test('a choice is no better for the holds it releases', () => {
    const jobs = [job([0, 1], 80, held(0)), job([0, 1], 30), job([0, 1], 50, held(1))];
    const { frames, open } = settleAll(problemOf(2, jobs, { separations: allOf(3) }));
    expect(frames.map(({ unowned }) => unowned.jobs)).toEqual([[1]]);
    expect(open).toEqual([1]);
  });

  test('only of the same importance and the same connected set', () => {
    const jobs = [1, 1, 1, 2, 1, 1, 1].map((priority) => job([0, 1], 5, { priority: priority as 1 | 2 }));
    const separations: [number, number][] = [
      ...allOf(3),
      ...allOf(3).map(([a, b]): [number, number] => [a + 4, b + 4]),
    ];
    const { frames } = settleAll(problemOf(2, jobs, { separations: [...separations, [2, 3]] }));
    const unowned = frames.map((frame) => frame.unowned.jobs);
    expect(unowned).toHaveLength(9);
    expect(new Set(unowned.map(String)).size).toBe(9);
    expect(unowned.every(([a, b]) => a! < 3 && b! > 3)).toBe(true);
  });
});
