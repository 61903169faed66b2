import { groupBy } from '../vocabulary/collections.ts';
import { compareCodes } from '../vocabulary/order.ts';
import type { PlanEntry } from '../wire/saved-plan.ts';
import type { Assignment, Plan } from './plan.ts';

/** One difference between two plans, by duty. */
export interface Change {
  readonly duty: string;
  /** baru: only in the new plan; lepas: only in the old one; pindah: other people, shares or owner; pengganti: only the deputy. */
  readonly kind: 'baru' | 'lepas' | 'pindah' | 'pengganti';
  readonly before: PlanEntry | undefined;
  readonly after: PlanEntry | undefined;
}

/** What the new plan changes against the old one, in order of code. */
export function comparePlans(before: readonly PlanEntry[], after: readonly PlanEntry[]): Change[] {
  const old = new Map(before.map((entry) => [entry.duty, entry]));
  const fresh = new Map(after.map((entry) => [entry.duty, entry]));
  const codes = [...new Set([...old.keys(), ...fresh.keys()])].sort(compareCodes);
  return codes.flatMap((duty) => {
    const change = { duty, before: old.get(duty), after: fresh.get(duty) };
    const kind = kindOf(change.before, change.after);
    return kind ? [{ ...change, kind }] : [];
  });
}

function kindOf(before: PlanEntry | undefined, after: PlanEntry | undefined): Change['kind'] | undefined {
  if (!before || !after) return before ? 'lepas' : after && 'baru';
  if (before.owner !== after.owner || sharesOf(before) !== sharesOf(after)) return 'pindah';
  return before.deputy === after.deputy ? undefined : 'pengganti';
}

function sharesOf(entry: PlanEntry): string {
  return entry.people
    .map(({ person, results }) => `${person} ${results ?? ''}`)
    .toSorted()
    .join();
}

/** A plan as entries, by section and in order of code. */
export function entriesBySection(plan: Plan): ReadonlyMap<string, readonly PlanEntry[]> {
  const owned = plan.assignments.filter((assignment) => assignment !== null);
  const sections = [...groupBy(owned, ({ duty }) => duty.section)];
  return new Map(sections.map(([section, assignments]) => [section, assignments.map(entryOf)]));
}

function entryOf({ duty, owner, people, deputy }: Assignment): PlanEntry {
  const together = duty.volume === 1 && people.length > 1;
  return {
    duty: duty.code,
    owner: owner.id,
    people: people.map(({ person, results }) => ({
      person: person.id,
      results: together ? undefined : results,
    })),
    deputy: deputy?.id,
  };
}
