import { seatsOf } from './eligibility.ts';
import type { Duty } from './organisation.ts';

/**
 * The minutes of a duty that these people must carry together, whoever else takes as much of it as he can: all of it
 * where nobody else may do it, a part where it needs more people than there are others, or where its pin is theirs.
 */
export function forcedMinutes(duty: Duty, able: readonly string[], people: ReadonlySet<string>): number {
  const { min, max } = seatsOf(duty, able);
  const members = able.filter((id) => people.has(id)).length;
  const others = able.length - members;
  const pinned = duty.pin !== undefined && people.has(duty.pin) ? 1 : 0;
  let least = Infinity;
  for (let count = duty.separated.size > 0 ? 1 : Math.max(1, min); count <= max; count++)
    for (let inside = Math.max(pinned, count - others); inside <= Math.min(members, count); inside++)
      least = Math.min(least, smallestPart(duty, count, inside));
  return least === Infinity ? 0 : least;
}

/** What so many of the people of a duty have at the least: the odd results go to the others first. */
function smallestPart(duty: Duty, count: number, inside: number): number {
  if (duty.results === 1) return (duty.minutes * inside) / count;
  const base = Math.floor(duty.results / count);
  const odd = duty.results - base * count;
  return ((base * inside + Math.max(0, odd - (count - inside))) * duty.minutes) / duty.results;
}
