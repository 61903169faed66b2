import { Random } from '../../../src/assign/level/random.ts';
import type { Problem } from '../../../src/assign/problem.ts';

/** The problem after some plan was saved, good or bad: most jobs have previous people, as many as they ask for. */
export function withPrevious(problem: Problem, seed: number): Problem {
  const random = new Random(seed);
  return {
    ...problem,
    jobs: problem.jobs.map((job) => {
      const able = job.candidates.map(({ person }) => person);
      if (able.length === 0 || random.below(100) < 15) return job;
      const previous: number[] = job.pin === undefined ? [] : [job.pin];
      const size = Math.min(job.parts.max, able.length, job.results === 1 ? Infinity : job.results);
      while (previous.length < size) {
        const rest = able.filter((person) => !previous.includes(person));
        previous.push(rest[random.below(rest.length)]!);
      }
      return { ...job, previous };
    }),
  };
}
