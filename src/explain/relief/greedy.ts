import type { Duty, Staff } from '../../model/organisation.ts';
import { cheapest } from './cheapest.ts';
import type { Needs, Shortfall } from './needs.ts';
import type { Opened } from './opened.ts';
import type { Demand } from './pools.ts';
import type { Crowd } from './seating.ts';

/** A crowd of more than so many is looked at in part. */
const MOST_PEOPLE = 50;

/** Adds the cheapest changes for one thing after the other until nothing is left over that it can mend. */
export function complete(needs: Needs, made: ReadonlySet<number>): Set<number> {
  const changes = new Set(made);
  const givenUp = new Set<number>();
  for (;;) {
    const shortfall = needs.after(changes);
    const { unowned, demands, opened } = shortfall;
    const isOver = ({ crowds }: Demand): boolean => crowds.every(({ idle }) => givenUp.has(idle));
    if (unowned.length === 0 && demands.every(isOver)) return changes;
    for (const duty of unowned) own(needs, shortfall, duty, changes);
    // A new duty may be what somebody idle waits for.
    if (unowned.length > 0) continue;
    const helped = new Set<number>();
    for (const demand of demands) {
      for (const crowd of nextOf(needs, opened, demand, changes, givenUp)) {
        // Crowds that meet may be helped by one and the same change.
        if (![...crowd.duties].some((duty) => helped.has(duty))) {
          const { ids } = remedyFor(needs, opened, crowd, changes);
          if (!ids) givenUp.add(crowd.idle);
          for (const id of ids ?? []) changes.add(id);
        }
        for (const duty of crowd.duties) helped.add(duty);
      }
    }
  }
}

/** As many crowds as are to be helped; where there is a choice and few to choose from, those for whom it takes least. */
function nextOf(
  needs: Needs,
  opened: Opened,
  { crowds, spare }: Demand,
  changes: ReadonlySet<number>,
  givenUp: ReadonlySet<number>,
): readonly Crowd[] {
  const open = crowds.filter(({ idle }) => !givenUp.has(idle));
  if (spare === 0 || !needs.isWide) return open.slice(0, crowds.length - spare);
  const costs = new Map(open.map((crowd) => [crowd, remedyFor(needs, opened, crowd, changes).cost]));
  return open
    .toSorted((one, other) => (costs.get(one) === costs.get(other) ? 0 : costs.get(one)! - costs.get(other)!))
    .slice(0, crowds.length - spare);
}

/** Without what the others make superfluous, the dearest first. */
export function pruned(
  needs: Needs,
  changes: ReadonlySet<number>,
  isEnough: (changes: ReadonlySet<number>) => boolean,
): Set<number> {
  const kept = new Set(changes);
  const { costs } = needs.ways.catalogue;
  for (const id of [...changes].sort((a, b) => costs[b]! - costs[a]! || b - a)) {
    kept.delete(id);
    if (!isEnough(kept)) kept.add(id);
  }
  return kept;
}

/** The cheapest way to one person for a duty; somebody who is idle is worth a change more. */
function own(needs: Needs, { opened }: Shortfall, duty: Duty, changes: Set<number>): void {
  let [best, bestCost]: [readonly number[] | undefined, number] = [undefined, Infinity];
  for (const person of needs.peopleNear(duty)) {
    const lacks = needs.lacksAfter(opened, duty, person);
    if (!lacks) continue;
    const ids = cheapest(needs.ways.catalogue, lacks, changes);
    const cost = needs.ways.catalogue.cost(ids) - (needs.isIdleAtFirst(person.index) ? 900 : 0);
    if (cost < bestCost) [best, bestCost] = [ids, cost];
  }
  if (!best) needs.hopelessDuties.add(duty);
  for (const id of best ?? []) changes.add(id);
}

/** The cheapest changes that help a crowd; undefined where none is found. */
function remedyFor(
  needs: Needs,
  opened: Opened,
  { people, duties }: Crowd,
  changes: ReadonlySet<number>,
): { readonly ids: readonly number[] | undefined; readonly cost: number } {
  const { organisation, catalogue } = needs.ways;
  const reached = [...duties].map((duty) => organisation.duties[duty]!);
  const shared = reached.map((duty) => needs.ways.sharing(duty));
  const sharing = shared.find((id) => id !== undefined && !changes.has(id));
  if (sharing !== undefined) return { ids: [sharing], cost: catalogue.cost([sharing]) };
  const pinned = reached.filter((duty) => opened.pinOf(duty));
  const spare = pinned.find((duty) => hasMoreThan(needs, opened, duty)) ?? pinned[0];
  const released = spare && [needs.ways.releasing(spare)];
  let [best, bestCost]: [readonly number[] | undefined, number] = [
    released,
    released && hasMoreThan(needs, opened, spare) ? catalogue.cost(released) : Infinity,
  ];
  for (const index of people.slice(0, MOST_PEOPLE)) {
    const person: Staff = organisation.staff[index]!;
    for (const duty of needs.dutiesNear(person)) {
      const lacks = duties.has(duty.index) ? undefined : needs.lacksAfter(opened, duty, person);
      if (!lacks) continue;
      const ids = cheapest(catalogue, lacks, changes);
      const cost = catalogue.cost(ids);
      if (cost < bestCost) [best, bestCost] = [ids, cost];
    }
  }
  return { ids: best, cost: bestCost };
}

/** Whether the fixed owner of a duty has another one that is fixed on him: without this one he is not idle. */
function hasMoreThan({ ways }: Needs, opened: Opened, duty: Duty): boolean {
  const pin = opened.pinOf(duty);
  return ways.organisation.duties.some((other) => other !== duty && opened.pinOf(other) === pin);
}
