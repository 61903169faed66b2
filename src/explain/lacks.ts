import { isPresent } from '../model/organisation.ts';
import { groupBy } from '../vocabulary/collections.ts';
import type { NearPerson } from './explanation.ts';
import type { Cause, Lack, Requirement } from '../vocabulary/finding.ts';
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

/**
 * The one lack that is told of each case, so that the counts add up to the cases: being away settles it; else the
 * requirement that rules out most of them, then the one that rules out most of the rest. Undefined where nothing lacks.
 */
export function deciding(cases: readonly (readonly Lack[])[]): (Lack | undefined)[] {
  const told = cases.map((lacks) => lacks.find(({ requirement }) => requirement === 'keadaan'));
  for (;;) {
    const open = cases.flatMap((lacks, i) => (told[i] || lacks.length === 0 ? [] : [i]));
    const counts = new Map<Requirement, number>();
    for (const i of open) {
      for (const { requirement } of cases[i]!) counts.set(requirement, (counts.get(requirement) ?? 0) + 1);
    }
    const [commonest] = [...counts].toSorted(
      ([one, ones], [other, others]) => others - ones || compareText(one, other),
    );
    if (!commonest) return told;
    for (const i of open) told[i] = cases[i]!.find(({ requirement }) => requirement === commonest[0]);
  }
}

/** Counts the deciding lacks by requirement, commonest first. */
export function tally(cases: readonly (readonly Lack[])[]): Cause[] {
  const lacks = deciding(cases).filter((lack) => lack !== undefined);
  const groups = groupBy(lacks, ({ requirement, actual }) =>
    requirement === 'keadaan' && actual !== null ? (`keadaan.${actual}` as const) : requirement,
  );
  return [...groups]
    .map(([requirement, group]) => ({
      requirement,
      wanted: group[0]!.wanted,
      count: group.length,
      of: cases.length,
    }))
    .toSorted((one, other) => other.count - one.count || compareText(one.requirement, other.requirement));
}

/** How far somebody is from being allowed: number of lacks first, then steps on their scales. Lower is nearer. */
export function distanceOf(lacks: readonly Lack[]): number {
  return lacks.reduce((sum, lack) => sum + 1000 + stepsOf(lack), 0);
}

/** Steps on the scale of the requirement between what is asked and what is there. */
export function stepsOf({ requirement, wanted, actual }: Lack): number {
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

/** So many are told of. */
export const MOST_NEAR = 3;

/** Those who are present and lack least, at the most so many. */
export function nearestOf(people: readonly NearPerson[], most = MOST_NEAR): NearPerson[] {
  return people
    .filter(({ person }) => isPresent(person))
    .toSorted((one, other) => distanceOf(one.lacking) - distanceOf(other.lacking))
    .slice(0, most);
}
