/** Which mutant is active: what `bundle.mjs` puts in the place of Stryker's own, far slower switches and counters. */

/** More than the engine will have. */
const MUTANTS = 2 ** 16;

/** How often each mutant's place was passed. */
export const passed = new Uint32Array(MUTANTS);

export let active = -1;
let hits = 0;
let limit = Infinity;

/** Makes this mutant the active one, until it was passed more than `most` times. */
export function activate(mutant, most = Infinity) {
  [active, hits, limit] = [mutant, 0, most];
}

/** Counts that the active mutant was passed, which an endless loop does without end. */
export function hit() {
  if (++hits > limit) throw new Error('passed too often');
  return true;
}

export function isOverLimit() {
  return hits > limit;
}

/** How often each mutant's place was passed since the last call, by the mutant's number. */
export function takePassed() {
  const counts = Object.fromEntries([...passed.entries()].filter(([, count]) => count > 0));
  passed.fill(0);
  return counts;
}
