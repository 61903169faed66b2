import { seatsOf, type Possibilities } from './eligibility.ts';

/**
 * The fewest people that must stay without a duty when separations are left aside: all seats of all duties that
 * somebody may do, a pinned owner sitting on one of them, filled by a maximum matching (augmenting paths).
 */
export function fewestIdle({ organisation, present, candidates }: Possibilities): number {
  const pinned = new Set<string>();
  const open = new Map<string, string[]>([...present.keys()].map((id) => [id, []]));
  const seats = new Map<string, number>();
  for (const duty of organisation.duties.values()) {
    const able = candidates.get(duty.code) ?? [];
    if (able.length === 0) continue;
    if (duty.pin !== undefined) pinned.add(duty.pin);
    seats.set(duty.code, seatsOf(duty, able).max - (duty.pin === undefined ? 0 : 1));
    for (const id of able) open.get(id)?.push(duty.code);
  }

  const seated = new Map<string, string[]>([...seats.keys()].map((code) => [code, []]));
  /** Finds the person a seat, moving others on where they can sit elsewhere. */
  const seat = (person: string, seen: Set<string>): boolean => {
    for (const code of open.get(person) ?? []) {
      if (seen.has(code)) continue;
      seen.add(code);
      const sitting = seated.get(code) ?? [];
      if (sitting.length < (seats.get(code) ?? 0)) {
        sitting.push(person);
        return true;
      }
      const moved = sitting.findIndex((other) => seat(other, seen));
      if (moved >= 0) {
        sitting[moved] = person;
        return true;
      }
    }
    return false;
  };
  const waiting = [...present.keys()].filter((id) => !pinned.has(id));
  return waiting.filter((id) => !seat(id, new Set())).length;
}
