import { occupyAround } from './construct.ts';
import type { Frame } from '../settle/frame.ts';
import { minutesOf } from '../shares.ts';

/** The largest part allowed shrinks by this factor from trial to trial, at most so often. */
const FINER = 0.8;
const TRIALS = 24;

/** From how many to how many people each job may have. */
type Range = Pick<Frame, 'fewest' | 'most'>;

/** People per job for smaller and smaller largest parts, each with the cuts that leave the fewest idle. */
export function* finerAndFiner(frame: Frame): Generator<Int32Array> {
  const { jobs } = frame.problem;
  const { fewest, most } = frame;
  let largest = 0;
  jobs.forEach((job, j) => {
    if (most[j]! > fewest[j]!) largest = Math.max(largest, minutesOf(job) / fewest[j]!);
  });
  const seen = new Set<string>();
  for (let trial = 0; trial < TRIALS; trial++, largest *= FINER) {
    const base = Int32Array.from(jobs, (job, j) =>
      Math.min(most[j]!, Math.max(fewest[j]!, Math.ceil(minutesOf(job) / largest))),
    );
    if (seen.has(base.join())) continue;
    const { counts } = occupyAround(frame, base, most);
    if (!seen.has(counts.join())) yield counts;
    seen.add(base.join()).add(counts.join());
  }
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

/** One cut more or less, then one moved from a job to another. */
export function* steps({ fewest, most }: Range, from: Int32Array): Generator<Int32Array> {
  const jobs = [...from.keys()].filter((j) => fewest[j]! < most[j]!);
  const more = jobs.filter((j) => from[j]! < most[j]!);
  const less = jobs.filter((j) => from[j]! > fewest[j]!);
  const changed = (...changes: (readonly [number, number])[]): Int32Array => {
    const counts = from.slice();
    for (const [j, by] of changes) counts[j]! += by;
    return counts;
  };
  for (const j of more) yield changed([j, 1]);
  for (const j of less) yield changed([j, -1]);
  for (const a of more) for (const b of less) if (a !== b) yield changed([a, 1], [b, -1]);
}
