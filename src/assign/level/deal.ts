import type { Frame } from '../settle/frame.ts';
import { Plan } from '../plan.ts';

/** Rounds over the jobs until nobody gains by another share; few are ever needed. */
const ROUNDS = 20;

/**
 * The plan in which each job has these people. Who of them gets one result more, where the results do not divide,
 * follows from the people alone, so that the same people always give the same plan: the least loaded do.
 */
export function deal(frame: Frame, people: readonly (readonly number[])[]): Plan {
  const { jobs, capacities } = frame.problem;
  const loads = new Float64Array(capacities.length);
  const teams = people.map((team) => [...team].sort((a, b) => a - b));
  jobs.forEach((job, j) => {
    const share = job.results === 1 ? 1 / teams[j]!.length : Math.floor(job.results / teams[j]!.length);
    for (const person of teams[j]!) loads[person]! += share * job.minutesPerResult;
  });
  const uneven = [...jobs.keys()].filter(
    (j) => jobs[j]!.results > 1 && jobs[j]!.results % teams[j]!.length > 0,
  );
  uneven.sort((a, b) => jobs[b]!.minutesPerResult - jobs[a]!.minutesPerResult || a - b);
  const extra = new Map<number, readonly number[]>();
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const j of uneven) {
      const minutes = jobs[j]!.minutesPerResult;
      const before = extra.get(j) ?? [];
      for (const person of before) loads[person]! -= minutes;
      const level = (person: number): number => (loads[person]! + minutes) / capacities[person]!;
      const ranked = [...teams[j]!].sort((a, b) => level(a) - level(b) || a - b);
      const after = ranked.slice(0, jobs[j]!.results % teams[j]!.length).sort((a, b) => a - b);
      for (const person of after) loads[person]! += minutes;
      changed ||= after.join() !== before.join();
      extra.set(j, after);
    }
  }
  return lay(frame, teams, extra);
}

function lay(
  frame: Frame,
  teams: readonly (readonly number[])[],
  extra: ReadonlyMap<number, readonly number[]>,
): Plan {
  const plan = new Plan(
    frame,
    teams.map((team) => team.length),
  );
  teams.forEach((team, j) => {
    const larger = extra.get(j) ?? [];
    const order = [...larger, ...team.filter((person) => !larger.includes(person))];
    order.forEach((person, at) => {
      const part = plan.first[j]! + at;
      plan.give(part, person);
      plan.fixed[part] = frame.forced[j]!.includes(person) ? 1 : 0;
    });
  });
  return plan;
}
