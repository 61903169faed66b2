import type { Entry } from '../intake/entry.ts';
import { JENJANG, type Jenjang } from '../vocabulary/scales.ts';
import { told } from './ways.ts';

/** New staff by jenjang, else as listed: contract staff may come in an earlier list than their head of section. */
export function inRankOrder(staff: readonly Entry[]): readonly Entry[] {
  return staff
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

function rankOf(entry: Entry): number {
  const rank = JENJANG.indexOf(told(entry, 'jenjang') as Jenjang);
  return rank < 0 ? JENJANG.length : rank;
}
