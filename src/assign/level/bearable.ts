import type { Frame } from '../settle/frame.ts';
import { minutesOf, smallestShare } from '../shares.ts';

/** So little more of a person's time does not count. */
const ROUNDING = 1e-9;

/**
 * Takes back cuts that only bring jobs to people who have no time for them: a job is shared by so many, and no more,
 * that the one with the least time left has enough for his part, or is as little above his limit as with fewer.
 * `limits`: the utilisation that each person should not exceed.
 */
export function bearable(frame: Frame, limits: ArrayLike<number>): (counts: ArrayLike<number>) => Int32Array {
  const { problem, candidates, forced, fewest } = frame;
  const { jobs, capacities } = problem;
  const free = timeLeft(frame, limits);
  const others = candidates.map((able, j) => able.filter((person) => !forced[j]!.includes(person)));
  const order = [...jobs.keys()].sort((a, b) => minutesOf(jobs[b]!) - minutesOf(jobs[a]!) || a - b);
  return (counts) => {
    const chosen = Int32Array.from(counts);
    const left = free.slice();
    for (const j of order) {
      if (counts[j]! <= fewest[j]!) continue;
      const able = [...others[j]!].sort((a, b) => left[b]! - left[a]! || a - b);
      const excess = (people: number): number => {
        const last = able[people - forced[j]!.length - 1];
        if (last === undefined) return 0;
        return Math.max(0, smallestShare(jobs[j]!, people) - left[last]!) / capacities[last]!;
      };
      for (let people = counts[j]! - 1; people >= fewest[j]!; people--)
        if (excess(people) < excess(chosen[j]!) - ROUNDING) chosen[j] = people;
      if (chosen[j]! < candidates[j]!.length) continue;
      for (const person of able) left[person]! -= smallestShare(jobs[j]!, chosen[j]!);
    }
    return chosen;
  };
}

/** Minutes a year up to each person's limit, beside the jobs that he is on whatever happens. */
function timeLeft(
  { problem, candidates, forced, fewest, most }: Frame,
  limits: ArrayLike<number>,
): Float64Array {
  const left = Float64Array.from(problem.capacities, (capacity, person) => limits[person]! * capacity);
  problem.jobs.forEach((job, j) => {
    const needed = candidates[j]!.length <= fewest[j]! ? candidates[j]! : forced[j]!;
    for (const person of needed) left[person]! -= smallestShare(job, most[j]!);
  });
  return left;
}
