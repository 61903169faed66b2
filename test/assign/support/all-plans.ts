import type { Job, Problem } from '../../../src/assign/problem.ts';

/** Somebody's part of a job, in minutes a year. */
export type Part = readonly [person: number, minutes: number];

/** All parts of each job; none where nobody may do it. */
export type Division = readonly (readonly Part[])[];

/**
 * Every plan of a problem without separations in which each job has as many people as it asks for at the most: calls
 * `visit` with the parts and the loads, which change after the call. A way that `goesOn` refuses is not followed.
 */
export function everyPlan(
  { jobs, capacities }: Problem,
  visit: (division: Division, loads: readonly number[]) => void,
  goesOn: (division: Division, loads: readonly number[]) => boolean = () => true,
): void {
  const ways = jobs.map(divisionsOf);
  const loads = capacities.map(() => 0);
  const division: (readonly Part[])[] = [];
  const next = (job: number): void => {
    if (job === jobs.length) {
      visit(division, loads);
      return;
    }
    for (const parts of ways[job]!) {
      for (const [person, minutes] of parts) loads[person]! += minutes;
      division.push(parts);
      if (goesOn(division, loads)) next(job + 1);
      division.pop();
      for (const [person, minutes] of parts) loads[person]! -= minutes;
    }
  };
  next(0);
}

/** All teams of the size that the job asks for, with everybody in turn on the parts of one result more. */
function divisionsOf({ candidates, parts, results, minutesPerResult, pin }: Job): Part[][] {
  const able = candidates.map(({ person }) => person);
  const size = Math.min(parts.max, able.length, results === 1 ? Infinity : results);
  if (size === 0) return [[]];
  const each = results === 1 ? 1 / size : Math.floor(results / size);
  const odd = results === 1 ? 0 : results % size;
  return choose(able, size)
    .filter((team) => pin === undefined || team.includes(pin))
    .flatMap((team) =>
      choose(team, odd).map((more) =>
        team.map((person): Part => [person, (each + (more.includes(person) ? 1 : 0)) * minutesPerResult]),
      ),
    );
}

function choose<T>(from: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return from.flatMap((one, at) => choose(from.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
}

/** How often somebody has lost a job that he had and could keep. */
export function lostIn({ jobs }: Problem, division: Division): number {
  return division.reduce((sum, parts, job) => {
    const lost = (jobs[job]!.previous ?? []).filter((had) => !parts.some(([person]) => person === had));
    return sum + lost.length;
  }, 0);
}

/** How many people have no part of any job. */
export function idleIn({ capacities }: Problem, division: Division): number {
  return capacities.length - new Set(division.flat().map(([person]) => person)).size;
}

/** Utilisations, highest first. */
export function levelsIn({ capacities }: Problem, loads: readonly number[]): number[] {
  return loads.map((load, person) => load / capacities[person]!).sort((a, b) => b - a);
}
