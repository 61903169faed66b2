import type { Job } from './problem.ts';

/**
 * Results of the `index`-th of `people` people who share a job: whole results, as even as they divide, largest
 * first (40 by three: 14, 13, 13). A job of one result is shared in equal time.
 */
export function shareOf(job: Job, people: number, index: number): number {
  if (job.results === 1) return 1 / people;
  const remainder = job.results % people;
  return (job.results - remainder) / people + (index < remainder ? 1 : 0);
}

/** Minutes a year of the largest share among `people`. */
export function largestShare(job: Job, people: number): number {
  return shareOf(job, people, 0) * job.minutesPerResult;
}

/** Minutes a year of the smallest share among `people`. */
export function smallestShare(job: Job, people: number): number {
  return shareOf(job, people, people - 1) * job.minutesPerResult;
}

/** The most people who can share a job: its limit, its candidates, and one whole result each. */
export function mostPeople(job: Job, limit: number = job.parts.max): number {
  return Math.min(limit, job.candidates.length, job.results === 1 ? limit : job.results);
}

/** Minutes a year of the whole job. */
export function minutesOf(job: Job): number {
  return job.results * job.minutesPerResult;
}
