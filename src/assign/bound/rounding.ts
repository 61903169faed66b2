/** Units of work that rounding errors may add up to; both sides of a comparison give way by it. */
const ROUNDING = 1e-6;

/**
 * The least utilisation U at which people of these capacities can carry so many minutes, if the load of each is a
 * multiple of the grain: the least U with Σ floor(U · capacity / grain) · grain ≥ minutes (Chvátal–Gomory rounding).
 * `from` is a level that is not above it.
 */
export function roundedLevel(
  minutes: number,
  capacities: readonly number[],
  grain: number,
  from: number,
): number {
  const capacity = capacities.reduce((sum, one) => sum + one, 0);
  const average = Math.max(from, minutes / capacity);
  if (grain === 0) return average;
  const needed = Math.ceil(minutes / grain - ROUNDING);
  const units = capacities.map((one) => unitsAt(average, one, grain));
  let missing = needed - units.reduce((sum, one) => sum + one, 0);
  let level = average;
  while (missing > 0) {
    const next = capacities.map((one, at) => ((units[at]! + 1) * grain) / one);
    level = next.reduce((least, one) => Math.min(least, one), Infinity);
    next.forEach((one, at) => {
      if (one > level) return;
      units[at]!++;
      missing--;
    });
  }
  return level;
}

/** Whole units of the grain within this utilisation. */
export function unitsAt(level: number, capacity: number, grain: number): number {
  return Math.floor((level * capacity) / grain + ROUNDING);
}

/** The next higher utilisation that one of these people can have. */
export function nextLevel(level: number, capacities: readonly number[], grain: number): number {
  return capacities.reduce(
    (next, capacity) => Math.min(next, ((unitsAt(level, capacity, grain) + 1) * grain) / capacity),
    Infinity,
  );
}
