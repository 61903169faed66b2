import type { HallSet } from '../solution.ts';
import type { Plan } from '../plan.ts';
import { mostPeople } from '../shares.ts';

/**
 * Why people are idle (Hall 1935): from each idle person, whoever has a place that the person could take, and so on.
 * If nobody on the way has a second part or a free place, these people share too few places. Clusters that meet are
 * one. Places that pins take are not counted, nor are the pinned people. With separations there may be no such set.
 */
export function hallSets(plan: Plan): HallSet[] {
  const sets: HallSet[] = [];
  const seen = new Set<number>();
  for (const person of plan.loads.keys()) {
    if (!plan.isIdle(person) || seen.has(person)) continue;
    const cluster = clusterOf(plan, person);
    for (const member of cluster.people) seen.add(member);
    const set = { ...cluster, places: placesOf(plan, cluster.jobs) };
    if (set.people.length > set.places) sets.push(set);
  }
  return sets;
}

/** Everybody and every job that alternating paths connect with the person, in both directions. */
function clusterOf(plan: Plan, start: number): { people: number[]; jobs: number[] } {
  const people = new Set([start]);
  const jobs = new Set<number>();
  for (const person of people) {
    plan.frame.candidates.forEach((able, job) => {
      if (jobs.has(job) || !able.includes(person)) return;
      jobs.add(job);
      for (const member of plan.peopleOf(job))
        if (plan.frame.problem.jobs[job]!.pin !== member) people.add(member);
      for (const other of able) if (plan.isIdle(other)) people.add(other);
    });
  }
  const ascending = (set: Set<number>): number[] => [...set].sort((a, b) => a - b);
  return { people: ascending(people), jobs: ascending(jobs) };
}

function placesOf(plan: Plan, jobs: readonly number[]): number {
  return jobs.reduce((sum, j) => {
    const job = plan.frame.problem.jobs[j]!;
    return sum + mostPeople(job) - (job.pin === undefined ? 0 : 1);
  }, 0);
}
