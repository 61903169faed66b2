import type { Task } from './scope.ts';

/**
 * The minutes of a duty that these people must carry together, whoever else takes as much of it as he can: all of it
 * where nobody else may do it, a part where it needs more people than there are others, or where its pin is theirs.
 */
export function forcedMinutes(task: Task, people: ReadonlySet<string>): number {
  const members = task.able.filter((id) => people.has(id)).length;
  const others = task.able.length - members;
  const pinned = task.pin !== undefined && people.has(task.pin) ? 1 : 0;
  let least = Infinity;
  for (let count = task.min; count <= task.max; count++)
    for (let inside = Math.max(pinned, count - others); inside <= Math.min(members, count); inside++)
      least = Math.min(least, smallestParts(task, count, inside));
  return least === Infinity ? 0 : least;
}

/** What so many of the people of a duty have at the least: the odd results go to the others first. */
function smallestParts({ results, minutes }: Task, count: number, inside: number): number {
  if (results === 1) return (minutes * inside) / count;
  const base = Math.floor(results / count);
  const odd = results - base * count;
  return ((base * inside + Math.max(0, odd - (count - inside))) * minutes) / results;
}

/** The different minutes that one person can have of a duty, whatever number of people share it. */
export function partSizes({ results, minutes, min, max }: Task): number[] {
  const sizes = new Set<number>();
  for (let count = min; count <= max; count++) {
    if (results === 1) sizes.add(minutes / count);
    else {
      sizes.add((Math.floor(results / count) * minutes) / results);
      sizes.add((Math.ceil(results / count) * minutes) / results);
    }
  }
  return [...sizes];
}
