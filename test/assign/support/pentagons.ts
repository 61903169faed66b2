import type { Problem } from '../../../src/assign/problem.ts';
import { job, problemOf } from './job.ts';

/**
 * So many rings of five jobs, each separated from the next, for two people, who leave one job of each ring unowned,
 * though no three of them are all separated. `others`: jobs of people beside the two.
 */
export function pentagons(number: number, people = 2, others: Problem['jobs'] = []): Problem {
  const jobs = Array.from({ length: 5 * number }, () => job([0, 1], 5));
  const separations = jobs.flatMap((_, j): [number, number][] => {
    const ring: [number, number] = [j, j % 5 === 4 ? j - 4 : j + 1];
    // What joins the rings makes them one question.
    return j % 5 === 0 && j > 0 ? [ring, [j - 1, j]] : [ring];
  });
  return problemOf(people, [...jobs, ...others], { separations });
}
