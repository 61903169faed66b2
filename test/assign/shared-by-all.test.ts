import { expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import { job, problemOf } from './support/job.ts';

test('one job that sixty people share is divided as fast as any', () => {
  const everybody = [...new Array(60).keys()];
  const { jobs } = assign(problemOf(60, [job(everybody, 10, { results: 60, parts: { min: 60, max: 60 } })]));
  expect(jobs[0]!.parts.map(({ person, results }) => [person, results])).toEqual(
    everybody.map((person) => [person, 1]),
  );
});
