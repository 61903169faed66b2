import { settle, type Frame } from './frame.ts';
import { connected, separatedFrom } from './ownership.ts';
import type { Problem } from '../problem.ts';

/** Sets of jobs that are tried as the unowned ones, at the most. */
const SETS = 64;

/** Which separated jobs stay unowned where others could as well. */
export interface Choices {
  /** Equally good in steps 1 and 2, each with other jobs unowned. */
  readonly frames: readonly Frame[];
  /** There are no others as good. */
  readonly complete: boolean;
  /** Jobs that every plan as good in step 1 owns are not among these. */
  readonly open: readonly number[];
}

/** Jobs of which so many stay unowned. */
interface Draw {
  readonly from: readonly number[];
  readonly number: number;
}

/** Steps 1 and 2 for one group, with every choice of the unowned jobs that is as good. */
export function settleAll(problem: Problem): Choices {
  const first = settle(problem);
  if (first.unowned.jobs.length === 0) return { frames: [first], complete: true, open: [] };
  const draws = drawsOf(first);
  const sets = first.unowned.proven ? together(draws) : null;
  if (sets === null) return { frames: [first], complete: false, open: draws.flatMap(({ from }) => from) };
  const frames = sets.map((jobs) => settle(problem, jobs));
  const possible = frames.filter(({ unowned }, at) => unowned.jobs.length === sets[at]!.length);
  const best = possible.reduce((a, b) => (compare(b, a) < 0 ? b : a), first);
  const equal = possible.filter((frame) => compare(frame, best) === 0);
  return { frames: equal, complete: true, open: equal.flatMap(({ unowned }) => unowned.jobs) };
}

/** Steps 1 and 2 beside the unowned: fewer idle, then fewer holds released, then fewer people missing. */
function compare(a: Frame, b: Frame): number {
  return a.idle - b.idle || a.released - b.released || a.missing - b.missing;
}

/**
 * What there is to choose from: in each connected set of separated jobs those of a priority of which some are unowned,
 * or all if fewer unowned are not proven impossible.
 */
function drawsOf({ problem, unowned }: Frame): Draw[] {
  return connected(separatedFrom(problem))
    .flatMap((jobs) => {
      const left = jobs.filter((job) => unowned.jobs.includes(job));
      if (left.length > 0 && !unowned.proven) return [{ from: jobs, number: left.length }];
      const of = (among: readonly number[], priority: number): number[] =>
        among.filter((job) => problem.jobs[job]!.priority === priority);
      return [0, 1, 2].map((priority) => ({ from: of(jobs, priority), number: of(left, priority).length }));
    })
    .filter(({ number }) => number > 0);
}

/** All sets of jobs that have so many of each draw, later jobs first; null if they are too many. */
function together(draws: readonly Draw[]): number[][] | null {
  let sets: number[][] = [[]];
  for (const { from, number } of draws) {
    const here = subsets(from, number, SETS);
    if (here.length * sets.length > SETS) return null;
    sets = sets.flatMap((set) => here.map((more) => [...set, ...more]));
  }
  return sets.map((set) => set.sort((a, b) => a - b)).reverse();
}

/** All sets of so many of the jobs; if there are more than `most`, some more than that. */
function subsets(from: readonly number[], number: number, most: number): number[][] {
  if (number === 0) return [[]];
  const found: number[][] = [];
  for (let at = 0; at + number <= from.length && found.length <= most; at++) {
    const rest = subsets(from.slice(at + 1), number - 1, most);
    found.push(...rest.map((set) => [from[at]!, ...set]));
  }
  return found;
}
