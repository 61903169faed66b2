import type { Entry } from '../intake/entry.ts';
import type { PresentEntry } from './present-entry.ts';

/** One way to know an entry of a list again; the first way that finds somebody counts. Undefined: not by this way. */
export interface Way {
  ofEntry(entry: Entry): string | undefined;
  ofPresent(present: PresentEntry): string | undefined;
}

/** Who of a list is who in the files: each at most once, equal ones by their turn. */
export function match(
  entries: readonly Entry[],
  present: readonly PresentEntry[],
  ways: readonly Way[],
): ReadonlyMap<Entry, PresentEntry> {
  const found = new Map<Entry, PresentEntry>();
  let wanted = entries;
  let free = present;
  for (const way of ways) {
    if (wanted.length === 0 || free.length === 0) break;
    const keyed = wanted.flatMap((entry) => {
      const key = way.ofEntry(entry);
      return key === undefined ? [] : [{ entry, key }];
    });
    if (keyed.length === 0) continue;
    const taken = new Set<PresentEntry>();
    const next = turns(free, way);
    for (const { entry, key } of keyed) {
      const one = next(key);
      if (!one) continue;
      found.set(entry, one);
      taken.add(one);
    }
    wanted = wanted.filter((entry) => !found.has(entry));
    free = free.filter((one) => !taken.has(one));
  }
  return found;
}

/** Gives those of a key one after the other. */
function turns(free: readonly PresentEntry[], way: Way): (key: string) => PresentEntry | undefined {
  const queues = new Map<string, { readonly waiting: PresentEntry[]; next: number }>();
  for (const one of free) {
    const key = way.ofPresent(one);
    if (key === undefined) continue;
    const queue = queues.get(key);
    if (queue) queue.waiting.push(one);
    else queues.set(key, { waiting: [one], next: 0 });
  }
  return (key) => {
    const queue = queues.get(key);
    return queue?.waiting[queue.next++];
  };
}
