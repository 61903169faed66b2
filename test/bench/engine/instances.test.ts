import { describe, expect, it } from '@jest/globals';
import { assign } from '../../../src/assign/assign.ts';
import type { Job } from '../../../src/assign/problem.ts';
import {
  asProblem,
  checkPlan,
  FAMILIES,
  family,
  gapsOf,
  leximinDistance,
  make,
  mipOf,
  modelOf,
  mpsText,
  ownersOf,
  PLANTED_LEVEL,
  Random,
  REGION,
  sectionSizes,
  shorterExists,
  shortestPossible,
  utilisationsOf,
} from './tested.mjs';

const SMALL = ['section', 'teams', 'separated', 'pinned', 'saved', 'coarse'];

function minutesOf({ results, minutesPerResult }: Job): number {
  return results * minutesPerResult;
}

/** The shortest longest machine, by trying every assignment. */
function bruteForce(machines: number, durations: readonly number[], lengths: number[] = []): number {
  const [first, ...rest] = durations;
  if (first === undefined) return Math.max(...lengths);
  const open = Math.min(machines, lengths.length + 1);
  return Math.min(
    ...Array.from({ length: open }, (_, at) => {
      const next = [...lengths];
      next[at] = (next[at] ?? 0) + first;
      return bruteForce(machines, rest, next);
    }),
  );
}

function smallInstance(seed: number): { machines: number; durations: number[]; best: number } {
  const random = new Random(seed);
  const machines = random.between(2, 3);
  const durations = Array.from({ length: random.between(4, 8) }, () => random.between(1, 30));
  durations.sort((a, b) => b - a);
  return { machines, durations, best: bruteForce(machines, durations) };
}

describe('instances of the bench', () => {
  it.each(SMALL)('%s is the same for the same seed and another for another', (name) => {
    expect(make({ name, seed: 3 })).toEqual(make({ name, seed: 3 }));
    expect(make({ name, seed: 3 })).not.toEqual(make({ name, seed: 4 }));
  });

  it.each(SMALL)('%s keeps the contract of a problem', (name) => {
    const { capacities, jobs, separations } = make({ name, seed: 1 });
    for (const job of jobs) {
      const people = job.candidates.map(({ person }) => person);
      expect(people).toEqual([...new Set(people)].sort((a, b) => a - b));
      expect(people.every((person) => person < capacities.length)).toBe(true);
      expect(Number.isInteger(job.results) && Number.isInteger(minutesOf(job))).toBe(true);
      expect(job.parts.min).toBeLessThanOrEqual(job.parts.max);
      expect(job.results === 1 || job.parts.max <= job.results).toBe(true);
      expect(job.pin === undefined || people.includes(job.pin)).toBe(true);
      expect((job.previous ?? []).every((person) => people.includes(person))).toBe(true);
    }
    for (const [a, b] of separations) expect(a).toBeLessThan(b);
  });

  it('has the sizes that it says', () => {
    const one = make({ name: 'section', seed: 0 });
    const all = make({ name: 'setda', seed: 0 });
    expect([one.capacities.length, one.jobs.length]).toEqual([25, 150]);
    expect([all.capacities.length, all.jobs.length]).toEqual([300, 2000]);
    const sizes = sectionSizes(new Random(1));
    expect(sizes).toHaveLength(REGION.sections);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(REGION.staff);
    expect(Math.max(...sizes)).toBe(REGION.biggest);
  });

  it('plants as much work as makes everybody equal, in steps of ten minutes', () => {
    const { capacities, jobs } = make({ name: 'planted', size: 'b', seed: 2 });
    const work = jobs.reduce((sum, job) => sum + minutesOf(job), 0);
    const time = capacities.reduce((sum, capacity) => sum + capacity, 0);
    expect(work).toBe(Math.round(PLANTED_LEVEL * time));
    expect(jobs.every((job) => minutesOf(job) % 10 === 0 && job.candidates.length > 0)).toBe(true);
  });

  it.each(Object.keys(FAMILIES))('family %s has more jobs than machines, longest first', (name) => {
    for (const { machines, durations } of family(name, 1)) {
      expect(machines).toBeLessThan(durations.length);
      expect(durations).toEqual(durations.toSorted((a, b) => b - a));
      expect(durations.every((duration) => Number.isInteger(duration) && duration > 0)).toBe(true);
    }
  });
});

describe('judgement of the bench', () => {
  it('never counts a machine as possible that is not', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { machines, durations, best } = smallInstance(seed);
      expect(shortestPossible({ machines, durations })).toBeLessThanOrEqual(best);
    }
  });

  it('knows by arc flow whether a shorter longest machine exists', async () => {
    for (let seed = 0; seed < 15; seed++) {
      const { machines, durations, best } = smallInstance(seed);
      expect(await shorterExists({ machines, durations }, best, 10)).toBe('optimal');
      expect(await shorterExists({ machines, durations }, best + 1, 10)).toBe('longer');
    }
  });

  it('refuses a plan that breaks a promise', () => {
    const problem = asProblem(family('E1', 1)[0]!);
    const solution = assign(problem);
    expect(() => {
      checkPlan(problem, solution);
    }).not.toThrow();
    const loads = solution.loads.map((load, person) => (person === 0 ? load + 1 : load));
    expect(() => {
      checkPlan(problem, { ...solution, loads });
    }).toThrow('load of 0');
    const jobs = problem.jobs.map((job) => ({ ...job, candidates: job.candidates.slice(1) }));
    expect(() => {
      checkPlan({ ...problem, jobs }, solution);
    }).toThrow('may do it');
    const separations = problem.jobs.flatMap((_, b) =>
      problem.jobs.slice(0, b).map((_, a) => [a, b] as const),
    );
    expect(() => {
      checkPlan({ ...problem, separations }, solution);
    }).toThrow('apart');
  });

  it('measures the gap at the first level that is not proven', () => {
    const group = { people: [0, 1], mostLevel: 2, bound: 2, proven: true };
    const below = [{ mostLevel: 1.1, bound: 1, proven: false }];
    const [found] = gapsOf({ groups: [{ ...group, below }] });
    expect(found!.gap).toBe(0);
    expect(found!.openGap).toBeCloseTo(0.1);
  });

  it('measures distance without regard to who has which level', () => {
    const groups = [{ people: [0, 1], levels: [0.5, 1] }];
    expect(leximinDistance([1, 0.5], groups)).toBe(0);
    expect(leximinDistance([1, 0.7], groups)).toBeCloseTo(Math.sqrt(0.04 / 2));
  });
});

describe('models for other solvers', () => {
  const problem = make({ name: 'separated', seed: 0 });
  const model = modelOf(problem);

  it('gives each job one owner and each separated pair two', () => {
    const mip = mipOf(model);
    const values = mip.columns.map((column) =>
      Number(column.person === model.jobs[column.job ?? -1]?.people[0]),
    );
    const owners = ownersOf(mip, values);
    expect(owners).toHaveLength(model.jobs.length);
    const work = model.jobs.reduce((sum, { minutes }) => sum + minutes, 0);
    const loads = utilisationsOf(model, owners).map((share, person) => share * model.capacities[person]!);
    expect(loads.reduce((sum, load) => sum + load, 0)).toBeCloseTo(work);
    expect(mip.rows.length).toBeGreaterThan(model.jobs.length + model.capacities.length);
  });

  it('writes a section of MPS for each part of the program', () => {
    const text = mpsText(mipOf(model));
    for (const part of ['ROWS', 'COLUMNS', 'RHS', 'BOUNDS', 'ENDATA']) {
      expect(text.split('\n').filter((line) => line === part)).toHaveLength(1);
    }
  });
});
