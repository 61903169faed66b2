import type { Job, Problem } from '../../../src/assign/problem.ts';

/** A job of one result that these people may do; everything else as wished. */
export function job(people: readonly number[], minutes: number, more: Partial<Job> = {}): Job {
  return {
    results: 1,
    minutesPerResult: minutes,
    candidates: people.map((person) => ({ person, misfit: [0] })),
    parts: { min: 1, max: 1 },
    priority: 1,
    affinity: [],
    ...more,
  };
}

/** A problem with people of 100 minutes each. */
export function problemOf(people: number, jobs: readonly Job[], more: Partial<Problem> = {}): Problem {
  return {
    capacities: new Array<number>(people).fill(100),
    jobs,
    separations: [],
    options: { tolerance: 0, effort: 1 },
    ...more,
  };
}

/** The people of each job, ascending; empty where it is unowned. */
export function teams(
  jobs: ReturnType<typeof import('../../../src/assign/assign.ts').assign>['jobs'],
): number[][] {
  return jobs.map((found) => (found?.parts ?? []).map((part) => part.person).sort((a, b) => a - b));
}
