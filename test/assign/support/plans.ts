import { construct } from '../../../src/assign/level/construct.ts';
import type { Plan } from '../../../src/assign/plan.ts';
import type { Problem } from '../../../src/assign/problem.ts';
import { settle } from '../../../src/assign/settle/frame.ts';

/** A first plan of the problem, with as few people per job as it asks for. */
export function firstPlan(problem: Problem): Plan {
  const frame = settle(problem);
  return construct(frame, frame.fewest);
}

/** The plan in which each part has this person, part by part. */
export function planWith(problem: Problem, people: readonly number[]): Plan {
  const frame = settle(problem);
  const plan = firstPlan(problem);
  for (const part of plan.job.keys()) plan.take(part);
  people.forEach((person, part) => {
    plan.give(part, person);
    plan.fixed[part] = frame.forced[plan.job[part]!]!.includes(person) ? 1 : 0;
  });
  return plan;
}

/** Who has each part. */
export function peopleIn(plan: Plan): number[] {
  return [...plan.person];
}
