/** Made-up duties: how much work they are, and who may do them. */
import { candidate, candidatesAmong, requirement } from './staff.mjs';

const LEAST = 30;
const MOST = 30_000;
/** Minutes for one result, as norms of work are written down. */
const NORMS = [3, 5, 8, 10, 12, 15, 20, 25, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 420, 480, 600, 900];
const ONE_CANDIDATE = 0.05;
const NO_CANDIDATE = 0.01;
/** Tries to find a requirement that several people meet. */
const TRIES = 20;

/**
 * Duties of one section that these people may do; `wide` are those of all sections, to whom a duty is open with the
 * share `across`. Five in a hundred have one candidate, one in a hundred has none, all others at least two.
 */
export function duties(random, section, people, count, { wide = people, across = 0 } = {}) {
  return Array.from({ length: count }, () => {
    const open = random.often(across) ? wide : people;
    return duty(random, section, workload(random), candidatesFor(random, section, open));
  });
}

export function duty(random, section, { results, minutesPerResult }, candidates) {
  return {
    results,
    minutesPerResult,
    candidates,
    parts: { min: 1, max: 1 },
    priority: random.below(3),
    affinity: [100 * section + random.below(4), 100 * section + 50 + random.below(10)],
  };
}

/** Results and norm, whose product is lognormal between half an hour and half a thousand hours. */
function workload(random) {
  const wanted = Math.min(MOST, Math.max(LEAST, 6000 * Math.exp(1.1 * random.normal())));
  const norms = NORMS.filter((norm) => norm * 2 <= wanted);
  const minutesPerResult = random.pick(norms);
  return { results: Math.round(wanted / minutesPerResult), minutesPerResult };
}

function candidatesFor(random, section, people) {
  const kind = random.unit();
  if (kind < NO_CANDIDATE) return [];
  if (kind < NO_CANDIDATE + ONE_CANDIDATE) {
    const person = random.pick(people);
    return [candidate(person, requirement(random, person), section)];
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const found = candidatesAmong(people, requirement(random), section);
    if (found.length > 1) return found;
  }
  return people.map((person) => candidate(person, { lowest: 0, skills: [] }, section));
}
