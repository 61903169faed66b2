import type { Confined } from '../bound/confined.ts';
import { grainOf } from '../bound/grain.ts';
import { unitsAt } from '../bound/rounding.ts';
import type { Scope, Work } from '../bound/scope.ts';
import { minutesOf, shareOf } from '../shares.ts';

/** Relative difference that rounding may cause. */
const ROUNDING = 1e-9;
/** Parts given to somebody for each node, at the most. */
const SEATS = 20;

/** A way for some people to do their jobs. */
export interface Way {
  readonly highest: number;
  /** Who is on each job, by its index, in the order of its parts; null if no way below the limit was found. */
  readonly teams: ReadonlyMap<number, readonly number[]> | null;
}

/**
 * Looks at all ways for these people to do what only they can do, by branch and bound (Land and Doig 1960), and gives
 * the one with the least highest utilisation, if that is less than `below`. Null if the nodes do not suffice. It ends
 * as soon as a way is found at `enough`, as less is known to be impossible. Separations are kept.
 */
export function leastHighest(
  scope: Scope,
  confined: Confined,
  { enough, below, nodes }: { enough: number; below: number; nodes: number },
): Way | null {
  const work = confined.work.filter(({ able }) => able.every((person) => confined.people.includes(person)));
  const search = new Search(scope, { ...confined, work }, enough, below, nodes);
  return search.run();
}

class Search {
  private best: number;
  private found: Map<number, number[]> | null = null;
  private nodes: number;
  /** Parts that may still be given to somebody: the teams of one shared job alone can be millions. */
  private seats: number;
  private readonly scope: Scope;
  private readonly people: readonly number[];
  private readonly work: readonly Work[];
  private readonly grain: number;
  private readonly enough: number;
  /** Minutes that each person has, and can have in a plan that is better than the best. */
  private readonly loads: Float64Array;
  private readonly limits: Float64Array;
  /** Who is on each job of the whole group so far. */
  private readonly teams = new Map<number, number[]>();
  private readonly open: Set<Work>;
  /** Minutes of open jobs. */
  private waiting: number;
  /** People of one class are alike in capacity and in what they can do. */
  private readonly classes: Int32Array;

  constructor(scope: Scope, { people, work }: Confined, enough: number, below: number, nodes: number) {
    this.scope = scope;
    this.people = people;
    this.work = work;
    this.grain = grainOf(work);
    this.enough = enough * (1 + ROUNDING);
    this.best = below;
    this.nodes = nodes;
    this.seats = nodes * SEATS;
    this.loads = new Float64Array(scope.capacities.length);
    this.limits = new Float64Array(scope.capacities.length);
    this.open = new Set(work);
    this.waiting = work.reduce((sum, { job }) => sum + minutesOf(job), 0);
    this.classes = this.classify();
    this.limit();
  }

  run(): Way | null {
    this.branch();
    if (this.nodes < 0 && this.best > this.enough) return null;
    return { highest: this.best, teams: this.found };
  }

  private branch(): void {
    if (this.best <= this.enough || --this.nodes < 0 || this.roomLeft() < this.waiting - ROUNDING) return;
    const work = this.next();
    if (work === null) {
      this.best = this.people.reduce(
        (max, p) => Math.max(max, this.loads[p]! / this.scope.capacities[p]!),
        0,
      );
      this.found = new Map([...this.teams].map(([index, team]) => [index, [...team]]));
      this.limit();
      return;
    }
    const minutes = minutesOf(work.job);
    this.open.delete(work);
    this.waiting -= minutes;
    for (let count = work.fewest; count <= work.most; count++) {
      this.teams.set(work.index, []);
      this.seat(work, count, 0);
    }
    this.teams.delete(work.index);
    this.waiting += minutes;
    this.open.add(work);
  }

  /** Gives the parts from this one on to people; parts of equal size in ascending order of people. */
  private seat(work: Work, count: number, at: number): void {
    const team = this.teams.get(work.index)!;
    if (--this.seats < 0) this.nodes = -1;
    if (this.nodes < 0) return;
    if (work.forced.filter((person) => !team.includes(person)).length > count - at) return;
    if (at === count) {
      this.branch();
      return;
    }
    const minutes = this.part(work, count, at);
    const after = at > 0 && this.part(work, count, at - 1) === minutes ? team[at - 1]! : -1;
    const tried = new Set<string>();
    for (const person of work.able) {
      if (person <= after || !this.allows(work, person, minutes)) continue;
      const like = `${this.classes[person]} ${this.loads[person]}`;
      if (this.classes[person]! >= 0 && tried.has(like)) continue;
      tried.add(like);
      const before = this.loads[person]!;
      team.push(person);
      this.loads[person] = before + minutes;
      this.seat(work, count, at + 1);
      this.loads[person] = before;
      team.pop();
      if (this.best <= this.enough || this.nodes < 0) return;
    }
  }

  private part({ job }: Work, count: number, at: number): number {
    return shareOf(job, count, at) * job.minutesPerResult;
  }

  private allows(work: Work, person: number, minutes: number): boolean {
    if (this.loads[person]! + minutes > this.limits[person]!) return false;
    if (this.teams.get(work.index)?.includes(person) === true) return false;
    return this.scope.apart[work.index]!.every((other) => this.teams.get(other)?.includes(person) !== true);
  }

  /** The open job with the fewest people who have room for the smallest part, then the longest. */
  private next(): Work | null {
    let chosen: Work | null = null;
    let fewest = Infinity;
    for (const work of this.open) {
      const smallest = this.part(work, work.most, work.most - 1);
      let able = 0;
      for (const person of work.able) if (this.allows(work, person, smallest)) able++;
      if (able > fewest || (able === fewest && minutesOf(work.job) <= minutesOf(chosen!.job))) continue;
      [chosen, fewest] = [work, able];
    }
    return chosen;
  }

  private roomLeft(): number {
    let room = 0;
    for (const person of this.people) {
      const here = this.limits[person]! - this.loads[person]!;
      if (here < 0) return -Infinity;
      room += here;
    }
    return room;
  }

  /** Nobody may reach the best level again. */
  private limit(): void {
    for (const person of this.people) {
      const capacity = this.scope.capacities[person]!;
      const lower = this.best * (1 - ROUNDING);
      this.limits[person] =
        this.grain === 0
          ? lower * capacity
          : unitsAt(lower - 2e-6 * (this.grain / capacity), capacity, this.grain) * this.grain * (1 + 1e-12);
    }
  }

  /** With separations, who has what makes people differ: then nobody counts as alike. */
  private classify(): Int32Array {
    const classes = new Int32Array(this.scope.capacities.length).fill(-1);
    if (this.work.some(({ index }) => this.scope.apart[index]!.length > 0)) return classes;
    const known = new Map<string, number>();
    for (const person of this.people) {
      const able = this.work.map(
        ({ able, forced }) => Number(able.includes(person)) + Number(forced.includes(person)),
      );
      const key = `${this.scope.capacities[person]} ${able.join('')}`;
      if (!known.has(key)) known.set(key, known.size);
      classes[person] = known.get(key)!;
    }
    return classes;
  }
}
