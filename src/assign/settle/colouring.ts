import type { Problem } from '../problem.ts';
import { holdsOf } from './settlement.ts';

/** Values of `owners` beside people. */
export const UNOWNED = -1;
const UNDECIDED = -2;

/**
 * Owners of separated jobs, decided one by one: a partial list colouring, in which no two separated jobs have the
 * same owner. The searches of steps 1 and 2 branch over it.
 */
export class Colouring {
  readonly jobs: readonly number[];
  /** The owner of each of the jobs, in their order. */
  readonly owners: Int32Array;
  /** One unowned job of a priority outweighs all of the next; one unowned job outweighs all holds. */
  readonly unownedCost: readonly number[];
  private readonly choices: readonly (readonly number[])[];
  private readonly neighbours: readonly (readonly number[])[];
  private readonly holds: readonly (readonly number[])[];
  private readonly pins: readonly (number | undefined)[];

  constructor(problem: Problem, apart: readonly (readonly number[])[], jobs: readonly number[]) {
    const place = new Map(jobs.map((job, at) => [job, at]));
    const holds = holdsOf(problem);
    this.jobs = jobs;
    this.owners = new Int32Array(jobs.length).fill(UNDECIDED);
    this.neighbours = jobs.map((job) => apart[job]!.map((other) => place.get(other)!));
    this.holds = jobs.map((job) => holds[job]!);
    this.pins = jobs.map((job) => problem.jobs[job]!.pin);
    this.choices = jobs.map((job, at) => {
      const pin = this.pins[at];
      if (pin !== undefined) return [pin];
      return [...new Set([...this.holds[at]!, ...problem.jobs[job]!.candidates.map(({ person }) => person)])];
    });
    const scale = jobs.length + 1;
    const base = 1 + this.holds.reduce((sum, hold) => sum + hold.length + 1, 0) * scale;
    this.unownedCost = jobs.map((job) => base * scale ** (2 - problem.jobs[job]!.priority));
  }

  decide(at: number, owner: number): void {
    this.owners[at] = owner;
  }

  forget(at: number): void {
    this.owners[at] = UNDECIDED;
  }

  /**
   * The undecided job with the fewest people free for it, -1 if all are decided; these people, those that disturb the
   * fewest holds first; and the cost of the undecided jobs for which nobody is free.
   */
  next(): { at: number; free: readonly number[]; unavoidable: number } {
    let chosen = -1;
    let free: number[] = [];
    let unavoidable = 0;
    for (let at = 0; at < this.owners.length; at++) {
      if (this.owners[at] !== UNDECIDED) continue;
      const here = this.freeFor(at);
      if (here.length === 0) unavoidable += this.unownedCost[at]!;
      const fewer = here.length - free.length;
      const isHarder = fewer < 0 || (fewer === 0 && this.unownedCost[at]! > this.unownedCost[chosen]!);
      if (chosen < 0 || isHarder) [chosen, free] = [at, here];
    }
    free.sort((a, b) => this.holdCost(chosen, a) - this.holdCost(chosen, b));
    return { at: chosen, free, unavoidable };
  }

  /** How many holds stand against this owner. */
  holdCost(at: number, person: number): number {
    const hold = this.holds[at]!;
    const inTheWay = this.neighbours[at]!.filter((other) => this.holds[other]!.includes(person)).length;
    return inTheWay + (hold.length > 0 && person !== this.pins[at] && !hold.includes(person) ? 1 : 0);
  }

  private freeFor(at: number): number[] {
    return this.choices[at]!.filter((person) =>
      this.neighbours[at]!.every((other) => this.owners[other] !== person),
    );
  }
}
