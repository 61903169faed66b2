import type { Catalogue } from './change.ts';
import type { Alternatives } from './ways.ts';

/** For each lack its cheapest alternative, as far as it is not made already. */
export function cheapest(
  catalogue: Catalogue,
  lacks: readonly Alternatives[],
  made: ReadonlySet<number> = new Set(),
): number[] {
  const chosen = new Set<number>();
  for (const alternatives of lacks) {
    const more = alternatives.map((ids) => ids.filter((id) => !made.has(id) && !chosen.has(id)));
    const best = more.reduce((one, other) => (catalogue.cost(other) < catalogue.cost(one) ? other : one));
    for (const id of best) chosen.add(id);
  }
  return [...chosen];
}
