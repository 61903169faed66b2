import { distance } from 'fastest-levenshtein';

/** What is longer than any code is no misspelling, and no list that long is looked through to its end. */
const LONGEST = 100;
const MOST = 5000;

/** The candidate that a misspelt word most likely means; undefined when none is near enough to be worth asking. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestOnes(word, candidates)[0];
}

/** All candidates that a misspelt word means equally likely, in their order. */
export function nearestOnes(word: string, candidates: Iterable<string>): readonly string[] {
  // Of a single character one slip leaves nothing.
  if (word.length < 2 || word.length > LONGEST) return [];
  const wanted = word.toLowerCase();
  let best: string[] = [];
  let bestSteps = (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  const longer: string[] = [];
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > MOST) break;
    if (isStub(wanted, candidate.toLowerCase())) longer.push(candidate);
    if (Math.abs(candidate.length - word.length) > bestSteps) continue;
    const present = candidate.toLowerCase();
    if (onlyCountsOtherwise(wanted, present)) continue;
    const steps = stepsBetween(wanted, present);
    if (steps < bestSteps) [best, bestSteps] = [[candidate], steps];
    else if (steps === bestSteps && best.length > 0) best.push(candidate);
  }
  // "kabag-org" means "kabag-organisasi", if nothing else begins like it.
  return best.length > 0 || longer.length > 1 ? best : longer;
}

/** One word is the beginning of the other: "kabag-org", or "cuti hamil" for "cuti". */
function isStub(one: string, other: string): boolean {
  return (one.length >= 4 && other.startsWith(one)) || (other.length >= 4 && one.startsWith(`${other} `));
}

/** Levenshtein's steps; two neighbours that changed places are one slip of the fingers, not two. */
export function stepsBetween(one: string, other: string): number {
  const steps = distance(one, other);
  return steps === 2 && isSwap(one, other) ? 1 : steps;
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** "staf-3" is somebody else than "staf-1"; "ORG-1" may well be "ORG-01". */
function onlyCountsOtherwise(one: string, other: string): boolean {
  const frame = (text: string): string => text.replace(/\d+/g, '#');
  const numbers = (text: string): string => (text.match(/\d+/g) ?? []).map(Number).join();
  return frame(one) === frame(other) && numbers(one) !== numbers(other);
}
