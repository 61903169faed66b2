import type { Possibilities } from './eligibility.ts';

/** Unowned duties that are wajib, utama and penunjang. */
export type Unowned = readonly [number, number, number];

/** Duties connected by separations, with somebody who may do them: the only ones that may be unowned by choice. */
export function components({ organisation, candidates }: Possibilities): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const found: string[][] = [];
  const able = (code: string): boolean => (candidates.get(code)?.length ?? 0) > 0;
  for (const { code, separated } of organisation.duties.values()) {
    if (separated.size === 0 || seen.has(code) || !able(code)) continue;
    const component: string[] = [];
    const queue = [code];
    seen.add(code);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      component.push(next);
      for (const other of organisation.duties.get(next)?.separated ?? [])
        if (!seen.has(other) && able(other)) {
          seen.add(other);
          queue.push(other);
        }
    }
    found.push(component);
  }
  return found;
}

/**
 * The fewest unowned duties of one component, wajib before utama before penunjang, by exhaustive search: every duty
 * needs one person, another than the duties it is separated from. Undefined where that would take too long.
 */
export function fewestUnowned(
  { organisation, candidates }: Possibilities,
  component: readonly string[],
): Unowned | undefined {
  const duties = component
    .map((code) => organisation.duties.get(code)!)
    .sort((left, right) => right.separated.size - left.separated.size);
  const choices = duties.map((duty) =>
    duty.pin === undefined ? (candidates.get(duty.code) ?? []) : [duty.pin],
  );
  const chosen = new Map<string, string>();
  let best: Unowned | undefined;
  let budget = 2_000_000;

  const search = (index: number, unowned: Unowned): void => {
    if (budget-- <= 0 || (best !== undefined && !fewer(unowned, best))) return;
    const duty = duties[index];
    if (duty === undefined) {
      best = unowned;
      return;
    }
    for (const person of choices[index] ?? []) {
      if ([...duty.separated].some((other) => chosen.get(other) === person)) continue;
      chosen.set(duty.code, person);
      search(index + 1, unowned);
      chosen.delete(duty.code);
    }
    search(index + 1, plus(unowned, duty.priority));
  };
  search(0, [0, 0, 0]);
  return budget > 0 ? best : undefined;
}

/** Ways to own duties that are listed at the most. */
const WAYS = 64;

/**
 * The owned duties, and other sets of them with as many unowned of each priority in each component, which separations
 * may allow as well; only some of them where they are many.
 */
export function equallyOwned(
  possibilities: Possibilities,
  owned: ReadonlySet<string>,
): ReadonlySet<string>[] {
  let ways: ReadonlySet<string>[] = [owned];
  for (const component of components(possibilities)) {
    const count = (codes: Iterable<string>): string => countUnowned(possibilities, codes).join();
    const left = component.filter((code) => !owned.has(code));
    if (left.length === 0) continue;
    let sets: string[][] = [[]];
    for (const code of component)
      sets = sets.flatMap((set) => (set.length < left.length ? [set, [...set, code]] : [set])).slice(0, 5000);
    const equal = sets.filter((set) => set.length === left.length && count(set) === count(left));
    ways = ways.flatMap((way) => equal.map((set) => exchanged(way, component, set))).slice(0, WAYS);
  }
  return [owned, ...ways];
}

/** The same with exactly these duties of the component unowned. */
function exchanged(
  way: ReadonlySet<string>,
  component: readonly string[],
  unowned: readonly string[],
): Set<string> {
  const next = new Set([...way, ...component]);
  for (const code of unowned) next.delete(code);
  return next;
}

/** Counts duties by priority. */
export function countUnowned({ organisation }: Possibilities, codes: Iterable<string>): Unowned {
  let counts: Unowned = [0, 0, 0];
  for (const code of codes) counts = plus(counts, organisation.duties.get(code)?.priority ?? 2);
  return counts;
}

function plus([wajib, utama, penunjang]: Unowned, priority: number): Unowned {
  return [
    wajib + (priority === 0 ? 1 : 0),
    utama + (priority === 1 ? 1 : 0),
    penunjang + (priority === 2 ? 1 : 0),
  ];
}

/** Fewer, wajib first. */
function fewer(left: Unowned, right: Unowned): boolean {
  const place = left.findIndex((count, index) => count !== right[index]);
  return place >= 0 && left[place]! < right[place]!;
}
