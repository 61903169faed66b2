import type { Work } from './scope.ts';

/** Parts of a minute that are tried as a measure of all minutes, and the error of a product of such numbers. */
const MEASURES = [1, 10, 100, 1000, 10_000];
const ROUNDING = 1e-12;
/** No finer measure than this many per minute: so fine a grain would bound nothing. */
const FINEST = 100_000;

/**
 * The largest number of minutes of which all parts of these jobs are multiples, whatever number of people share them:
 * all loads by these jobs are multiples of it too. 0 if there is none worth having.
 */
export function grainOf(work: readonly Work[]): number {
  // A single result is shared in equal time, so its parts are fractions; whole results are multiples of one of them.
  let divisor = 1;
  for (const { job, fewest, most } of work) {
    for (let count = fewest; job.results === 1 && count <= most; count++) {
      divisor *= count / greatestDivisor(divisor, count);
      if (divisor > FINEST) return 0;
    }
  }
  const minutes = [...new Set(work.map(({ job }) => job.minutesPerResult))];
  const measure = MEASURES.find((one) => minutes.every((value) => isWhole(value * one)));
  if (measure === undefined || measure * divisor > FINEST) return 0;
  const shared = work.filter(({ job, most }) => job.results === 1 && most > 1);
  const parts = minutes.map((value) => Math.round(value * measure) * divisor);
  for (const { job, fewest, most } of shared) {
    for (let count = fewest; count <= most; count++)
      parts.push((Math.round(job.minutesPerResult * measure) * divisor) / count);
  }
  return parts.reduce(greatestDivisor, 0) / (measure * divisor);
}

function isWhole(value: number): boolean {
  return value < Number.MAX_SAFE_INTEGER / FINEST && Math.abs(value - Math.round(value)) <= ROUNDING * value;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
