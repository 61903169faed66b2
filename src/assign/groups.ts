import type { Job, Problem } from './problem.ts';

/**
 * An independent part of the problem: nobody in it can do a job outside it, and no separation leaves it. It is a
 * problem of its own, with its own indices.
 */
export interface Group {
  /** Index of each person of the group in the whole problem, ascending. */
  readonly people: readonly number[];
  /** Index of each job of the group in the whole problem, ascending. */
  readonly jobs: readonly number[];
  /** The group with indices of its own: positions in `people` and `jobs`. */
  readonly problem: Problem;
}

/** The connected components of people and jobs, by lowest person. Jobs that nobody may do belong to none. */
export function split(problem: Problem): Group[] {
  const people = problem.capacities.length;
  const roots = new DisjointSets(people + problem.jobs.length);
  problem.jobs.forEach((job, j) => {
    for (const { person } of job.candidates) roots.join(person, people + j);
  });
  const separations = problem.separations.filter((pair) =>
    pair.every((job) => problem.jobs[job]!.candidates.length > 0),
  );
  for (const [a, b] of separations) roots.join(people + a, people + b);

  const members = new Map<number, { people: number[]; jobs: number[]; separations: [number, number][] }>();
  for (let person = 0; person < people; person++) {
    const root = roots.find(person);
    const found = members.get(root);
    if (found) found.people.push(person);
    else members.set(root, { people: [person], jobs: [], separations: [] });
  }
  problem.jobs.forEach((job, j) => {
    if (job.candidates.length > 0) members.get(roots.find(people + j))!.jobs.push(j);
  });
  for (const [a, b] of separations) members.get(roots.find(people + a))!.separations.push([a, b]);

  const place = new Int32Array(people + problem.jobs.length);
  return [...members.values()].map((group) => {
    group.people.forEach((person, at) => (place[person] = at));
    group.jobs.forEach((job, at) => (place[people + job] = at));
    return {
      people: group.people,
      jobs: group.jobs,
      problem: {
        capacities: group.people.map((person) => problem.capacities[person]!),
        jobs: group.jobs.map((job) => withPlaces(problem.jobs[job]!, place)),
        separations: group.separations.map(([a, b]) => [place[people + a]!, place[people + b]!] as const),
        options: problem.options,
      },
    };
  });
}

function withPlaces(job: Job, place: Int32Array): Job {
  return {
    ...job,
    candidates: job.candidates.map(({ person, misfit }) => ({ person: place[person]!, misfit })),
    ...(job.pin === undefined ? {} : { pin: place[job.pin]! }),
    ...(job.previous === undefined ? {} : { previous: job.previous.map((person) => place[person]!) }),
    ...(job.previousDeputy === undefined ? {} : { previousDeputy: place[job.previousDeputy]! }),
  };
}

/** Disjoint sets with path halving; the lowest member is the root. */
class DisjointSets {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, at) => at);
  }

  find(member: number): number {
    let at = member;
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!;
      at = this.parent[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    const rootOfA = this.find(a);
    const rootOfB = this.find(b);
    this.parent[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
  }
}
