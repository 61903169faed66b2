import { confinedTo } from '../bound/confined.ts';
import type { Scope } from '../bound/scope.ts';
import { Network } from '../flow.ts';
import type { Plan } from '../plan.ts';
import { occupy } from '../settle/matching.ts';
import { smallestShare } from '../shares.ts';
import type { Gap } from './gap.ts';

/** So many of these people have a part at the least. */
export interface Busy {
  readonly people: readonly number[];
  readonly least: number;
}

/**
 * Raises the bound to the level at which so many can have a part each as the plan leaves busy: whoever has little time
 * may need more than all of it for the smallest part. Where all jobs are of one person and none are separated, nobody
 * being idle asks for no more than this: from an idle person on, each takes over a part at this level from one who
 * then takes over another or is left with some. It names no jobs, as others may do them too.
 */
export function nobodyIdle(gap: Gap, scope: Scope): Gap {
  const busy = busyAmong(gap.plan, scope.people);
  if (isSeated(gap, busy)) return gap;
  const bound = levelToSeat(scope, busy);
  const confined = { ...confinedTo(scope, scope.people), whole: false };
  return bound > gap.cause.bound ? { ...gap, cause: { bound, confined, basis: 'search' } } : gap;
}

/** Whether the plan itself shows that so many can have a part at the bound. */
function isSeated({ plan, cause }: Gap, { people, least }: Busy): boolean {
  const fits = (person: number): boolean =>
    plan.partsOf[person]!.some((part) => plan.minutes[part]! <= cause.bound * plan.capacities[person]!);
  return people.filter(fits).length >= least;
}

/** How many of these people are busy at the least in every plan that leaves no more idle than this one. */
export function busyAmong(plan: Plan, people: readonly number[]): Busy {
  const { candidates, forced, most } = plan.frame;
  const inside = new Set(people);
  const others = candidates.map((able) => able.filter((person) => !inside.has(person)));
  const held = forced.map(() => []);
  const { idle } = occupy(plan.loads.length, { others, pinned: forced, held, base: most, most });
  const pinned = new Set(forced.flat().filter((person) => inside.has(person)));
  const busyOutside = plan.loads.length - idle - pinned.size;
  return { people, least: plan.busyPeople() - busyOutside };
}

/** No plan in which so many of these people are busy has a highest utilisation below this. */
export function levelToSeat(scope: Scope, { people, least }: Busy): number {
  const inside = new Set(people);
  const needs = scope.work.flatMap(({ job, able, most }) =>
    able
      .filter((person) => inside.has(person))
      .map((person) => smallestShare(job, most) / scope.capacities[person]!),
  );
  const levels = [...new Set([0, ...needs])].sort((a, b) => a - b);
  let [from, to] = [0, levels.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (seatsAt(scope, people, levels[middle]!) >= least) to = middle;
    else from = middle + 1;
  }
  return levels[from] ?? 0;
}

/** How many of these people can have a part each that alone takes them no higher: a maximum matching. */
function seatsAt({ work, capacities }: Scope, people: readonly number[], level: number): number {
  const place = new Map(people.map((person, at) => [person, at]));
  const source = people.length + work.length;
  const network = new Network(source + 2);
  for (const at of people.keys()) network.arc(source, at, 1);
  work.forEach(({ job, able, most }, at) => {
    const smallest = smallestShare(job, most);
    network.arc(people.length + at, source + 1, most);
    for (const person of able) {
      const from = place.get(person);
      if (from !== undefined && smallest / capacities[person]! <= level)
        network.arc(from, people.length + at, 1);
    }
  });
  return network.run(source, source + 1);
}
