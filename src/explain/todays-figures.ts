import type { Organisation } from '../model/organisation.ts';
import { loadsOf, type Assignment, type Plan } from '../plan/plan.ts';
import { evenShares } from '../plan/shares.ts';

/**
 * A saved plan with the volumes of today: who has what stays, but shares that no longer add up to the volume of their
 * duty are dealt anew, or figures of two years would stand side by side.
 */
export function withTodaysFigures({ staff }: Organisation, plan: Plan): Plan {
  const assignments = plan.assignments.map((assignment) => assignment && withTodaysShares(assignment));
  return { ...plan, assignments, loads: loadsOf(staff, assignments) };
}

function withTodaysShares(assignment: Assignment): Assignment {
  const { duty, people } = assignment;
  const results = people.reduce((sum, share) => sum + share.results, 0);
  if (Math.abs(results - duty.volume) < 1e-9) return assignment;
  return {
    ...assignment,
    people: evenShares(
      duty,
      people.map(({ person }) => person),
    ),
  };
}
