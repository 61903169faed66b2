import { Network } from '../flow.ts';
import type { Frame } from '../settle/frame.ts';
import { mostPeople } from '../shares.ts';

/**
 * Which jobs, shared by how many people, would leave the fewest idle. Every person more needs one part more, so the
 * number of parts follows from the number of people; jobs that many may do are opened first, so that the list is
 * short. Holds are not in the way, as they would be released.
 */
export function helpfulSharing(frame: Frame): { job: number; people: number }[] {
  const { jobs, capacities } = frame.problem;
  const candidates = (job: number): number => frame.candidates[job]!.length;
  const limits = jobs.map((job, j) => (candidates(j) > 0 ? mostPeople(job) : 0));
  const wider = jobs.map((job, j) =>
    candidates(j) > 0 && job.results > 1 ? mostPeople(job, capacities.length) : limits[j]!,
  );
  const seats = new Seats(frame, limits);
  let missing = new Seats(frame, wider).occupied - seats.occupied;
  const open = [...jobs.keys()]
    .filter((j) => wider[j]! > limits[j]!)
    .sort((a, b) => candidates(b) - candidates(a) || a - b);
  const shared: { job: number; people: number }[] = [];
  for (const job of open) {
    if (missing === 0) break;
    const gain = seats.widen(job, wider[job]! - limits[job]!);
    if (gain === 0) continue;
    shared.push({ job, people: limits[job]! + gain });
    missing -= gain;
  }
  return shared.sort((a, b) => a.job - b.job);
}

/** People on the places that jobs offer: a maximum flow that grows as jobs are widened. */
class Seats {
  /** How many people have a place to begin with; pinned people are not counted. */
  readonly occupied: number;
  private readonly network: Network;
  private readonly source: number;
  /** Per job, the arc to the sink, as wide as the job has places; -1 where nobody may do it. */
  private readonly doors: number[];

  constructor(frame: Frame, limits: readonly number[]) {
    const { jobs, capacities } = frame.problem;
    const people = capacities.length;
    const pins = new Set(jobs.map((job, j) => (limits[j]! > 0 ? job.pin : undefined)));
    this.source = people + jobs.length;
    this.network = new Network(this.source + 2);
    this.doors = jobs.map((job, j) => {
      if (limits[j] === 0) return -1;
      for (const person of frame.candidates[j]!) this.network.arc(person, people + j, 1);
      return this.network.arc(people + j, this.source + 1, limits[j]! - (job.pin === undefined ? 0 : 1));
    });
    for (let person = 0; person < people; person++) {
      if (!pins.has(person)) this.network.arc(this.source, person, 1);
    }
    this.occupied = this.network.run(this.source, this.source + 1);
  }

  /** Offers so many places more at a job; those that nobody takes are closed again. Returns how many were taken. */
  widen(job: number, places: number): number {
    const door = this.doors[job]!;
    this.network.residual[door]! += places;
    const gain = this.network.run(this.source, this.source + 1);
    this.network.residual[door]! -= places - gain;
    return gain;
  }
}
