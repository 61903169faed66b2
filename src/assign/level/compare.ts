import { EQUAL } from './pair.ts';

/** Leximin order of two lists of utilisations, each highest first: negative if the first is the more level. */
export function compareLevels(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let at = 0; at < a.length; at++) {
    const difference = a[at]! - b[at]!;
    if (Math.abs(difference) > EQUAL) return difference;
  }
  return 0;
}
