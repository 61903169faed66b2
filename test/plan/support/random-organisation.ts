import { readOrganisation } from '../../../src/cli/read.ts';
import { eligibilityOf } from '../../../src/eligibility/eligibility.ts';
import { memoryFileSystem } from '../../../src/files/memory.ts';
import { id } from '../../../src/messages/id.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { entriesBySection } from '../../../src/plan/compare.ts';
import { makePlan } from '../../../src/plan/make-plan.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { resolveSaved, type SavedPlan } from '../../../src/plan/saved.ts';
import type { ChangeMode } from '../../../src/vocabulary/scales.ts';
import type { PlanEntry } from '../../../src/wire/saved-plan.ts';
import { hostOn } from '../../support/host.ts';

/** The organisation that these files describe. */
export async function organisationIn(files: ReadonlyMap<string, string>): Promise<Organisation> {
  const { host } = hostOn(memoryFileSystem(Object.fromEntries(files)));
  const { organisation, findings } = await readOrganisation([], { host, messages: id });
  if (!organisation) throw new Error(JSON.stringify(findings));
  return organisation;
}

export function planOf(organisation: Organisation, mode: ChangeMode, saved?: SavedPlan): Promise<Plan> {
  return makePlan({ organisation, eligibility: eligibilityOf(organisation), saved, mode });
}

/** The plan as if it had been saved, without the entries that are not wanted. */
export function savedFrom(
  organisation: Organisation,
  plan: Plan,
  isWanted: (entry: PlanEntry) => boolean = () => true,
): SavedPlan {
  const sections = [...entriesBySection(plan)].map(([section, entries]) => ({
    section,
    fingerprint: undefined,
    entries: entries.filter(isWanted),
  }));
  return resolveSaved(organisation, sections as never);
}

/** Who does what, and what is proven, in words that do not depend on places in lists. */
export function wordsOf({ assignments, idle, unowned, proof }: Plan): Record<string, unknown> {
  return {
    assignments: assignments
      .map((found) =>
        found === null
          ? ''
          : `${found.duty.code}: ${found.owner.id}, ${found.deputy?.id ?? '-'}; ${found.people
              .map(({ person, results }) => `${person.id} ${results}`)
              .join(', ')}`,
      )
      .sort(),
    idle: idle.map((person) => person.id),
    unowned: unowned.map(({ code }) => code).sort(),
    levels: proof?.groups.map(({ mostLevel, bound, basis }) => `${mostLevel} ${bound} ${basis}`),
    moves: proof?.moves,
  };
}
