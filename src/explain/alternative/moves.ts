import type { Duty, Staff } from '../../model/organisation.ts';
import type { Division, DutyGroup } from './group.ts';

/** A duty whose people differ. */
export interface Move {
  readonly duty: Duty;
  readonly from: readonly Staff[];
  readonly to: readonly Staff[];
}

/** What changes hands from one division to another; a new owner among the same people is no move. */
export function movesBetween({ people, duties }: DutyGroup, before: Division, after: Division): Move[] {
  const missingIn = (team: readonly number[], others: readonly number[]): Staff[] =>
    team.filter((person) => !others.includes(person)).map((person) => people[person]!);
  return duties
    .map((duty, j) => ({
      duty,
      from: missingIn(before.teams[j]!, after.teams[j]!),
      to: missingIn(after.teams[j]!, before.teams[j]!),
    }))
    .filter(({ from, to }) => from.length + to.length > 0);
}
