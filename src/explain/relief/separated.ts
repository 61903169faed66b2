import { split } from '../../assign/groups.ts';
import type { Job, Problem } from '../../assign/problem.ts';
import { leaveFewestIdle } from '../../assign/settle/idle.ts';
import { own, separatedFrom } from '../../assign/settle/ownership.ts';
import { isPresent, type Staff } from '../../model/organisation.ts';
import { PRIORITIES } from '../../vocabulary/scales.ts';
import type { Opened } from './opened.ts';

/** What steps 1 and 2 of the engine make of the groups in which separations stand. All by index. */
export interface Separated {
  readonly members: ReadonlySet<number>;
  /** Who has what, each person on one place besides what he owns alone; of every duty of these groups. */
  readonly people: ReadonlyMap<number, readonly number[]>;
  readonly unowned: readonly number[];
  readonly idle: readonly number[];
  /** Fewer of either are impossible. */
  readonly proven: boolean;
}

/** Asks the engine, which alone knows how separations and places go together. */
export function settleSeparated(opened: Opened): Separated {
  const present = opened.ways.organisation.staff.filter(isPresent);
  const members = new Set<number>();
  const people = new Map<number, readonly number[]>();
  const unowned: number[] = [];
  let proven = true;
  for (const group of split(problemOf(opened, present))) {
    if (group.problem.separations.length === 0) continue;
    const nameOf = (person: number): number => present[group.people[person]!]!.index;
    const apart = separatedFrom(group.problem);
    const ownership = own(group.problem, apart);
    const { settlement, idleBound } = leaveFewestIdle(group.problem, apart, ownership);
    const { occupation, owned, seeds, forced } = settlement;
    group.people.forEach((_, person) => members.add(nameOf(person)));
    group.jobs.forEach((duty, job) => {
      people.set(
        duty,
        [...new Set([...forced[job]!, ...seeds[job]!, ...occupation.seats[job]!])].map(nameOf),
      );
      if (!owned[job]) unowned.push(duty);
    });
    proven &&= ownership.proven && idleBound === occupation.idle;
  }
  const occupied = new Set([...people.values()].flat());
  return { members, people, unowned, idle: [...members].filter((person) => !occupied.has(person)), proven };
}

function problemOf(opened: Opened, present: readonly Staff[]): Problem {
  const { duties } = opened.ways.organisation;
  const numberOf = new Map(present.map((person, number) => [person.index, number]));
  return {
    capacities: present.map(({ capacity }) => capacity),
    jobs: duties.map((duty): Job => {
      const people = opened.peopleFor(duty).map((index) => numberOf.get(index)!);
      const pin = opened.pinOf(duty);
      return {
        results: duty.volume,
        minutesPerResult: duty.minutesPerResult,
        candidates: people.sort((a, b) => a - b).map((person) => ({ person, misfit: [] })),
        parts: { min: duty.parts.min, max: opened.places(duty) },
        priority: PRIORITIES.indexOf(duty.priority) as Job['priority'],
        affinity: [],
        ...(pin ? { pin: numberOf.get(pin.index)! } : {}),
      };
    }),
    separations: opened.separations(),
    options: { tolerance: 0, effort: 1 },
  };
}
