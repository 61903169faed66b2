import type { Eligibility } from '../eligibility/eligibility.ts';
import { isPresent, type Duty, type Organisation, type Staff } from '../model/organisation.ts';
import type { Plan } from '../plan/plan.ts';
import type { Cause, Remedy } from '../vocabulary/finding.ts';
import type { NearPerson, UnownedDuty } from './explanation.ts';
import { distanceOf, tally } from './lacks.ts';
import { remedyForLack } from './remedies.ts';

const MOST_NEAR = 3;

/** Why a duty has no owner, who is nearest to it, and the smallest changes that would give it one. */
export function explainUnowned(
  organisation: Organisation,
  eligibility: Eligibility,
  plan: Plan,
  duty: Duty,
): UnownedDuty {
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
  const nearest = lacks
    .filter(({ person }) => isPresent(person))
    .toSorted((one, other) => distanceOf(one.lacking) - distanceOf(other.lacking))
    .slice(0, MOST_NEAR);
  const remedies = [...remediesFor(duty, nearest), ...lenders(organisation, eligibility, plan, duty)];
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
    remedies: cause === 'pemisahan' ? [{ kind: 'lepas-pemisahan', duty: duty.code, others }] : [],
  };
}

/** What would let in those who lack one thing only. */
function remediesFor(duty: Duty, nearest: readonly NearPerson[]): Remedy[] {
  return nearest.flatMap(({ person, lacking }) => {
    const [only, ...rest] = lacking;
    return only && rest.length === 0 ? (remedyForLack(duty.code, person.id, only) ?? []) : [];
  });
}

/** The least loaded person of another section who lacks nothing but belonging here. */
function lenders(organisation: Organisation, eligibility: Eligibility, plan: Plan, duty: Duty): Remedy[] {
  const utilisation = new Map(plan.loads.map((load) => [load.person, load.utilisation]));
  const [lender] = organisation.staff
    .filter((person) => isPresent(person))
    .filter((person) => {
      const lacking = eligibility.lacking(duty, person);
      return lacking.length === 1 && lacking[0]!.requirement === 'bagian';
    })
    .toSorted((one, other) => (utilisation.get(one) ?? 0) - (utilisation.get(other) ?? 0));
  return lender
    ? [{ kind: 'pinjamkan-pegawai', duty: duty.code, person: lender.id, section: duty.section }]
    : [];
}
