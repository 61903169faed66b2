import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Duty, Staff } from '../model/organisation.ts';
import type { GroupProof } from '../plan/plan.ts';
import type { HallGroup, Remedy } from '../vocabulary/finding.ts';
import type { IdlePerson } from './explanation.ts';
import { distanceOf, tally } from './lacks.ts';
import { remedyForLack } from './remedies.ts';
import type { Situation } from './situation.ts';

const MOST_REMEDIES = 2;

/** Why somebody who is present has nothing, and what would give him something. */
export function explainIdle(situation: Situation, person: Staff): IdlePerson {
  const { eligibility } = situation;
  const here = situation.dutiesNear(person);
  const cases = here.map((duty) => ({ duty, lacking: eligibility.lacking(duty, person) }));
  const open = cases.filter(({ lacking }) => lacking.length === 0).map(({ duty }) => duty);
  const closed = cases.filter(({ lacking }) => lacking.length > 0);
  const group = situation.groupOf(person);
  const isUndivided = situation.isOccupiedAnew(person);
  return {
    person,
    causes: [
      // First, for this is what can be mended at once.
      ...(open.length > 0 && isUndivided
        ? [{ requirement: 'belum-dibagi' as const, wanted: null, count: open.length, of: here.length }]
        : []),
      ...tally(closed.map(({ lacking }) => lacking)).map((cause) => ({ ...cause, of: here.length })),
    ],
    hall: isUndivided ? undefined : hallOf(group, person),
    remedies: isUndivided ? [] : remediesFor(situation, person, open, closed),
  };
}

interface Closed {
  readonly duty: Duty;
  readonly lacking: ReturnType<Eligibility['lacking']>;
}

/** What others hold and he may do is shared or left to him; else something is opened to him. */
function remediesFor(
  situation: Situation,
  person: Staff,
  open: readonly Duty[],
  closed: readonly Closed[],
): Remedy[] {
  const shared = sharing(situation.groupOf(person), open);
  if (shared.length > 0) return shared;
  const released = releasing(situation, open);
  return released.length > 0 ? released : widening(situation, person, closed);
}

/** Duties that are fixed on somebody who has others besides: he can leave one of them to whoever has nothing. */
function releasing({ plan }: Situation, open: readonly Duty[]): Remedy[] {
  const isSpared = (id: string): boolean =>
    plan.loads.some(({ person, shares }) => person.id === id && shares.length > 1);
  return open
    .flatMap(({ code, pin }) =>
      pin !== undefined && isSpared(pin)
        ? [{ kind: 'ganti-penanggung-jawab' as const, duty: code, person: pin }]
        : [],
    )
    .slice(0, MOST_REMEDIES);
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
function widening(situation: Situation, person: Staff, closed: readonly Closed[]): Remedy[] {
  const nearest = closed
    .filter(({ lacking }) => lacking.length === 1)
    .toSorted((one, other) => distanceOf(one.lacking) - distanceOf(other.lacking))
    .slice(0, MOST_REMEDIES)
    .flatMap(({ duty, lacking }) => remedyForLack(situation, duty, person, lacking[0]!) ?? []);
  const elsewhere = situation.dutyElsewhereFor(person);
  const lend: Remedy[] = elsewhere
    ? [{ kind: 'pinjamkan-pegawai', duty: elsewhere.code, person: person.id, section: elsewhere.section }]
    : [];
  return [...nearest, ...lend];
}
