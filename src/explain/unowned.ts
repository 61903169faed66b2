import type { Duty, Organisation, Staff } from '../model/organisation.ts';
import type { Plan } from '../plan/plan.ts';
import type { Cause, Remedy } from '../vocabulary/finding.ts';
import type { NearPerson, UnownedDuty } from './explanation.ts';
import { nearestOf, stepsOf, tally } from './lacks.ts';
import { remedyForLack } from './remedies.ts';
import type { Situation } from './situation.ts';

/** Why a duty has no owner, who is nearest to it, and the smallest changes that would give it one. */
export function explainUnowned(situation: Situation, duty: Duty): UnownedDuty {
  const { organisation, eligibility, plan } = situation;
  const pin = eligibility.pin(duty);
  if (pin && pin.lacking.length > 0) {
    const causes: Cause[] = [{ requirement: 'penanggung_jawab', wanted: pin.person.id, count: 1, of: 1 }];
    const replace: Remedy = { kind: 'ganti-penanggung-jawab', duty: duty.code, person: pin.person.id };
    return { duty, causes, nearest: [pin], remedies: [replace, ...remediesFor(duty, [pin])] };
  }
  const candidates = eligibility.candidates[duty.index]!;
  if (candidates.length > 0) return explainOwnable(organisation, plan, duty, candidates);

  const neighbours = eligibility.neighbours(duty);
  const lacks = neighbours.map((person) => ({ person, lacking: eligibility.lacking(duty, person) }));
  const nearest = nearestOf(lacks);
  const remedies = [...remediesFor(duty, nearest), ...lending(duty, situation.lenderFor(duty))];
  return {
    duty,
    causes: tally(lacks.map(({ lacking }) => lacking)),
    nearest,
    remedies: remedies.length > 0 ? remedies : [{ kind: 'tambah-pegawai', duty: duty.code }],
  };
}

/** Somebody may do it, and yet nobody has it: separations leave nobody, or nobody has divided it yet. */
function explainOwnable(
  { duties }: Organisation,
  plan: Plan,
  duty: Duty,
  candidates: readonly Staff[],
): UnownedDuty {
  const cause = plan.proof === undefined ? 'belum-dibagi' : 'pemisahan';
  const others = duty.separated.map((index) => duties[index]!.code);
  return {
    duty,
    causes: [{ requirement: cause, wanted: others, count: candidates.length, of: candidates.length }],
    nearest: [],
    remedies: cause === 'pemisahan' ? separationRemedies(duty, others) : [],
  };
}

/** Another fixed owner, where one is fixed; else more people, or no separation. */
function separationRemedies(duty: Duty, others: readonly string[]): Remedy[] {
  return duty.pin === undefined
    ? [{ kind: 'lepas-pemisahan', duty: duty.code, others }]
    : [{ kind: 'ganti-penanggung-jawab', duty: duty.code, person: duty.pin }];
}

/** What would let in those who lack one thing only, and hardly more of it than the nearest. */
function remediesFor(duty: Duty, nearest: readonly NearPerson[]): Remedy[] {
  const [least] = nearest;
  return nearest
    .filter(({ lacking }) => lacking.length === 1 && stepsOf(lacking[0]!) <= stepsOf(least!.lacking[0]!) + 1)
    .flatMap(({ person, lacking }) => remedyForLack(duty.code, person.id, lacking[0]!) ?? []);
}

function lending(duty: Duty, lender: Staff | undefined): Remedy[] {
  return lender
    ? [{ kind: 'pinjamkan-pegawai', duty: duty.code, person: lender.id, section: duty.section }]
    : [];
}
