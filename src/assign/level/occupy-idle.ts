import type { Plan } from '../plan.ts';

/** Factor by which the limit for those who are idle yet rises from round to round. */
const RISE = 1.25;

/**
 * Step 2 on a plan: alternating paths from each idle person (Kuhn 1955) to someone with two parts. Without
 * separations this leaves as few idle as a maximum matching; with them a path can be blocked. Nobody takes a job
 * whose part alone would bring him above a limit, which rises until all have a part or may take any: so whoever has
 * little time gets a small part.
 */
export function occupyIdle(plan: Plan): void {
  const { loads, capacities } = plan;
  const largest = plan.minutes.reduce((most, minutes) => Math.max(most, minutes), 0);
  const idle = (): number[] => [...loads.keys()].filter((person) => plan.isIdle(person));
  let limit = sum(loads) / sum(capacities);
  for (let left = idle(); left.length > plan.frame.idle; left = idle(), limit *= RISE) {
    for (const person of left) findPart(plan, person, limit, new Uint8Array(plan.frame.candidates.length));
    if (capacities.every((capacity) => largest <= limit * capacity)) return;
  }
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Gives the person one more part within the limit, of somebody who keeps another one or finds one in turn. */
function findPart(plan: Plan, person: number, limit: number, visited: Uint8Array): boolean {
  const most = limit * plan.capacities[person]!;
  const jobs: number[] = [];
  for (let job = 0; job < visited.length; job++) {
    if (visited[job] === 1 || plan.frame.may[person * visited.length + job] === 0) continue;
    if (plan.minutes[plan.first[job]!]! <= most) jobs.push(job);
  }
  for (const spare of [true, false]) {
    for (const job of jobs) {
      if (!spare) visited[job] = 1;
      for (let part = plan.first[job]!; part < plan.first[job + 1]!; part++) {
        if (plan.fixed[part] === 1 || !plan.allows(job, person)) continue;
        const holder = plan.person[part]!;
        if (plan.partsOf[holder]!.length > 1 || (!spare && findPart(plan, holder, limit, visited))) {
          plan.move(part, person);
          return true;
        }
      }
    }
  }
  return false;
}
