import { Random } from '../../../src/assign/level/random.ts';
import type { Job, Problem } from '../../../src/assign/problem.ts';

export interface Shape {
  readonly people: number;
  readonly jobs: number;
  readonly separations?: number;
  /** In jobs of a hundred. */
  readonly pinned?: number;
  readonly shared?: number;
  readonly flexible?: number;
  readonly tolerance?: number;
}

/** A random problem of at most this size: the same for the same seed. */
export function randomProblem(seed: number, shape: Shape): Problem {
  const random = new Random(seed);
  const people = 1 + random.below(shape.people);
  const jobs = Array.from({ length: 1 + random.below(shape.jobs) }, () => randomJob(random, people, shape));
  const separations = new Map<string, [number, number]>();
  for (let pair = random.below((shape.separations ?? 0) + 1); pair > 0; pair--) {
    const a = random.below(jobs.length);
    const b = random.below(jobs.length);
    if (a < b) separations.set(`${a} ${b}`, [a, b]);
  }
  return {
    capacities: Array.from({ length: people }, () => (random.below(3) === 0 ? 375 : 750)),
    jobs,
    separations: [...separations.values()],
    options: { tolerance: shape.tolerance ?? 0, effort: 1 },
  };
}

function randomJob(random: Random, people: number, shape: Shape): Job {
  const often = (percent = 0): boolean => random.below(100) < percent;
  const openness = random.below(101);
  const able = [...new Array(people).keys()].filter(() => often(openness));
  const results = often(40) ? 1 : 2 + random.below(7);
  const most = results === 1 ? people : results;
  const min = Math.min(1 + (often(shape.shared) ? 1 + random.below(2) : 0), most);
  const max = Math.min(min + (often(shape.flexible) ? 1 + random.below(3) : 0), most);
  return {
    results,
    minutesPerResult: 1 + random.below(100),
    candidates: able.map((person) => ({ person, misfit: [random.below(2), random.below(3)] })),
    parts: { min, max },
    priority: random.below(3) as 0 | 1 | 2,
    affinity: [random.below(3), 10 + random.below(4)],
    ...(able.length > 0 && often(shape.pinned) ? { pin: able[random.below(able.length)]! } : {}),
  };
}

/** A section as in engine-notes.md: lognormal workloads, a few duties with one candidate or none. */
export function section(seed: number, people: number, jobs: number, tolerance = 0): Problem {
  const random = new Random(seed);
  const uniform = (): number => (1 + random.below(1_000_000)) / 1_000_001;
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const all = [...new Array(people).keys()];
  return {
    capacities: all.map(() => 75_000),
    jobs: Array.from({ length: jobs }, (): Job => {
      const minutes = Math.min(30_000, Math.max(30, Math.round(6000 * Math.exp(1.1 * normal()))));
      const kind = random.below(100);
      const share = 10 + random.below(60);
      const some =
        kind < 1 ? [] : kind < 6 ? [random.below(people)] : all.filter(() => random.below(100) < share);
      return {
        results: 1,
        minutesPerResult: minutes,
        candidates: some.map((person) => ({ person, misfit: [random.below(4)] })),
        parts: { min: 1, max: 1 },
        priority: 1,
        affinity: [random.below(8)],
      };
    }),
    separations: [],
    options: { tolerance, effort: 1 },
  };
}
