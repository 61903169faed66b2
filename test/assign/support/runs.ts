/**
 * How often a property is tried. `npm run mutate` asks for a part of it, for it runs the tests thousands of times, and
 * a mutant that one run in fifty would find is found by most of them.
 */
export function runs(usual: number): number {
  return Math.max(2, Math.ceil(usual * Number(process.env['BAGIHABIS_RUNS'] ?? 1)));
}
