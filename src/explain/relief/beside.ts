import type { Duty } from '../../model/organisation.ts';
import { arrange } from './arrangement.ts';
import { cheapest } from './cheapest.ts';
import type { Needs } from './needs.ts';

/**
 * These changes and, for each duty that separations leave unowned even so, the cheapest ones that give it to somebody
 * beside what he has: his duties may be with him together with this one.
 */
export function besideOthers(needs: Needs, made: ReadonlySet<number>): Set<number> {
  const { ways } = needs;
  const { opened, unowned, peopleAt } = arrange(needs, made);
  const changes = new Set(made);
  const people = new Map(ways.organisation.duties.map((duty) => [duty.index, peopleAt(duty)]));
  const cheapestFor = (duty: Duty, person: number): number[] | undefined => {
    const lacks = needs.lacksAfter(opened, duty, ways.organisation.staff[person]!);
    if (!lacks) return undefined;
    const others = duty.separated.filter((other) => people.get(other)!.includes(person));
    const together = others.map((other) => [[ways.joining(duty.index, other)]]);
    return cheapest(ways.catalogue, [...lacks, ...together], changes);
  };
  for (const duty of unowned) {
    const pin = opened.pinOf(duty);
    let [best, bestCost, owner]: [readonly number[], number, number] = [[], Infinity, -1];
    for (const person of pin ? [pin] : needs.peopleNear(duty)) {
      const ids = cheapestFor(duty, person.index);
      const cost = ids ? ways.catalogue.cost(ids) : Infinity;
      if (ids && cost < bestCost) [best, bestCost, owner] = [ids, cost, person.index];
    }
    if (owner >= 0) people.set(duty.index, [owner]);
    for (const id of best) changes.add(id);
  }
  return changes;
}
