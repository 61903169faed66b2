import type { Lack, Requirement } from '../vocabulary/finding.ts';

const COMPETENCE = 'kompetensi.';

/** "jenjang", "kompetensi anjab": a requirement as it is named in a sentence. */
export function requirementName(requirement: Requirement): string {
  return requirement.startsWith(COMPETENCE)
    ? `kompetensi ${requirement.slice(COMPETENCE.length)}`
    : requirement;
}

/** What to write into `syarat` so that a requirement asks this, and under which key if not there; null: it goes. */
export function writtenRequirement(
  requirement: Requirement,
  to: Lack['wanted'],
): { readonly key: string; readonly within: string; readonly text: string | null } {
  const isCompetence = requirement.startsWith(COMPETENCE);
  const key = isCompetence ? requirement.slice(COMPETENCE.length) : requirementName(requirement);
  const value = Array.isArray(to) ? `[${to.join(', ')}]` : String(to);
  return {
    key,
    within: isCompetence ? 'syarat.kompetensi' : 'syarat',
    text: to === null ? null : `${key}: ${value}`,
  };
}
