import type { Plan } from '../plan.ts';

/** Differences of misfit that count as nothing. */
const EQUAL = 1e-9;

/**
 * What step 4 minimises, most important first: changes (people who lost a job that they had), misfit level by level,
 * and scatter (pairs of a person and an affinity label).
 */
export class Preferences {
  private readonly plan: Plan;
  private readonly jobs: number;
  private readonly fitLevels: number;
  /** Per person and job: 1 if the person had it, then the misfit; together `1 + fitLevels` numbers. */
  private readonly costs: Float64Array;
  private readonly labels: readonly (readonly number[])[];
  private readonly labelCount: number;
  /** How many parts with this label each person has, at `person * labelCount + label`. */
  private readonly labelled: Int32Array;

  constructor(plan: Plan) {
    const { jobs, capacities } = plan.frame.problem;
    this.plan = plan;
    this.jobs = jobs.length;
    this.fitLevels = jobs.find((job) => job.candidates.length > 0)?.candidates[0]!.misfit.length ?? 0;
    const width = 1 + this.fitLevels;
    this.costs = new Float64Array(capacities.length * jobs.length * width);
    jobs.forEach((job, j) => {
      for (const { person, misfit } of job.candidates) this.costs.set(misfit, this.at(person, j) + 1);
      for (const person of job.previous ?? []) this.costs[this.at(person, j)] = -1;
    });
    const places = new Map<number, number>();
    this.labels = jobs.map((job) =>
      [...new Set(job.affinity)].map((label) => {
        if (!places.has(label)) places.set(label, places.size);
        return places.get(label)!;
      }),
    );
    this.labelCount = places.size;
    this.labelled = new Int32Array(capacities.length * this.labelCount);
    plan.person.forEach((person, part) => this.label(plan.job[part]!, person, 1));
  }

  /** Changes (up to a constant), misfits, and scatter of the whole plan. */
  total(): number[] {
    const total = new Array<number>(this.fitLevels + 2).fill(0);
    this.plan.person.forEach((person, part) => {
      const at = this.at(person, this.plan.job[part]!);
      for (let level = 0; level <= this.fitLevels; level++) total[level]! += this.costs[at + level]!;
    });
    total[this.fitLevels + 1] = this.labelled.reduce((sum, count) => sum + Math.min(count, 1), 0);
    return total;
  }

  prefersMove(part: number, to: number): boolean {
    const job = this.plan.job[part]!;
    const from = this.plan.person[part]!;
    const here = this.at(from, job);
    const there = this.at(to, job);
    for (let level = 0; level <= this.fitLevels; level++) {
      const change = this.costs[there + level]! - this.costs[here + level]!;
      if (Math.abs(change) > EQUAL) return change < 0;
    }
    const scatter = this.note(job, from, to);
    this.note(job, to, from);
    return scatter < 0;
  }

  prefersSwap(a: number, b: number): boolean {
    const { plan } = this;
    const jobA = plan.job[a]!;
    const jobB = plan.job[b]!;
    const from = plan.person[a]!;
    const to = plan.person[b]!;
    const hereA = this.at(from, jobA);
    const thereA = this.at(to, jobA);
    const hereB = this.at(to, jobB);
    const thereB = this.at(from, jobB);
    for (let level = 0; level <= this.fitLevels; level++) {
      const changeA = this.costs[thereA + level]! - this.costs[hereA + level]!;
      const change = changeA + this.costs[thereB + level]! - this.costs[hereB + level]!;
      if (Math.abs(change) > EQUAL) return change < 0;
    }
    const scatter = this.note(jobA, from, to) + this.note(jobB, to, from);
    this.note(jobB, from, to);
    this.note(jobA, to, from);
    return scatter < 0;
  }

  /** Notes that a part of the job changes hands; returns by how much the scatter changes. */
  note(job: number, from: number, to: number): number {
    return this.label(job, to, 1) + this.label(job, from, -1);
  }

  private label(job: number, person: number, parts: 1 | -1): number {
    let change = 0;
    for (const label of this.labels[job]!) {
      const at = person * this.labelCount + label;
      this.labelled[at]! += parts;
      if (parts === 1 && this.labelled[at] === 1) change++;
      if (parts === -1 && this.labelled[at] === 0) change--;
    }
    return change;
  }

  private at(person: number, job: number): number {
    return (person * this.jobs + job) * (1 + this.fitLevels);
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
