import { occupyAround } from './construct.ts';
import type { Frame } from '../settle/frame.ts';
import { minutesOf } from '../shares.ts';

/** The largest part allowed shrinks by this factor from trial to trial, at most so often. */
const FINER = 0.8;
const TRIALS = 24;
/** So little of a person more does not count. */
const ROUNDING = 1e-9;

/** From how many to how many people each job may have. */
type Range = Pick<Frame, 'fewest' | 'most'>;

/**
 * People per job for smaller and smaller largest parts, each with the cuts that leave the fewest idle. `trim` may take
 * cuts back before.
 */
export function* finerAndFiner(
  frame: Frame,
  trim = (counts: Int32Array): Int32Array => counts,
): Generator<Int32Array> {
  const { jobs } = frame.problem;
  const { fewest, most } = frame;
  let largest = 0;
  jobs.forEach((job, j) => {
    if (most[j]! > fewest[j]!) largest = Math.max(largest, minutesOf(job) / fewest[j]!);
  });
  const seen = new Set<string>();
  const needed = evenLimits(frame);
  for (let trial = 0; trial < TRIALS; trial++, largest *= FINER) {
    const base = trim(countsFor(frame, largest));
    if (seen.has(base.join())) continue;
    const { counts } = occupyAround(
      frame,
      base,
      base.map((count, j) => Math.max(count, needed[j]!)),
    );
    if (!seen.has(counts.join())) yield counts;
    seen.add(base.join()).add(counts.join());
  }
}

/** People per job with no part above so many minutes, as far as the job allows. */
function countsFor({ problem, fewest, most }: Frame, largest: number): Int32Array {
  return Int32Array.from(problem.jobs, (job, j) =>
    Math.min(most[j]!, Math.max(fewest[j]!, Math.ceil(minutesOf(job) / largest - ROUNDING))),
  );
}

/**
 * As many people per job as may be needed for the fewest idle, so that cuts are spread over the jobs of the largest
 * parts: those of the largest limit of minutes at which nobody more is idle than cutting at will leaves.
 */
function evenLimits(frame: Frame): Int32Array {
  const { problem, fewest, most } = frame;
  const idleWith = (counts: Int32Array): number => occupyAround(frame, counts, counts).idle;
  const least = idleWith(most);
  if (idleWith(fewest) === least) return fewest;
  const limits = new Set<number>();
  problem.jobs.forEach((job, j) => {
    for (let count = fewest[j]!; count <= most[j]!; count++)
      if (count > 0) limits.add(minutesOf(job) / count);
  });
  const ascending = [...limits].sort((a, b) => a - b);
  let [fine, coarse] = [0, ascending.length - 1];
  while (coarse - fine > 1) {
    const middle = (fine + coarse) >> 1;
    if (idleWith(countsFor(frame, ascending[middle]!)) === least) fine = middle;
    else coarse = middle;
  }
  return countsFor(frame, ascending[fine]!);
}

/** How many ways there are to choose the number of people per job. */
export function combinations({ fewest, most }: Range): number {
  return fewest.reduce((product, count, j) => product * (most[j]! - count + 1), 1);
}

/** All numbers of people per job, the last job's changing slowest. */
export function* allCounts({ fewest, most }: Range, jobs = fewest.length): Generator<Int32Array> {
  const last = jobs - 1;
  if (last < 0) {
    yield fewest.slice();
    return;
  }
  for (let count = fewest[last]!; count <= most[last]!; count++) {
    for (const counts of allCounts({ fewest, most }, last)) {
      counts[last] = count;
      yield counts;
    }
  }
}

/**
 * One cut more, one moved from a job to another, one less: first for the jobs whose people carry the most, from those
 * whose people carry the least. `levels`: the highest utilisation of anybody on each job.
 */
export function* steps(
  { fewest, most }: Range,
  from: Int32Array,
  levels: ArrayLike<number>,
): Generator<Int32Array> {
  const jobs = [...from.keys()].filter((j) => fewest[j]! < most[j]!);
  const highestFirst = (a: number, b: number): number => levels[b]! - levels[a]! || a - b;
  const more = jobs.filter((j) => from[j]! < most[j]!).sort(highestFirst);
  const less = jobs
    .filter((j) => from[j]! > fewest[j]!)
    .sort(highestFirst)
    .reverse();
  const changed = (...changes: (readonly [number, number])[]): Int32Array => {
    const counts = from.slice();
    for (const [j, by] of changes) counts[j]! += by;
    return counts;
  };
  for (const a of more) {
    yield changed([a, 1]);
    for (const b of less) if (a !== b) yield changed([a, 1], [b, -1]);
  }
  for (const j of less) yield changed([j, -1]);
}
