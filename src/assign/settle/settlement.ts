import { occupy, type Occupation } from './matching.ts';
import type { Job, Problem } from '../problem.ts';
import { mostPeople } from '../shares.ts';

/** What follows from who sits on the separated jobs: steps 1 and 2 for one choice of these people. */
export interface Settlement {
  /** Per job, whether somebody owns it. */
  readonly owned: readonly boolean[];
  /** Per separated job, people who have it while those of the others have theirs; nobody elsewhere. */
  readonly seeds: readonly (readonly number[])[];
  /** People who must be on each job: its pin, then the holds that are kept. */
  readonly forced: readonly (readonly number[])[];
  /** The fewest and the most people per job, both 0 for an unowned one. */
  readonly base: Int32Array;
  readonly most: Int32Array;
  readonly occupation: Occupation;
  /** People whom owned separated jobs ask for and do not get. */
  readonly missing: number;
  /** Holds that are not kept. */
  readonly released: number;
}

/** Held people per job as far as its limit leaves room beside its pin; the owner first. */
export function holdsOf(problem: Problem): number[][] {
  return problem.jobs.map((job) => {
    if (job.hold !== true) return [];
    const others = [...new Set(job.previous)].filter((person) => person !== job.pin);
    return others.slice(0, mostPeople(job) - (job.pin === undefined ? 0 : 1));
  });
}

/** How many people a job asks for, as far as there are candidates. */
export function peopleAskedFor(job: Job): number {
  return Math.min(job.parts.min, mostPeople(job));
}

/**
 * Keeps the holds that the seeds allow and gives a place to as many people as can have one. Once the separated jobs
 * have their seeds, nobody else needs more than one place, so no separation stands in anybody's way: the number of
 * idle people is the least for these seeds.
 */
export function settlementOf(
  problem: Problem,
  apart: readonly (readonly number[])[],
  seeds: readonly (readonly number[])[],
): Settlement {
  const { jobs, capacities } = problem;
  const holds = holdsOf(problem);
  const owned = jobs.map((_, j) => apart[j]!.length === 0 || seeds[j]!.length > 0);
  const most = Int32Array.from(jobs, (job, j) => (owned[j] ? mostPeople(job) : 0));
  const pinned = jobs.map((job, j) => (owned[j] && job.pin !== undefined ? [job.pin] : []));
  const seated = pinned.map((pin, j) => [...new Set([...pin, ...seeds[j]!])]);
  const allowed = keepHolds(apart, holds, seated, most, seeds);
  const held = allowed.map((people, j) => people.filter((person) => !seeds[j]!.includes(person)));
  const asked = Int32Array.from(jobs, (job, j) => (owned[j] ? peopleAskedFor(job) : 0));
  const base = asked.map((people, j) => Math.max(people, seated[j]!.length + held[j]!.length));
  const others = jobs.map((job, j) => (owned[j] ? job.candidates.map(({ person }) => person) : []));
  const occupation = occupy(capacities.length, { others, pinned: seated, held, base, most });
  const kept = allowed.map((people, j) =>
    people.filter((person) => seeds[j]!.includes(person) || occupation.kept[j]!.includes(person)),
  );
  const sum = (of: (job: number) => number): number => jobs.reduce((total, _, j) => total + of(j), 0);
  const together = jobs.map((_, j) => {
    if (apart[j]!.length === 0) return [];
    return [...new Set([...seated[j]!, ...kept[j]!, ...occupation.seats[j]!])].slice(0, asked[j]);
  });
  return {
    owned,
    seeds: together,
    forced: pinned.map((pin, j) => [...pin, ...kept[j]!]),
    base,
    most,
    occupation,
    missing: sum((j) => (apart[j]!.length === 0 ? 0 : asked[j]! - together[j]!.length)),
    released: sum((j) => holds[j]!.length - kept[j]!.length),
  };
}

/** Each hold that does not stand against the seeds, or a kept hold, of a separated job, and for which there is room. */
function keepHolds(
  apart: readonly (readonly number[])[],
  holds: readonly (readonly number[])[],
  seated: readonly (readonly number[])[],
  most: Int32Array,
  seeds: readonly (readonly number[])[],
): number[][] {
  const kept: number[][] = holds.map(() => []);
  holds.forEach((hold, job) => {
    const room = most[job]! - seated[job]!.filter((person) => !hold.includes(person)).length;
    const allowed = hold.filter((person) =>
      apart[job]!.every((other) => !seeds[other]!.includes(person) && !kept[other]!.includes(person)),
    );
    const isSeed = (person: number): number => Number(seeds[job]!.includes(person));
    allowed.sort((a, b) => isSeed(b) - isSeed(a));
    kept[job] = allowed.slice(0, Math.max(0, room));
  });
  return kept;
}
