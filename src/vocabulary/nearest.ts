import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely means; undefined when none is near enough to be worth asking. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  const farthest = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let bestDistance = farthest + 1;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}
