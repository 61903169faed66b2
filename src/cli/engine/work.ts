import type { Problem } from '../../assign/problem.ts';

/** How much work a group is, about, in people × jobs; how soon its bound is reached, nobody knows beforehand. */
export function workOf({ capacities, jobs }: Problem): number {
  return capacities.length * jobs.length;
}

/** The places of the groups, the least work first. */
export function byWork(groups: readonly Problem[]): number[] {
  const work = groups.map(workOf);
  return [...groups.keys()].sort((a, b) => work[a]! - work[b]! || a - b);
}
