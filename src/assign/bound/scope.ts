import type { Job } from '../problem.ts';
import type { Frame } from '../settle/frame.ts';

/** A job as a bound sees it: who can have parts of it, and how many. */
export interface Work {
  readonly index: number;
  readonly job: Job;
  /** Who can have a part; only those forced on it, if they are as many as it can have. */
  readonly able: readonly number[];
  readonly forced: readonly number[];
  /** People on it, from ... to. Separations may leave a separated job fewer than it asks for. */
  readonly fewest: number;
  readonly most: number;
}

/** The people and the owned jobs that a bound is about: those of a group, or what is left of it below a bottleneck. */
export interface Scope {
  readonly people: readonly number[];
  /** Minutes a year, per person of the whole group. */
  readonly capacities: readonly number[];
  readonly work: readonly Work[];
  /** Jobs that must share nobody with each job of the whole group. */
  readonly apart: readonly (readonly number[])[];
}

export function scopeOf(frame: Frame): Scope {
  const { jobs, capacities } = frame.problem;
  const work: Work[] = [];
  jobs.forEach((job, index) => {
    const most = frame.most[index]!;
    if (most === 0) return;
    const forced = frame.forced[index]!;
    const able = forced.length === most ? forced : frame.candidates[index]!;
    const fewest = frame.apart[index]!.length > 0 ? 1 : frame.fewest[index]!;
    work.push({ index, job, able, forced, fewest, most });
  });
  return { people: [...capacities.keys()], capacities, work, apart: frame.apart };
}
