import type { Duty, Staff } from '../model/organisation.ts';
import type { Assignment } from '../plan/plan.ts';
import type { Lack } from '../vocabulary/finding.ts';
import type { Situation } from './situation.ts';

/** What keeps somebody from a duty that a saved plan gives him, as the files are now. */
export interface Bars {
  /** What he lacks; among it that he is away. */
  readonly lacking: readonly Lack[];
  /** Who is fixed as the owner in his place, and whether that person can be it. */
  readonly pin: { readonly person: Staff; readonly isAble: boolean } | undefined;
  /** Duties that he has a part of too, and that must not be held together with this one. */
  readonly held: readonly Duty[];
}

/** Undefined where he can keep it, as everybody can in a fresh plan. */
export function barsOf(
  { organisation, eligibility, plan }: Situation,
  { duty, owner }: Assignment,
  person: Staff,
): Bars | undefined {
  const lacking = eligibility.lacking(duty, person);
  const fixed = eligibility.pin(duty);
  const isReplaced = fixed !== undefined && fixed.person !== person && owner === person;
  const held = duty.separated
    .filter((other) => plan.assignments[other]?.people.some((share) => share.person === person))
    .map((other) => organisation.duties[other]!);
  if (lacking.length === 0 && !isReplaced && held.length === 0) return undefined;
  return {
    lacking,
    pin: isReplaced ? { person: fixed.person, isAble: fixed.lacking.length === 0 } : undefined,
    held,
  };
}
