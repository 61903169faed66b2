import { occupy, type Occupation } from './matching.ts';
import type { Problem } from '../problem.ts';
import { mostPeople } from '../shares.ts';

/** What follows from who sits on the separated jobs: steps 1 and 2 for one choice of these people. */
export interface Settlement {
  /** Per job, whether somebody owns it. */
  readonly owned: readonly boolean[];
  /** Per separated job, somebody who has it while the others here have theirs; -1 elsewhere. */
  readonly seeds: Int32Array;
  /** People who must be on each job: its pin, then the holds that are kept. */
  readonly forced: readonly (readonly number[])[];
  /** The fewest and the most people per job, both 0 for an unowned one. */
  readonly base: Int32Array;
  readonly most: Int32Array;
  readonly occupation: Occupation;
}

/** Held people per job as far as its limit leaves room beside its pin; the owner first. */
export function holdsOf(problem: Problem): number[][] {
  return problem.jobs.map((job) => {
    if (job.hold !== true) return [];
    const others = [...new Set(job.previous)].filter((person) => person !== job.pin);
    return others.slice(0, mostPeople(job) - (job.pin === undefined ? 0 : 1));
  });
}

/**
 * Keeps the holds that the seeds allow and gives a place to as many people as can have one. Once the separated jobs
 * have their seeds, nobody else needs more than one place, so no separation stands in anybody's way: the number of
 * idle people is the least for these seeds.
 */
export function settlementOf(
  problem: Problem,
  apart: readonly (readonly number[])[],
  seeds: Int32Array,
): Settlement {
  const { jobs, capacities } = problem;
  const holds = holdsOf(problem);
  const owned = jobs.map((_, j) => apart[j]!.length === 0 || seeds[j]! >= 0);
  const most = Int32Array.from(jobs, (job, j) => (owned[j] ? mostPeople(job) : 0));
  const pinned = jobs.map((job, j) => (owned[j] && job.pin !== undefined ? [job.pin] : []));
  const seated = pinned.map((pin, j) =>
    seeds[j]! < 0 || pin.includes(seeds[j]!) ? pin : [...pin, seeds[j]!],
  );
  const allowed = keepHolds(apart, holds, seated, most, seeds);
  const held = allowed.map((people, j) => people.filter((person) => person !== seeds[j]));
  const base = Int32Array.from(jobs, (job, j) =>
    Math.max(Math.min(job.parts.min, most[j]!), seated[j]!.length + held[j]!.length),
  );
  const others = jobs.map((job, j) => (owned[j] ? job.candidates.map(({ person }) => person) : []));
  const occupation = occupy(capacities.length, { others, pinned: seated, held, base, most });
  const kept = allowed.map((people, j) =>
    people.filter((person) => person === seeds[j] || occupation.kept[j]!.includes(person)),
  );
  return {
    owned,
    seeds,
    forced: pinned.map((pin, j) => [...pin, ...kept[j]!]),
    base,
    most,
    occupation,
  };
}

/** Each hold that does not stand against the seed, or a kept hold, of a separated job, and for which there is room. */
function keepHolds(
  apart: readonly (readonly number[])[],
  holds: readonly (readonly number[])[],
  seated: readonly (readonly number[])[],
  most: Int32Array,
  seeds: Int32Array,
): number[][] {
  const kept: number[][] = holds.map(() => []);
  holds.forEach((hold, job) => {
    const room = most[job]! - seated[job]!.filter((person) => !hold.includes(person)).length;
    const allowed = hold.filter((person) =>
      apart[job]!.every((other) => seeds[other] !== person && !kept[other]!.includes(person)),
    );
    allowed.sort((a, b) => Number(b === seeds[job]) - Number(a === seeds[job]));
    kept[job] = allowed.slice(0, Math.max(0, room));
  });
  return kept;
}
