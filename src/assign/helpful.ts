import { Network } from './flow.ts';
import type { Frame } from './frame.ts';
import { mostPeople } from './shares.ts';

/**
 * Which jobs, shared by how many people, would leave the fewest idle. Every person more needs one part more, so the
 * number of parts follows from the number of people; among the jobs, those are taken first that occupy most, so
 * that the list is short. Holds are not in the way, as they would be released.
 */
export function helpfulSharing(frame: Frame): { job: number; people: number }[] {
  const { jobs, capacities } = frame.problem;
  const limits = jobs.map((job, j) => (frame.candidates[j]!.length > 0 ? mostPeople(job) : 0));
  const wider = jobs.map((job, j) =>
    limits[j]! > 0 && job.results > 1 ? mostPeople(job, capacities.length) : limits[j]!,
  );
  const now = occupied(frame, limits);
  let missing = occupied(frame, wider) - now;
  const open = new Set([...jobs.keys()].filter((j) => wider[j]! > limits[j]!));
  const shared: { job: number; people: number }[] = [];
  while (missing > 0) {
    let best = { job: -1, gain: 0 };
    for (const job of open) {
      const widened = limits.map((limit, j) => (j === job ? wider[j]! : limit));
      const gain = occupied(frame, widened) - occupied(frame, limits);
      if (gain > best.gain) best = { job, gain };
    }
    if (best.gain === 0) break;
    limits[best.job] = limits[best.job]! + best.gain;
    shared.push({ job: best.job, people: limits[best.job]! });
    open.delete(best.job);
    missing -= best.gain;
  }
  return shared.sort((a, b) => a.job - b.job);
}

/** How many people have a place when each job takes so many. */
function occupied(frame: Frame, limits: readonly number[]): number {
  const people = frame.problem.capacities.length;
  const source = people + limits.length;
  const network = new Network(source + 2);
  const pins = new Set<number>();
  frame.problem.jobs.forEach((job, j) => {
    if (limits[j]! > 0 && job.pin !== undefined) pins.add(job.pin);
  });
  limits.forEach((limit, j) => {
    if (limit === 0) return;
    const pinned = frame.problem.jobs[j]!.pin === undefined ? 0 : 1;
    network.arc(people + j, source + 1, limit - pinned);
    for (const person of frame.candidates[j]!) network.arc(person, people + j, 1);
  });
  for (let person = 0; person < people; person++) if (!pins.has(person)) network.arc(source, person, 1);
  return pins.size + network.run(source, source + 1);
}
