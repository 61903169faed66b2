import { expect, test } from '@jest/globals';
import type { Job } from '../../src/assign/problem.ts';
import { settle } from '../../src/assign/settle/frame.ts';
import { separatedFrom } from '../../src/assign/settle/ownership.ts';
import { holdsOf, settlementOf } from '../../src/assign/settle/settlement.ts';
import { job, problemOf } from './support/job.ts';
import { held } from './support/with-holds.ts';

const several = (most: number): Partial<Job> => ({ results: 8, parts: { min: 1, max: most } });

test('as many as the job has places, beside its pin, the owner first', () => {
  const jobs = [
    job([0, 1, 2, 3], 5, { ...several(3), ...held(2, 0, 1, 3) }),
    job([0, 1, 2, 3], 5, { ...several(3), ...held(2, 0, 1, 3), pin: 0 }),
    job([0, 1], 5, held(1, 0)),
    job([0, 1], 5, { previous: [1], hold: false }),
    job([0, 1], 5, { hold: true }),
  ];
  expect(holdsOf(problemOf(4, jobs))).toEqual([[2, 0, 1], [2, 1], [1], [], []]);
});

test('a kept hold of a separated job is nobody on the other one', () => {
  const jobs = [job([0, 1], 5, held(0)), job([0, 1], 5, held(0))];
  const problem = problemOf(2, jobs, { separations: [[0, 1]] });
  const frame = settle(problem);
  expect(frame.forced.flat()).toEqual([0]);
  expect(frame.seeds.flat().sort()).toEqual([0, 1]);
});

test('the hold of whom a separated job was given to comes first', () => {
  const jobs = [job([0, 1], 5, { ...several(2), ...held(0, 1) }), job([0, 2], 5)];
  const problem = problemOf(3, jobs, { separations: [[0, 1]] });
  const { forced } = settlementOf(problem, separatedFrom(problem), [[1], [0]]);
  expect(forced).toEqual([[1], []]);
  const both = settlementOf(problem, separatedFrom(problem), [[1], [2]]);
  expect(both.forced).toEqual([[1, 0], []]);
});

test('one who is not a holder takes the place of the last holder', () => {
  const jobs = [job([0, 1, 2], 5, { ...several(2), ...held(0, 1) }), job([0, 1, 2], 5)];
  const problem = problemOf(3, jobs, { separations: [[0, 1]] });
  const { forced, base } = settlementOf(problem, separatedFrom(problem), [[2], []]);
  expect(forced[0]).toEqual([0]);
  expect([...base]).toEqual([2, 0]);
});

test('a held job grows only for whom else is idle, another one as it likes', () => {
  const jobs = [job([0, 1], 5, { ...several(2), ...held(0) }), job([0, 1], 5, several(2))];
  const { fewest, most } = settle(problemOf(2, jobs));
  expect([...fewest]).toEqual([1, 1]);
  expect([...most]).toEqual([1, 2]);
  const alone = settle(problemOf(2, [jobs[0]!]));
  expect([...alone.fewest, ...alone.most]).toEqual([2, 2]);
  const nobody = settle(problemOf(2, [job([0, 1], 5, { ...several(2), ...held() }), job([1], 5)]));
  expect([...nobody.fewest, ...nobody.most]).toEqual([1, 1, 2, 1]);
});
