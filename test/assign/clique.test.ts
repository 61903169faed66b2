import { expect, test } from '@jest/globals';
import { assign } from '../../src/assign/assign.ts';
import { job, problemOf } from './support/job.ts';

test.each([8, 12, 20])(
  'of twice as many jobs as people who must all be apart, the most important are owned (%d)',
  (people) => {
    const everybody = [...new Array(people).keys()];
    const jobs = Array.from({ length: 2 * people }, (_, j) =>
      job(everybody, 10, { priority: (j % 3) as 0 | 1 | 2 }),
    );
    const separations = jobs.flatMap((_, a) => jobs.slice(a + 1).map((__, b) => [a, a + 1 + b] as const));
    const { counts } = assign(problemOf(people, jobs, { separations })).certificate.unowned;
    const of = (priority: number): number => jobs.filter((one) => one.priority === priority).length;
    const missing = of(0) + of(1) - people;
    expect(counts).toEqual([0, Math.max(0, missing), of(2) + Math.min(0, missing)]);
  },
);
