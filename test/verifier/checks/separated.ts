import type { Possibilities } from '../eligibility.ts';
import type { PlannedDuty, Result } from '../result.ts';

/** People and deputy of a duty are others than those of every duty it is separated from. */
export function checkSeparated({ organisation }: Possibilities, result: Result): string[] {
  const involved = new Map(result.plan.map((planned) => [planned.code, everybody(planned)]));
  const complaints: string[] = [];
  for (const [code, people] of involved)
    for (const other of organisation.duties.get(code)?.separated ?? [])
      if (code < other)
        for (const person of people)
          if (involved.get(other)?.has(person))
            complaints.push(`${code} and ${other} are separated, but ${person} is in both`);
  return complaints;
}

function everybody({ owner, deputy, parts }: PlannedDuty): ReadonlySet<string> {
  const people = new Set([owner, ...parts.map(({ person }) => person)]);
  if (deputy !== undefined) people.add(deputy);
  return people;
}
