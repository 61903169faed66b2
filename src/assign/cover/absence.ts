import type { Plan } from '../plan.ts';

/** One job that the owner leaves behind. */
export interface OpenJob {
  readonly job: number;
  readonly minutes: number;
  /** Who may take it over, as places in `Absence.people`. */
  readonly places: readonly number[];
}

/**
 * One owner thought away: the jobs that he leaves, who may take them over, and the utilisations that this gives them.
 * Jobs are given and taken back one by one, and the utilisations stay in order.
 */
export class Absence {
  readonly jobs: readonly OpenJob[];
  readonly people: readonly number[];
  /** Place of who takes over each job; -1 while nobody does. */
  readonly chosen: Int32Array;
  /** Utilisation per place. */
  readonly levels: Float64Array;
  /** The same, highest first. */
  readonly sorted: Float64Array;
  private readonly capacities: Float64Array;

  /** `options`: people who may take over each job, at least one. */
  constructor(
    plan: Plan,
    jobs: readonly number[],
    minutes: Float64Array,
    options: (job: number) => readonly number[],
  ) {
    const placeOf = new Map<number, number>();
    this.jobs = jobs.map((job) => {
      const people = lowest(plan, options(job), minutes[job]!, jobs.length);
      for (const person of people) if (!placeOf.has(person)) placeOf.set(person, placeOf.size);
      return { job, minutes: minutes[job]!, places: people.map((person) => placeOf.get(person)!) };
    });
    this.people = [...placeOf.keys()];
    this.chosen = new Int32Array(jobs.length).fill(-1);
    this.levels = Float64Array.from(this.people, (person) => plan.utilisation(person));
    this.sorted = this.levels.slice().sort().reverse();
    this.capacities = Float64Array.from(this.people, (person) => plan.capacities[person]!);
  }

  /** Utilisation of a place with this job, counted from 0 in `jobs`, as well. */
  levelWith(at: number, place: number): number {
    return this.levels[place]! + this.jobs[at]!.minutes / this.capacities[place]!;
  }

  give(at: number, place: number): void {
    this.change(place, this.levelWith(at, place));
    this.chosen[at] = place;
  }

  take(at: number): void {
    const place = this.chosen[at]!;
    this.change(place, this.levels[place]! - this.jobs[at]!.minutes / this.capacities[place]!);
    this.chosen[at] = -1;
  }

  private change(place: number, level: number): void {
    const { sorted } = this;
    let at = sorted.indexOf(this.levels[place]!);
    for (; at > 0 && sorted[at - 1]! < level; at--) sorted[at] = sorted[at - 1]!;
    for (; at + 1 < sorted.length && sorted[at + 1]! > level; at++) sorted[at] = sorted[at + 1]!;
    sorted[at] = level;
    this.levels[place] = level;
  }
}

/**
 * As many people as there are jobs, whom this job leaves lowest: one of them is free of the other jobs, so that to give
 * it to anybody else is never more level. Of equals first who comes from higher up, for he leaves a lower one as he is.
 */
function lowest(plan: Plan, people: readonly number[], minutes: number, count: number): number[] {
  const ranked = people.map((person) => {
    const [load, capacity] = [plan.loads[person]!, plan.capacities[person]!];
    return { person, before: load / capacity, after: (load + minutes) / capacity };
  });
  ranked.sort((a, b) => a.after - b.after || b.before - a.before || a.person - b.person);
  return ranked.slice(0, count).map(({ person }) => person);
}
