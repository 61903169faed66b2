import { isPresent, type Organisation } from '../model/organisation.ts';
import type { StaleDifference } from '../vocabulary/finding.ts';
import type { SavedEntry, SavedSection } from '../wire/saved-plan.ts';
import type { SavedPlan } from './saved.ts';

/** What each stale plan no longer has in common with the files; read from both alone, without making a plan. */
export function staleDifferences(
  organisation: Organisation,
  { stale, sections: all }: SavedPlan,
): { readonly section: SavedSection; readonly difference: StaleDifference }[] {
  if (stale.length === 0) return [];
  const sections = new Map(organisation.sections.map((section) => [section.code, section]));
  const known = new Set(organisation.staff.map(({ id }) => id));
  // Of all plans: who works for another section only has his place there.
  const planned = new Set(all.flatMap(({ entries }) => entries.flatMap(idsIn)));
  return stale.map((section) => {
    const { duties = [], staff = [] } = sections.get(section.section) ?? {};
    const volumes = new Map(section.entries.map((entry) => [entry.duty, volumeOf(entry)]));
    const codes = new Set(duties.map(({ code }) => code));
    const ids = [...new Set(section.entries.flatMap(idsIn))];
    const difference = {
      added: duties.filter(({ code }) => !volumes.has(code)).map(({ code }) => code),
      dropped: section.entries.filter(({ duty }) => !codes.has(duty)).map(({ duty }) => duty),
      volumes: duties
        .filter(({ code, volume }) => volumes.has(code) && volumes.get(code) !== volume)
        .map(({ code }) => code),
      missing: ids.filter((id) => !known.has(id)),
      newcomers: staff.filter((person) => isPresent(person) && !planned.has(person.id)).map(({ id }) => id),
    };
    return { section, difference };
  });
}

function idsIn({ owner, people, deputy }: SavedEntry): string[] {
  return [owner, ...people.map(({ person }) => person), ...(deputy === undefined ? [] : [deputy])];
}

/** Results a year that were shared out; one that is carried together is written without a volume. */
function volumeOf({ people }: SavedEntry): number {
  return people.every(({ results }) => results === undefined)
    ? 1
    : people.reduce((sum, { results }) => sum + (results ?? 0), 0);
}
