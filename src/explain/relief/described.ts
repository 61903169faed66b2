import type { Duty, Organisation, Staff } from '../../model/organisation.ts';
import type { Lack, Requirement } from '../../vocabulary/finding.ts';
import { compareText } from '../../vocabulary/order.ts';
import type { Arrangement } from './arrangement.ts';
import type { Change } from './change.ts';
import type { Needs } from './needs.ts';
import { relaxedTo } from './relaxed.ts';
import { placesOf } from './ways.ts';

/** One line of the set: a change, as far as it has to go. */
export type ReliefChange = { readonly steps: number } & (
  | { readonly kind: 'bagi-bersama'; readonly duty: Duty; readonly people: number }
  | {
      readonly kind: 'pinjamkan-pegawai';
      readonly person: Staff;
      readonly section: string;
      /** What he is to do there. */
      readonly duties: readonly Duty[];
    }
  | {
      readonly kind: 'tingkatkan-kompetensi';
      readonly person: Staff;
      readonly competence: string;
      readonly level: number;
      readonly duties: readonly Duty[];
    }
  | { readonly kind: 'ganti-penanggung-jawab'; readonly duty: Duty; readonly pin: string }
  | {
      readonly kind: 'longgarkan-syarat';
      readonly duty: Duty;
      readonly requirement: Requirement;
      /** What it asks from then on, just enough for these people; null: nothing. */
      readonly to: Lack['wanted'];
      readonly people: readonly Staff[];
    }
);

/** A pair that the changes open, of somebody who is to do the duty. */
interface Use {
  readonly duty: Duty;
  readonly person: Staff;
}

/** The changes that the arrangement makes use of, mildest kind first, then in the order of the organisation. */
export function described(needs: Needs, arrangement: Arrangement): ReliefChange[] {
  const { organisation } = needs.ways;
  const uses = organisation.duties.flatMap((duty) => usesOf(needs, arrangement, duty));
  return [...sharedDuties(needs, arrangement), ...linesOf(needs, usesByChange(needs, arrangement, uses))];
}

function sharedDuties({ ways: { organisation } }: Needs, { peopleAt }: Arrangement): ReliefChange[] {
  return organisation.duties.flatMap((duty): ReliefChange[] => {
    const people = peopleAt(duty).length;
    return people > placesOf(organisation, duty) ? [{ kind: 'bagi-bersama', duty, people, steps: 1 }] : [];
  });
}

/** Newcomers on a duty; on one that nobody could do before and nobody sits on, whoever lacks least. */
function usesOf({ ways }: Needs, { opened, peopleAt }: Arrangement, duty: Duty): Use[] {
  const { staff } = ways.organisation;
  const here = peopleAt(duty);
  const newcomers = here.filter((person) => opened.isNew(duty.index, person));
  if (here.length > 0) return newcomers.map((person) => ({ duty, person: staff[person]! }));
  const people = opened.peopleFor(duty);
  if (people.some((person) => !opened.isNew(duty.index, person))) return [];
  const lacksOf = (person: number): number => ways.of(duty, staff[person]!)!.length;
  const [nearest] = people.sort((a, b) => lacksOf(a) - lacksOf(b) || a - b);
  return nearest === undefined ? [] : [{ duty, person: staff[nearest]! }];
}

/** Of the changes that would do for a pair those that are of use already, or the fewest. */
function usesByChange({ ways }: Needs, { opened }: Arrangement, uses: readonly Use[]): Map<number, Use[]> {
  const byChange = new Map<number, Use[]>();
  const more = (ids: readonly number[]): number => ids.filter((id) => !byChange.has(id)).length;
  for (const use of uses) {
    const { duty, person } = use;
    for (const alternatives of [...ways.of(duty, person)!, ...ways.ofPin(duty)]) {
      const made = alternatives.filter((ids) => ids.every((id) => opened.changes.has(id)));
      const fewest = made.reduce((best, ids) => (more(ids) < more(best) ? ids : best));
      for (const id of fewest) byChange.set(id, [...(byChange.get(id) ?? []), use]);
    }
  }
  return byChange;
}

/** Several levels of one competence are one line. */
function linesOf({ ways }: Needs, byChange: ReadonlyMap<number, readonly Use[]>): ReliefChange[] {
  const { changes, costs } = ways.catalogue;
  const lines = new Map<string, { change: Change; order: number[]; levels: number[]; uses: Use[] }>();
  for (const [id, uses] of byChange) {
    const change = changes[id]!;
    const level = 'level' in change ? change.level : undefined;
    const key = Object.values({ ...change, level: undefined }).join(' ');
    const line = lines.get(key) ?? { change, order: orderOf(change, costs[id]!), levels: [], uses: [] };
    line.uses.push(...uses);
    line.levels.push(level ?? 0);
    lines.set(key, line);
  }
  return [...lines]
    .toSorted(
      ([key, one], [otherKey, other]) => compare(one.order, other.order) || compareText(key, otherKey),
    )
    .map(([, { change, levels, uses }]) => lineOf(ways.organisation, change, levels, uses));
}

function orderOf(change: Change, cost: number): number[] {
  return [cost, 'duty' in change ? change.duty : change.person];
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one[0]! - other[0]! || one[1]! - other[1]!;
}

function lineOf(
  organisation: Organisation,
  change: Change,
  levels: readonly number[],
  uses: readonly Use[],
): ReliefChange {
  const { duties, staff } = organisation;
  const steps = levels.length;
  const served = unique(uses.map(({ duty }) => duty));
  switch (change.kind) {
    case 'pinjamkan-pegawai':
      return {
        kind: change.kind,
        person: staff[change.person]!,
        section: change.section,
        duties: served,
        steps,
      };
    case 'tingkatkan-kompetensi': {
      const { kind, competence } = change;
      return {
        kind,
        person: staff[change.person]!,
        competence,
        level: Math.max(...levels),
        duties: served,
        steps,
      };
    }
    case 'ganti-penanggung-jawab': {
      const duty = duties[change.duty]!;
      return { kind: change.kind, duty, pin: duty.pin!, steps };
    }
    case 'longgarkan-syarat': {
      const { kind, requirement } = change;
      const duty = duties[change.duty]!;
      const people = unique(uses.filter((use) => use.duty === duty).map(({ person }) => person));
      const level = Math.min(...levels);
      return {
        kind,
        duty,
        requirement,
        to: relaxedTo(organisation, duty, requirement, people, level),
        people,
        steps,
      };
    }
    case 'bagi-bersama':
      throw new Error('the number of people tells which duties are shared');
  }
}

/** In their order in the organisation. */
function unique<T extends { readonly index: number }>(entries: readonly T[]): T[] {
  return [...new Set(entries)].sort((one, other) => one.index - other.index);
}
