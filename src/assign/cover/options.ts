import type { Plan } from '../plan.ts';

/** Who may stand in for the owner: people outside the job if there are any, else those who share it. */
export function optionsOf(plan: Plan, job: number, owner: number): number[] {
  const { candidates, apart } = plan.frame;
  const able = candidates[job]!.filter(
    (person) => person !== owner && apart[job]!.every((other) => !plan.has(person, other)),
  );
  const outside = able.filter((person) => !plan.has(person, job));
  return outside.length > 0 ? outside : able;
}
