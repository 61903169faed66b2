import type { Frame } from '../settle/frame.ts';
import { smallestShare } from '../shares.ts';
import { compare } from './preferences.ts';

/** One way to staff a job. */
export interface Team {
  readonly people: readonly number[];
  /** Minutes a year that each of them has at least; some may have one result more. */
  readonly minutes: number;
  /** What is preferred, without the scatter, as of `Preferences.total`: changes up to a constant, and misfits. */
  readonly cost: readonly number[];
}

/** All ways to staff an owned job, the preferred first. */
export function waysToStaff({ problem, candidates, forced, fewest, most }: Frame, j: number): Team[] {
  const job = problem.jobs[j]!;
  const others = candidates[j]!.filter((person) => !forced[j]!.includes(person));
  const teams: Team[] = [];
  for (let size = fewest[j]!; size <= most[j]!; size++) {
    for (const chosen of choose(others, size - forced[j]!.length)) {
      const people = [...forced[j]!, ...chosen];
      const kept = people.filter((person) => job.previous?.includes(person)).length;
      const fits = job.candidates.filter(({ person }) => people.includes(person)).map(({ misfit }) => misfit);
      const misfit = fits[0]!.map((_, level) => fits.reduce((total, one) => total + one[level]!, 0));
      teams.push({ people, minutes: smallestShare(job, size), cost: [-kept, ...misfit] });
    }
  }
  return teams.sort((a, b) => compare(a.cost, b.cost));
}

/** How many ways there are. */
export function countWays({ candidates, forced, fewest, most }: Frame, j: number): number {
  const others = candidates[j]!.length - forced[j]!.length;
  let all = 0;
  let ways = 1;
  for (let more = 0; more <= most[j]! - forced[j]!.length; more++) {
    if (forced[j]!.length + more >= fewest[j]!) all += ways;
    ways *= (others - more) / (more + 1);
  }
  return all;
}

/** All choices of so many. */
function choose(of: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  // The first is one of those after whom enough are left: else a choice of all would take 2^n steps.
  return of
    .slice(0, of.length - size + 1)
    .flatMap((one, at) => choose(of.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
}
