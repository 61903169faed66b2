import type { Staff } from '../../model/organisation.ts';
import type { Division, DutyGroup } from './group.ts';
import { differencesOf, isVisible, type Difference } from './differences.ts';
import { movesBetween, type Move } from './moves.ts';
import { worthOf, type Worth } from './worth.ts';

/** What becomes of the group if one choice is made, against the plan without that choice. */
export interface Outcome {
  /** Owner of the duty then; undefined where a pin or a separation leaves it without. */
  readonly owner: Staff | undefined;
  /** Levels of the objective that differ, most important first. */
  readonly differences: readonly Difference[];
  /** Everybody whose load differs so much that it can be seen, the fullest first. */
  readonly loads: readonly LoadChange[];
  /** Duties whose people differ, the one in question included. */
  readonly moves: readonly Move[];
  /** Highest utilisation in the group then. */
  readonly highest: number;
  readonly worth: Worth;
}

export interface LoadChange {
  readonly person: Staff;
  /** Utilisations. */
  readonly before: number;
  readonly after: number;
}

export function outcomeOf(group: DutyGroup, base: Division, then: Division): Outcome {
  const worth = worthOf(group, then);
  return {
    owner: ownerIn(group, then),
    differences: differencesOf(group, base, then),
    loads: loadChanges(group, base, then),
    moves: movesBetween(group, base, then),
    highest: worth.levels[0]!.utilisation,
    worth,
  };
}

/** Who owns the duty in question; undefined where nobody does. */
export function ownerIn({ people, place }: DutyGroup, { teams }: Division): Staff | undefined {
  const owner = teams[place]![0];
  return owner === undefined ? undefined : people[owner]!;
}

function loadChanges({ people, problem }: DutyGroup, base: Division, then: Division): LoadChange[] {
  return people
    .map((person, place) => ({
      person,
      before: base.loads[place]! / problem.capacities[place]!,
      after: then.loads[place]! / problem.capacities[place]!,
    }))
    .filter(({ before, after }) => isVisible(after - before))
    .sort((one, other) => other.after - one.after || one.person.index - other.person.index);
}
