import { test } from '@jest/globals';

/** The share of the usual runs that is asked for: less than one by `npm run mutate`, which runs the tests thousands of times. */
const share = Number(process.env['BAGIHABIS_RUNS'] ?? 1);

/** How often a property is tried. A mutant that one run in fifty would find is found by most of a part of them. */
export function runs(usual: number): number {
  return Math.max(1, Math.ceil(usual * share));
}

/** A test of large instances, which would take too long for each mutant; small ones look at the same. */
export const large = share < 1 ? test.skip : test;
