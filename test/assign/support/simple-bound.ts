import type { Job, Problem } from '../../../src/assign/problem.ts';
import type { Basis } from '../../../src/assign/solution.ts';

/**
 * The level that follows from a named bottleneck by simple arithmetic: these people do these jobs among them. It
 * shares no code with the engine and does it the long way. Undefined where the basis is no simple arithmetic.
 */
export function simpleBound(
  { jobs, capacities }: Problem,
  bottleneck: { readonly jobs: readonly number[]; readonly people: readonly number[] },
  basis: Basis,
): number | undefined {
  const named = bottleneck.jobs.map((j) => jobs[j]!);
  const room = bottleneck.people.map((person) => capacities[person]!);
  const minutes = named.reduce(
    (total, { results, minutesPerResult }) => total + results * minutesPerResult,
    0,
  );
  if (basis === 'flow') return minutes / room.reduce((total, one) => total + one, 0);
  if (basis === 'rounding') return roundedUp(minutes, room, named);
  if (basis === 'parts') return pigeonholes(named, room);
  return undefined;
}

/** Tries every level at which somebody has a whole number of steps. */
function roundedUp(minutes: number, room: readonly number[], jobs: readonly Job[]): number {
  const step = stepOf(jobs);
  const average = minutes / room.reduce((total, one) => total + one, 0);
  const levels = room.flatMap((one) => {
    const steps = Math.floor((average * one) / step);
    return Array.from({ length: room.length + 2 }, (_, more) => ((steps + more) * step) / one);
  });
  const enough = levels.filter((level) => {
    const carried = room.reduce((total, one) => total + Math.floor((level * one) / step + 1e-7) * step, 0);
    return carried > minutes - 1e-7;
  });
  return Math.min(...enough);
}

/** The largest step, tried downwards, of which every part of these jobs is a multiple. */
function stepOf(jobs: readonly Job[]): number {
  const sizes = jobs.flatMap(({ results, minutesPerResult, parts, candidates }) =>
    results > 1
      ? [minutesPerResult]
      : Array.from(
          { length: Math.min(parts.max, candidates.length) },
          (_, at) => minutesPerResult / (at + 1),
        ).filter((_, at) => at + 1 >= Math.min(parts.min, candidates.length)),
  );
  const smallest = Math.min(...sizes);
  for (let divisor = 1; divisor < 100_000; divisor++) {
    const step = smallest / divisor;
    if (sizes.every((size) => Math.abs(size / step - Math.round(size / step)) < 1e-7)) return step;
  }
  return 0;
}

/** Somebody gets k + 1 of the k · m + 1 longest jobs, or the largest part of one. */
function pigeonholes(jobs: readonly Job[], room: readonly number[]): number {
  const capacity = Math.max(...room);
  const single = jobs.filter(({ parts, candidates }) => Math.min(parts.max, candidates.length) === 1);
  const minutes = single.map((one) => one.results * one.minutesPerResult).sort((a, b) => b - a);
  const largest = jobs.map(({ results, minutesPerResult, parts, candidates }) => {
    const most = Math.min(parts.max, candidates.length, results === 1 ? Infinity : results);
    return (results === 1 ? 1 / most : Math.ceil(results / most)) * minutesPerResult;
  });
  const sums = minutes.map((_, at) => {
    const k = Math.floor(at / room.length);
    return at % room.length === 0 ? minutes.slice(at - k, at + 1).reduce((total, one) => total + one, 0) : 0;
  });
  return Math.max(0, ...largest, ...sums) / capacity;
}
