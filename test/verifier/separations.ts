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
