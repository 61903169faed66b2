import type { Duty, Staff } from '../../model/organisation.ts';
import { distanceOf } from '../lacks.ts';
import type { Arrangement } from './arrangement.ts';
import { linesOf, type Use } from './lines.ts';
import type { Needs } from './needs.ts';
import type { Opened } from './opened.ts';
import type { ReliefChange } from './relief-change.ts';
import { placesOf, type Ways } from './ways.ts';

/**
 * The changes that the arrangement makes use of, mildest kind first, then in the order of the organisation. `idle`: in the
 * plan; who has no place at first may be somebody else.
 */
export function described(needs: Needs, arrangement: Arrangement, idle: readonly Staff[]): ReliefChange[] {
  const { organisation } = needs.ways;
  const uses = organisation.duties.flatMap((duty) => usesOf(needs, arrangement, duty));
  return [
    ...sharedDuties(needs, arrangement),
    ...linesOf(needs, arrangement, usesByChange(needs, arrangement, uses), idle),
    ...separationsGivenUp(needs, arrangement),
  ];
}

function separationsGivenUp({ ways }: Needs, { opened }: Arrangement): ReliefChange[] {
  const { catalogue, organisation } = ways;
  return [...opened.changes]
    .flatMap((id) => [catalogue.changes[id]!].filter((change) => change.kind === 'lepas-pemisahan'))
    .sort((one, another) => one.duty - another.duty || one.other - another.other)
    .map(({ kind, duty, other }) => ({
      kind,
      duty: organisation.duties[duty]!,
      other: organisation.duties[other]!,
      steps: 1,
      idle: [],
      makesRoom: false,
    }));
}

function sharedDuties({ ways: { organisation } }: Needs, { peopleAt }: Arrangement): ReliefChange[] {
  return organisation.duties.flatMap((duty): ReliefChange[] => {
    const people = peopleAt(duty).length;
    return people > placesOf(organisation, duty)
      ? [{ kind: 'bagi-bersama', duty, people, steps: 1, idle: [], makesRoom: false }]
      : [];
  });
}

/** Newcomers on a duty; on one that nobody could do before and nobody sits on, whoever lacks least. */
function usesOf({ ways }: Needs, { opened, peopleAt }: Arrangement, duty: Duty): Use[] {
  const { staff } = ways.organisation;
  const here = peopleAt(duty);
  const newcomers = here.filter((person) => opened.isNew(duty.index, person));
  if (here.length > 0) return newcomers.map((person) => ({ duty, person: staff[person]!, isSeated: true }));
  const people = opened.peopleFor(duty);
  if (people.some((person) => !opened.isNew(duty.index, person))) return [];
  const lacksOf = (person: number): number => distanceOf(ways.eligibility.lacking(duty, staff[person]!));
  const [nearest] = people.sort((a, b) => lacksOf(a) - lacksOf(b) || a - b);
  return nearest === undefined ? [] : [{ duty, person: staff[nearest]!, isSeated: false }];
}

/** Of the changes that would do for a pair those that are of use already, or the fewest. */
function usesByChange(
  { ways }: Needs,
  { opened, peopleAt }: Arrangement,
  uses: readonly Use[],
): Map<number, Use[]> {
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
  for (const duty of pinsGivenUp(ways, opened, peopleAt)) {
    const seated = peopleAt(duty).map((person) => ways.organisation.staff[person]!);
    byChange.set(
      ways.releasing(duty),
      seated.map((person) => ({ duty, person, isSeated: true })),
    );
  }
  return byChange;
}

/**
 * Duties whose fixed owner leaves his place to somebody else. If he may not do his duty as things stand, what opens it
 * to others could let him in too, and bind him again.
 */
function pinsGivenUp(ways: Ways, opened: Opened, peopleAt: Arrangement['peopleAt']): Duty[] {
  return ways.organisation.duties.filter((duty) => {
    if (duty.pin === undefined || !opened.changes.has(ways.releasing(duty))) return false;
    const here = peopleAt(duty);
    if (here.includes(ways.eligibility.pin(duty)!.person.index)) return false;
    return here.length > 0 || opened.isBlockedAtFirst(duty);
  });
}
