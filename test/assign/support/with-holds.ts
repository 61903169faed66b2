import { Random } from '../../../src/assign/level/random.ts';
import type { Job, Problem } from '../../../src/assign/problem.ts';

/** What makes a job held by these people. */
export const held = (...previous: number[]): Partial<Job> => ({ previous, hold: true });

/** The problem with some of the candidates holding some of the jobs. */
export function withHolds(problem: Problem, seed: number): Problem {
  const random = new Random(seed);
  const jobs = problem.jobs.map((one) => {
    const previous = one.candidates.map(({ person }) => person).filter(() => random.below(3) === 0);
    return { ...one, previous, hold: random.below(3) > 0 };
  });
  return { ...problem, jobs };
}
