import type { Plan } from '../plan.ts';
import { own } from '../settle/ownership.ts';

/**
 * Deputies of separated jobs to begin with, so that as many as can be have one: a list colouring, as of their owners in
 * step 1, wajib before utama before penunjang. -1 for none and for all other jobs.
 */
export function separatedDeputies(
  { frame, isSeparated }: Plan,
  options: readonly (readonly number[])[],
): Int32Array {
  const { problem, apart } = frame;
  if (!isSeparated) return new Int32Array(options.length).fill(-1);
  const jobs = problem.jobs.map(({ results, minutesPerResult, parts, priority, affinity }, job) => ({
    results,
    minutesPerResult,
    parts,
    priority,
    affinity,
    candidates: options[job]!.map((person) => ({ person, misfit: [] })),
  }));
  return own({ ...problem, jobs }, apart).seeds;
}
