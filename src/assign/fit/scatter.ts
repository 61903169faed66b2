import type { Problem } from '../problem.ts';

/** Counts pairs of a person and an affinity label that he has through some job. */
export class Scatter {
  /** Labels of each job, numbered through. */
  private readonly labels: readonly (readonly number[])[];
  private readonly number: number;
  /** How many jobs with this label each person has, by `person * number + label`. */
  private readonly had: Int32Array;

  constructor({ jobs, capacities }: Problem) {
    const numbers = new Map(
      [...new Set(jobs.flatMap(({ affinity }) => affinity))].map((label, at) => [label, at]),
    );
    this.labels = jobs.map(({ affinity }) => [...new Set(affinity)].map((label) => numbers.get(label)!));
    this.number = numbers.size;
    this.had = new Int32Array(capacities.length * numbers.size);
  }

  /** The person gets the job, or loses it; by how much the pairs become more. */
  change(job: number, person: number, by: 1 | -1): number {
    const { had } = this;
    let more = 0;
    for (const label of this.labels[job]!) {
      const at = person * this.number + label;
      if (had[at] === 0) more++;
      had[at]! += by;
      if (had[at] === 0) more--;
    }
    return more;
  }

  /** How many pairs there are. */
  total(): number {
    return this.had.reduce((pairs, jobs) => pairs + Number(jobs > 0), 0);
  }
}
