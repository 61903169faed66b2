import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Duty, Staff } from '../model/organisation.ts';
import type { GroupProof } from '../plan/plan.ts';
import type { HallGroup, Remedy } from '../vocabulary/finding.ts';
import type { IdlePerson } from './explanation.ts';
import { distanceOf, tally } from './lacks.ts';
import { remedyForLack } from './remedies.ts';
import type { Situation } from './situation.ts';

/** Why somebody who is present has nothing, and what would give him something. */
export function explainIdle(situation: Situation, person: Staff): IdlePerson {
  const { eligibility, plan } = situation;
  const here = situation.dutiesNear(person);
  const cases = here.map((duty) => ({ duty, lacking: eligibility.lacking(duty, person) }));
  const open = cases.filter(({ lacking }) => lacking.length === 0).map(({ duty }) => duty);
  const closed = cases.filter(({ lacking }) => lacking.length > 0);
  const group = situation.groupOf(person);
  return {
    person,
    causes: [
      // First, for this is what can be mended at once.
      ...(open.length > 0 && !plan.proof
        ? [{ requirement: 'belum-dibagi' as const, wanted: null, count: open.length, of: here.length }]
        : []),
      ...tally(closed.map(({ lacking }) => lacking)).map((cause) => ({ ...cause, of: here.length })),
    ],
    hall: hallOf(group, person),
    remedies: open.length > 0 ? sharing(group, open) : widening(situation, person, closed),
  };
}

function hallOf(group: GroupProof | undefined, person: Staff): HallGroup | undefined {
  const set = group?.hall.find(({ people }) => people.includes(person));
  if (!set || set.duties.length === 0) return undefined;
  return {
    people: set.people.map(({ id }) => id),
    duties: set.duties.map(({ code }) => code),
    places: set.places,
  };
}

/** He may do something, but others hold it: sharing is what helps. The engine knows which shares help most. */
function sharing(group: GroupProof | undefined, open: readonly Duty[]): Remedy[] {
  const proven = (group?.helpfulSharing ?? []).filter(({ duty }) => open.includes(duty));
  return proven.map(({ duty, people }) => ({ kind: 'bagi-bersama', duty: duty.code, people }));
}

/** He may do nothing here: the nearest duty made reachable, else another section that has something for him. */
function widening(
  situation: Situation,
  person: Staff,
  closed: readonly { readonly duty: Duty; readonly lacking: ReturnType<Eligibility['lacking']> }[],
): Remedy[] {
  const nearest = closed
    .filter(({ lacking }) => lacking.length === 1)
    .toSorted((one, other) => distanceOf(one.lacking) - distanceOf(other.lacking))
    .slice(0, 2)
    .flatMap(({ duty, lacking }) => remedyForLack(duty.code, person.id, lacking[0]!) ?? []);
  const elsewhere = situation.dutyElsewhereFor(person);
  const lend: Remedy[] = elsewhere
    ? [{ kind: 'pinjamkan-pegawai', duty: elsewhere.code, person: person.id, section: elsewhere.section }]
    : [];
  return [...nearest, ...lend];
}
