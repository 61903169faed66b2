import { split } from '../../../src/assign/groups.ts';
import { Random } from '../../../src/assign/level/random.ts';
import { Plan } from '../../../src/assign/plan.ts';
import { settle } from '../../../src/assign/settle/frame.ts';
import { randomProblem } from './random-problem.ts';

/** Some plan of a random group with previous owners: every job with one person, whoever. */
export function randomPlans(seed: number, separations = 0): Plan[] {
  const random = new Random(seed);
  const problem = randomProblem(seed, { people: 5, jobs: 8, separations });
  const groups = split(problem).filter((group) => group.problem.jobs.length > 0);
  return groups.map((group) => {
    const jobs = group.problem.jobs.map((one) => {
      const able = one.candidates.map(({ person }) => person);
      return { ...one, parts: { min: 1, max: 1 }, previous: able.filter(() => random.below(3) === 0) };
    });
    const plan = new Plan(
      settle({ ...group.problem, jobs }),
      jobs.map(() => 1),
    );
    jobs.forEach((one, j) => {
      const free = one.candidates.map(({ person }) => person).filter((person) => plan.allows(j, person));
      const able = free.length > 0 ? free : one.candidates.map(({ person }) => person);
      plan.give(j, able[random.below(able.length)]!);
    });
    return plan;
  });
}
