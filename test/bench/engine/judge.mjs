/** How good a plan is, in numbers that can be put into a table. */

/** Relative distance of what was found to what is proven, per independent group with work. */
export function gapsOf({ groups }) {
  return groups
    .filter(({ bound }) => bound > 0)
    .map((group) => ({
      staff: group.people.length,
      gap: relative(group),
      openGap: relative(firstOpenLevel(group)),
      proven: group.proven,
    }));
}

function relative({ mostLevel, bound }) {
  return Math.max(0, (mostLevel - bound) / bound);
}

/** The highest level that is not proven: a forced bottleneck at the top must not hide what lies below it. */
function firstOpenLevel(group) {
  return [group, ...group.below].find(({ proven }) => !proven) ?? group;
}

/**
 * Root mean square of the distances of the utilisations, highest first, to those of the fractional leximin vector,
 * which no plan can better as a whole (Megiddo 1974). Both are given group by group: a list of people, their levels.
 */
export function leximinDistance(utilisations, groups) {
  let [sum, people] = [0, 0];
  for (const group of groups) {
    const ours = descending(group.people.map((person) => utilisations[person]));
    const ideal = descending([...group.levels]);
    ours.forEach((level, at) => (sum += (level - ideal[at]) ** 2));
    people += ours.length;
  }
  return Math.sqrt(sum / Math.max(1, people));
}

function descending(levels) {
  return levels.sort((a, b) => b - a);
}

/**
 * Shortest possible longest machine by counting. Of the n' longest jobs, some k machines have at least as many as an
 * even spread gives them; these cannot be shorter than the shortest so many of the n' (the lifting of Haouari, Gharbi
 * and Jemmali 2006; with k = 1 and n' = m + 1 it is p_m + p_{m+1}, with k = m and n' = n the mean load).
 */
export function shortestPossible({ machines, durations }) {
  const before = [0];
  for (const duration of durations) before.push(before.at(-1) + duration);
  let best = durations[0] ?? 0;
  for (let jobs = 1; jobs <= durations.length; jobs++) {
    const [each, more] = [Math.floor(jobs / machines), jobs % machines];
    for (let some = 1; some <= machines; some++) {
      const count = some * each + Math.min(some, more);
      best = Math.max(best, Math.ceil((before[jobs] - before[jobs - count]) / some));
    }
  }
  return best;
}
