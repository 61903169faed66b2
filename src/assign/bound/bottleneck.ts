import type { Frame } from '../settle/frame.ts';
import { largestShare, minutesOf } from '../shares.ts';

/** Relative difference that rounding may cause. */
const ROUNDING = 1e-9;

/**
 * Why the bound is what it is: these jobs can only be done by these people. Either their minutes over the capacity of
 * the people are the bound, or it is one job, its candidates, and the largest part of it. Without jobs, it takes
 * shares of jobs too that others may do as well, of which a part is left to these people.
 */
export interface Bottleneck {
  readonly jobs: readonly number[];
  readonly people: readonly number[];
}

/** A bound on the highest level of a plan, and why. */
export interface Cause {
  readonly bound: number;
  readonly bottleneck: Bottleneck;
}

/** The bottleneck, if its jobs alone are the cause; no jobs otherwise. */
export function wholly(frame: Frame, { bound, bottleneck: { jobs, people } }: Cause): Bottleneck {
  const inside = new Set(people);
  const whole = jobs.filter((job) => ableOf(frame, job).every((person) => inside.has(person)));
  const minutes = whole.reduce((sum, job) => sum + minutesOf(frame.problem.jobs[job]!), 0);
  const capacity = people.reduce((sum, person) => sum + frame.problem.capacities[person]!, 0);
  return { jobs: minutes / capacity >= bound * (1 - ROUNDING) ? whole : [], people };
}

/** Someone gets a largest share of each job; the one with the largest capacity feels it least. */
export function largestPart(frame: Frame): Cause {
  const { jobs, capacities } = frame.problem;
  let found = { bound: 0, bottleneck: { jobs: [] as number[], people: [] as number[] } };
  jobs.forEach((job, j) => {
    const most = frame.most[j]!;
    if (most === 0) return;
    const able = ableOf(frame, j);
    const capacity = able.reduce((max, person) => Math.max(max, capacities[person]!), 0);
    const bound = largestShare(job, most) / capacity;
    if (bound > found.bound) found = { bound, bottleneck: { jobs: [j], people: [...able] } };
  });
  return found;
}

/** Who can have a part of the job: only those forced on it, if they are as many as it can have. */
export function ableOf(frame: Frame, job: number): readonly number[] {
  const forced = frame.forced[job]!;
  return forced.length === frame.most[job]! ? forced : frame.candidates[job]!;
}
