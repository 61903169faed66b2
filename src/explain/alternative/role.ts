import type { Staff } from '../../model/organisation.ts';
import type { Assignment } from '../../plan/plan.ts';

/** What somebody has to do with a duty. */
export type Role = 'penanggung-jawab' | 'petugas' | 'pengganti';

export function roleOf(assignment: Assignment | null, person: Staff): Role | undefined {
  if (assignment?.owner === person) return 'penanggung-jawab';
  if (assignment?.people.some((share) => share.person === person)) return 'petugas';
  return assignment?.deputy === person ? 'pengganti' : undefined;
}
