import type { Eligibility } from '../../eligibility/eligibility.ts';
import type { Organisation, Staff } from '../../model/organisation.ts';
import type { Plan } from '../../plan/plan.ts';
import { Situation } from '../situation.ts';
import type { Lenders } from './ways.ts';

/**
 * Who is thought of for another section where there are too many to think of all: for a duty that nobody has, the least
 * loaded who may do it; and somebody who has nothing, for the first section that has something for him.
 */
export function lendersFor(organisation: Organisation, eligibility: Eligibility, plan: Plan): Lenders {
  const situation = new Situation(organisation, eligibility, plan);
  const lenders = new Map<string, Staff[]>();
  const lend = (person: Staff | undefined, section: string | undefined): void => {
    if (!person || section === undefined) return;
    const known = lenders.get(section) ?? [];
    if (!known.includes(person)) lenders.set(section, [...known, person]);
  };
  for (const duty of plan.unowned) lend(situation.lenderFor(duty), duty.section);
  for (const person of plan.idle) lend(person, situation.dutyElsewhereFor(person)?.section);
  return lenders;
}
