import type { Job, Problem } from '../../../src/assign/problem.ts';

/** Unowned by priority, idle, then the utilisations, highest first: what the engine minimises, in its order. */
export type Value = readonly number[];

type Share = readonly [person: number, minutes: number];

/**
 * The best value of all plans, by trying all. With `owned` given, exactly these jobs are owned. Separated jobs are
 * expected to need one person only.
 */
export function bruteForce(problem: Problem, owned?: readonly boolean[]): Value {
  const { jobs, capacities, separations } = problem;
  const choices = jobs.map((job, j) => {
    const shared = sharings(job);
    if (owned === undefined) return [[], ...shared];
    return owned[j] ? shared : [[]];
  });
  const chosen: (readonly Share[])[] = [];
  const loads = capacities.map(() => 0);
  const unowned = [0, 0, 0];
  let best: Value | null = null;

  const meets = (job: number, shares: readonly Share[]): boolean =>
    separations.some(([a, b]) => {
      const other = a === job ? b : b === job ? a : job;
      return other < job && chosen[other]!.some(([p]) => shares.some(([q]) => p === q));
    });
  const visit = (job: number): void => {
    if (best !== null && compareValues(unowned, best.slice(0, 3)) > 0) return;
    if (job === jobs.length) {
      const levels = loads.map((load, person) => load / capacities[person]!).sort((a, b) => b - a);
      const busy = new Set(chosen.flat().map(([person]) => person)).size;
      const value = [...unowned, capacities.length - busy, ...levels];
      if (best === null || compareValues(value, best) < 0) best = value;
      return;
    }
    for (const shares of choices[job]!) {
      if (meets(job, shares)) continue;
      chosen[job] = shares;
      const { priority } = jobs[job]!;
      if (shares.length === 0) unowned[priority]!++;
      for (const [person, minutes] of shares) loads[person]! += minutes;
      visit(job + 1);
      for (const [person, minutes] of shares) loads[person]! -= minutes;
      if (shares.length === 0) unowned[priority]!--;
    }
  };
  visit(0);
  return best!;
}

export function compareValues(a: Value, b: Value): number {
  for (const [at, value] of a.entries()) {
    if (Math.abs(value - b[at]!) > 1e-9) return value - b[at]!;
  }
  return 0;
}

/** All ways to share a job: who, and who of them gets one result more. */
function sharings(job: Job): Share[][] {
  const able = job.candidates.map(({ person }) => person);
  const most = Math.min(job.parts.max, able.length, job.results === 1 ? able.length : job.results);
  const least = Math.min(job.parts.min, most);
  return subsets(able)
    .filter((team) => team.length >= Math.max(1, least) && team.length <= most)
    .filter((team) => job.pin === undefined || team.includes(job.pin))
    .flatMap((team) => {
      if (job.results === 1) return [team.map((p): Share => [p, job.minutesPerResult / team.length])];
      const each = Math.floor(job.results / team.length);
      return subsets(team)
        .filter((more) => more.length === job.results % team.length)
        .map((more) =>
          team.map((p): Share => [p, (each + (more.includes(p) ? 1 : 0)) * job.minutesPerResult]),
        );
    });
}

export function subsets<T>(of: readonly T[]): T[][] {
  return of.reduce<T[][]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]]);
}
