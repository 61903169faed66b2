import type { Plan } from '../plan.ts';
import { Scatter } from './scatter.ts';

/** Differences of misfit that count as nothing. */
const EQUAL = 1e-9;

/**
 * What step 4 minimises, most important first: changes (people who lost a job that they had), misfit level by level,
 * and scatter (pairs of a person and an affinity label). People are named by their place among the candidates of a
 * job, where their misfit stands.
 */
export class Preferences {
  /** Levels that count at present; scatter is the last of `levels`. */
  depth: number;
  readonly levels: number;
  private readonly plan: Plan;
  private readonly fitLevels: number;
  /** Per part, the place of its person among the candidates of its job. */
  private readonly places: Int32Array;
  private readonly scatter: Scatter;

  constructor(plan: Plan) {
    const { jobs } = plan.frame.problem;
    this.plan = plan;
    this.fitLevels = jobs.find((job) => job.candidates.length > 0)?.candidates[0]!.misfit.length ?? 0;
    this.levels = this.fitLevels + 2;
    this.depth = this.levels;
    this.places = plan.job.map((job, part) => this.placeOf(job, plan.person[part]!));
    this.scatter = new Scatter(plan.frame.problem);
    plan.person.forEach((person, part) => this.scatter.change(plan.job[part]!, person, 1));
  }

  /** Where the person stands among the candidates of the job, which ascend. */
  placeOf(job: number, person: number): number {
    const able = this.plan.frame.candidates[job]!;
    let from = 0;
    let to = able.length - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (able[middle]! < person) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Changes (up to a constant), misfits, and scatter of the whole plan. */
  total(): number[] {
    const total = new Array<number>(this.levels).fill(0);
    this.places.forEach((place, part) => {
      for (let level = 0; level <= this.fitLevels; level++)
        total[level]! += this.cost(this.plan.job[part]!, place, level);
    });
    total[this.fitLevels + 1] = this.scatter.total();
    return total;
  }

  /** What it costs, apart from scatter, if this candidate takes the part: negative if he is the better, 0 if alike. */
  costOfMove(part: number, place: number): number {
    const job = this.plan.job[part]!;
    for (let level = 0; level < this.costLevels(); level++) {
      const change = this.cost(job, place, level) - this.cost(job, this.places[part]!, level);
      if (Math.abs(change) > EQUAL) return change;
    }
    return 0;
  }

  /** Whether part `a` goes to this person at less cost, apart from scatter, than part `b` does. */
  costsLess(a: number, b: number, person: number): boolean {
    const [jobA, jobB] = [this.plan.job[a]!, this.plan.job[b]!];
    const [placeA, placeB] = [this.placeOf(jobA, person), this.placeOf(jobB, person)];
    for (let level = 0; level <= this.fitLevels; level++) {
      const costA = this.cost(jobA, placeA, level) - this.cost(jobA, this.places[a]!, level);
      const change = costA - this.cost(jobB, placeB, level) + this.cost(jobB, this.places[b]!, level);
      if (Math.abs(change) > EQUAL) return change < 0;
    }
    return false;
  }

  prefersMove(part: number, place: number): boolean {
    const cost = this.costOfMove(part, place);
    return cost < 0 || (cost === 0 && this.depth === this.levels && this.scatterOf(part, place) < 0);
  }

  /** Whether it is better that part `a` goes to the candidate at `placeA`, and part `b` from him to who had `a`. */
  prefersSwap(a: number, placeA: number, b: number, placeB: number): boolean {
    const jobA = this.plan.job[a]!;
    const jobB = this.plan.job[b]!;
    for (let level = 0; level < this.costLevels(); level++) {
      const changeA = this.cost(jobA, placeA, level) - this.cost(jobA, this.places[a]!, level);
      const change = changeA + this.cost(jobB, placeB, level) - this.cost(jobB, this.places[b]!, level);
      if (Math.abs(change) > EQUAL) return change < 0;
    }
    return this.depth === this.levels && this.scatterOf(a, placeA, b, placeB) < 0;
  }

  /** Notes that the part goes to this candidate; returns by how much the scatter changes. */
  note(part: number, place: number): number {
    const job = this.plan.job[part]!;
    const able = this.plan.frame.candidates[job]!;
    const { scatter } = this;
    const change = scatter.change(job, able[place]!, 1) + scatter.change(job, able[this.places[part]!]!, -1);
    this.places[part] = place;
    return change;
  }

  private costLevels(): number {
    return Math.min(this.depth, this.fitLevels + 1);
  }

  /** By how much the scatter changes if the part goes to this candidate, and another one to that. */
  private scatterOf(part: number, place: number, other = -1, placeOfOther = -1): number {
    const before = this.places[part]!;
    const change = this.note(part, place);
    const alone = other < 0 ? 0 : this.scatterOf(other, placeOfOther);
    this.note(part, before);
    return change + alone;
  }

  /** Level 0: a person who had the job makes one change less; then the misfits. */
  private cost(job: number, place: number, level: number): number {
    const { previous, candidates } = this.plan.frame.problem.jobs[job]!;
    if (level > 0) return candidates[place]!.misfit[level - 1]!;
    return previous?.includes(candidates[place]!.person) ? -1 : 0;
  }
}

/** Lexicographic order of two totals. */
export function compare(a: readonly number[], b: readonly number[]): number {
  for (const [level, value] of a.entries()) {
    const difference = value - b[level]!;
    if (Math.abs(difference) > EQUAL) return difference;
  }
  return 0;
}
