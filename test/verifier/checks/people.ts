import { obstacles, type Possibilities } from '../eligibility.ts';
import type { Result } from '../result.ts';

/** Owners, assignees and deputies may do the duty; pins are kept; the deputy is another person and there is one. */
export function checkPeople(possibilities: Possibilities, result: Result): string[] {
  const { organisation, candidates } = possibilities;
  const complaints: string[] = [];
  for (const { code, owner, deputy, parts } of result.plan) {
    const duty = organisation.duties.get(code);
    if (!duty) continue;
    const roles: [string, string][] = [['owner', owner], ...parts.map(asAssignee)];
    if (deputy !== undefined) roles.push(['deputy', deputy]);
    for (const [role, id] of roles) {
      const person = organisation.people.get(id);
      if (!person) complaints.push(`${code}: ${role} ${id} does not exist`);
      else
        complaints.push(
          ...obstacles(person, duty).map((obstacle) => `${code}: ${role} ${id} may not: ${obstacle}`),
        );
    }
    if (!parts.some(({ person }) => person === owner))
      complaints.push(`${code}: owner ${owner} is no assignee`);
    if (duty.pin !== undefined && duty.pin !== owner)
      complaints.push(`${code}: pinned to ${duty.pin}, owned by ${owner}`);
    if (deputy === owner) complaints.push(`${code}: ${owner} stands in for himself`);
    const able = candidates.get(code) ?? [];
    if (deputy === undefined && duty.separated.size === 0 && able.length > 1)
      complaints.push(`${code}: no deputy, with ${able.length} candidates`);
  }
  return complaints;
}

function asAssignee({ person }: { readonly person: string }): [string, string] {
  return ['assignee', person];
}
