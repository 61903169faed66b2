import { Random } from '../../../src/assign/level/random.ts';
import type { Job, Problem } from '../../../src/assign/problem.ts';

/**
 * A problem of exactly this size in which most people may do most jobs, so that there is much to choose: every job
 * has somebody, some have two people, and misfits and labels differ. The same for the same seed.
 */
export function denseProblem(seed: number, people: number, jobs: number, tolerance = 0): Problem {
  const random = new Random(seed);
  const all = [...new Array(people).keys()];
  return {
    capacities: all.map(() => [375, 500, 750, 750][random.below(4)]!),
    jobs: Array.from({ length: jobs }, (): Job => {
      const able = all.filter(() => random.below(100) < 75);
      const one = able.length > 0 ? able : [random.below(people)];
      const size = random.below(100) < 20 ? 2 : 1;
      return {
        results: size + random.below(4),
        minutesPerResult: 10 + random.below(90),
        candidates: one.map((person) => ({ person, misfit: [random.below(2), random.below(3)] })),
        parts: { min: size, max: size },
        priority: 1,
        affinity: [random.below(2), 10 + random.below(3)],
      };
    }),
    separations: [],
    options: { tolerance, effort: 1 },
  };
}
