import type { Duty, Staff } from '../model/organisation.ts';
import type { Cause, Remedy } from '../vocabulary/finding.ts';
import type { NearPerson, UnownedDuty } from './explanation.ts';
import { nearestOf, stepsOf, tally } from './lacks.ts';
import { remedyForLack } from './remedies.ts';
import type { Situation } from './situation.ts';

/** Why a duty has no owner, who is nearest to it, and the smallest changes that would give it one. */
export function explainUnowned(situation: Situation, duty: Duty): UnownedDuty {
  const { eligibility } = situation;
  const pin = eligibility.pin(duty);
  if (pin && pin.lacking.length > 0) {
    const causes: Cause[] = [{ requirement: 'penanggung_jawab', wanted: pin.person.id, count: 1, of: 1 }];
    const replace: Remedy = { kind: 'ganti-penanggung-jawab', duty: duty.code, person: pin.person.id };
    return { duty, causes, nearest: [pin], remedies: [replace, ...remediesFor(situation, duty, [pin])] };
  }
  const candidates = eligibility.candidates[duty.index]!;
  if (candidates.length > 0) return explainOwnable(situation, duty, candidates);

  const neighbours = eligibility.neighbours(duty);
  const lacks = neighbours.map((person) => ({ person, lacking: eligibility.lacking(duty, person) }));
  const lender = situation.lenderFor(duty);
  const near = nearestOf(lacks);
  const remedies = [...remediesFor(situation, duty, near), ...lending(duty, lender)];
  return {
    duty,
    causes: tally(lacks.map(({ lacking }) => lacking)),
    // Whoever could help out from elsewhere is near too.
    nearest: lender
      ? nearestOf([...near, { person: lender, lacking: eligibility.lacking(duty, lender) }], near.length + 1)
      : near,
    remedies: remedies.length > 0 ? remedies : [{ kind: 'tambah-pegawai', duty: duty.code }],
  };
}

/** Somebody may do it, and yet nobody has it: separations leave nobody, or nobody has divided it yet. */
function explainOwnable(situation: Situation, duty: Duty, candidates: readonly Staff[]): UnownedDuty {
  const isUndivided = duty.separated.length === 0 || situation.isOwnedAnew(duty);
  const others = duty.separated.map((index) => situation.organisation.duties[index]!.code);
  return {
    duty,
    causes: [
      {
        requirement: isUndivided ? 'belum-dibagi' : 'pemisahan',
        wanted: others,
        count: candidates.length,
        of: candidates.length,
      },
    ],
    nearest: [],
    remedies: isUndivided
      ? []
      : [...unfixing(situation, duty), { kind: 'lepas-pemisahan', duty: duty.code, others }],
  };
}

/** Fixed owners whose change alone gives the duty one, as the plan stands: its own, or those that it is separated from. */
function unfixing({ organisation, eligibility, plan }: Situation, duty: Duty): Remedy[] {
  const able = (of: Duty): readonly Staff[] => eligibility.candidates[of.index]!;
  const isFree = (person: Staff, of: Duty, but?: Duty): boolean =>
    of.separated.every(
      (index) =>
        index === but?.index || !plan.assignments[index]?.people.some((share) => share.person === person),
    );
  const replacing = ({ code }: Duty, person: string): Remedy => ({
    kind: 'ganti-penanggung-jawab',
    duty: code,
    person,
  });
  const { pin } = duty;
  const own = pin !== undefined && able(duty).some((person) => person.id !== pin && isFree(person, duty));
  const others = duty.separated
    .map((index) => organisation.duties[index]!)
    .flatMap((other): Remedy[] => {
      const held = eligibility.pin(other)?.person;
      const takes = held && (pin === undefined || pin === held.id) && able(duty).includes(held);
      if (!takes || !isFree(held, duty, other)) return [];
      const gives = able(other).some((person) => person !== held && isFree(person, other));
      return gives ? [replacing(other, held.id)] : [];
    });
  return [...(own ? [replacing(duty, pin)] : []), ...others];
}

/** What would let in those who lack one thing only, and hardly more of it than the nearest. */
function remediesFor(situation: Situation, duty: Duty, nearest: readonly NearPerson[]): Remedy[] {
  const [least] = nearest;
  return nearest
    .filter(({ lacking }) => lacking.length === 1 && stepsOf(lacking[0]!) <= stepsOf(least!.lacking[0]!) + 1)
    .flatMap(({ person, lacking }) => remedyForLack(situation, duty, person, lacking[0]!) ?? []);
}

function lending(duty: Duty, lender: Staff | undefined): Remedy[] {
  return lender
    ? [{ kind: 'pinjamkan-pegawai', duty: duty.code, person: lender.id, section: duty.section }]
    : [];
}
