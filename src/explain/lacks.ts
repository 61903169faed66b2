import type { Cause, Lack } from '../vocabulary/finding.ts';
import { compareText } from '../vocabulary/order.ts';
import {
  educationRank,
  EDUCATION,
  GOLONGAN_PNS,
  golonganRank,
  jenjangDistance,
  type Education,
  type Golongan,
  type Jenjang,
} from '../vocabulary/scales.ts';

/** Counts lacks by requirement over many cases, commonest first. Being away is told alone: the rest does not matter then. */
export function tally(cases: readonly (readonly Lack[])[]): Cause[] {
  const counts = new Map<Cause['requirement'], { wanted: Lack['wanted']; count: number }>();
  for (const lacks of cases) {
    const away = lacks.find((lack) => lack.requirement === 'keadaan');
    for (const { requirement, wanted, actual } of away ? [away] : lacks) {
      const cause =
        requirement === 'keadaan' && actual !== null ? (`keadaan.${actual}` as const) : requirement;
      const entry = counts.get(cause);
      if (entry) entry.count++;
      else counts.set(cause, { wanted, count: 1 });
    }
  }
  return [...counts]
    .map(([requirement, { wanted, count }]) => ({ requirement, wanted, count, of: cases.length }))
    .toSorted((one, other) => other.count - one.count || compareText(one.requirement, other.requirement));
}

/** How far somebody is from being allowed: number of lacks first, then steps on their scales. Lower is nearer. */
export function distanceOf(lacks: readonly Lack[]): number {
  return lacks.reduce((sum, lack) => sum + 1000 + stepsOf(lack), 0);
}

function stepsOf({ requirement, wanted, actual }: Lack): number {
  if (requirement.startsWith('kompetensi.')) return Number(wanted) - Number(actual ?? 0);
  if (requirement === 'pendidikan') {
    const has = (EDUCATION as readonly unknown[]).includes(actual) ? educationRank(actual as Education) : -1;
    return educationRank(wanted as Education) - has;
  }
  if (requirement === 'golongan') {
    const has = actual === null ? -1 : golonganRank(actual as Golongan);
    return golonganRank(wanted as Golongan) - has;
  }
  if (requirement === 'jenjang') {
    return Math.min(
      ...(wanted as readonly Jenjang[]).map((jenjang) => jenjangDistance(jenjang, actual as Jenjang)),
    );
  }
  return GOLONGAN_PNS.length;
}
