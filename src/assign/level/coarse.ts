import { districtsOf, reachesAcross } from './districts.ts';
import { minutesOf } from '../shares.ts';
import type { Job, Problem } from '../problem.ts';
import { settle, type Frame } from '../settle/frame.ts';

/**
 * Where few jobs join many districts, no exchange between two people tells which district should have which of these
 * jobs. So they are divided among the districts first, as among people, each with what its people carry in the
 * fractional relaxation as its time (multilevel search, Walshaw 2004). Gives the frame in which each wide job is open
 * to one district only; null where there are no districts.
 */
export function byDistricts(
  frame: Frame,
  fractional: Float64Array,
  solve: (frame: Frame) => readonly number[],
): Frame | null {
  const districts = districtsOf(frame);
  if (districts === null) return null;
  const wide = frame.candidates.map(
    (able, job) =>
      frame.most[job] === 1 &&
      frame.apart[job]!.length === 0 &&
      frame.forced[job]!.length === 0 &&
      reachesAcross(able, districts),
  );
  const problem = coarsened(frame, fractional, districts, wide);
  if (problem === null) return null;
  const chosen = solve(settle(problem));
  let next = districtCount(districts);
  const candidates = frame.candidates.map((able, job) => {
    if (!wide[job]) return able;
    const district = chosen[next++]!;
    return able.filter((person) => districts[person] === district);
  });
  return { ...frame, candidates, may: eligibility(frame, candidates) };
}

/** Districts as people: what only its own people can do as one job of each, then the wide jobs. */
function coarsened(
  frame: Frame,
  fractional: Float64Array,
  districts: Int32Array,
  wide: readonly boolean[],
): Problem | null {
  const count = districtCount(districts);
  const capacities = new Array<number>(count).fill(0);
  fractional.forEach(
    (level, person) => (capacities[districts[person]!]! += level * frame.problem.capacities[person]!),
  );
  if (capacities.some((capacity) => capacity <= 0)) return null;
  const own = capacities.slice();
  const jobs: Job[] = [];
  frame.problem.jobs.forEach((job, j) => {
    const able = frame.candidates[j]!;
    if (!wide[j]) return;
    const open = [...new Set(able.map((person) => districts[person]!))].sort((a, b) => a - b);
    jobs.push(jobOf(minutesOf(job), open));
  });
  own.fill(0);
  frame.candidates.forEach((able, j) => {
    if (wide[j] || able.length === 0) return;
    // The few other jobs that reach across are counted where they begin.
    own[districts[able[0]!]!]! += minutesOf(frame.problem.jobs[j]!);
  });
  const { options } = frame.problem;
  return {
    capacities,
    jobs: [...own.map((minutes, district) => jobOf(Math.max(minutes, LEAST), [district])), ...jobs],
    separations: [],
    options: { tolerance: 0, effort: options.effort },
  };
}

/** A district without own jobs has one of next to no time. */
const LEAST = 1e-3;

function jobOf(minutes: number, people: readonly number[]): Job {
  return {
    results: 1,
    minutesPerResult: minutes,
    candidates: people.map((person) => ({ person, misfit: [] })),
    parts: { min: 1, max: 1 },
    priority: 0,
    affinity: [],
  };
}

function districtCount(districts: Int32Array): number {
  return districts.reduce((most, district) => Math.max(most, district + 1), 0);
}

function eligibility(
  { candidates: { length }, problem }: Frame,
  candidates: readonly (readonly number[])[],
): Uint8Array {
  const may = new Uint8Array(problem.capacities.length * length);
  candidates.forEach((able, job) => {
    for (const person of able) may[person * length + job] = 1;
  });
  return may;
}
