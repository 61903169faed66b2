import { distance } from 'fastest-levenshtein';
import { groupBy } from './collections.ts';

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
    const steps = stepsBetween(wanted, present);
    // Numbers are compared last, for that takes the longest.
    if (steps > bestSteps || onlyCountsOtherwise(wanted, present)) continue;
    if (steps < bestSteps) [best, bestSteps] = [[candidate], steps];
    else if (steps === bestSteps && best.length > 0) best.push(candidate);
  }
  const isOneSlip = best.length > 0 && bestSteps <= 1;
  if (isOneSlip || longer.length === 0) return best;
  // "kabag-org" means "kabag-organisasi" and not "kabag-adb", if nothing else begins like it.
  return longer.length === 1 ? longer : best.filter((candidate) => longer.includes(candidate));
}

/** One word is the beginning of the other: "kabag-org", or "cuti hamil" for "cuti". */
function isStub(one: string, other: string): boolean {
  return (one.length >= 4 && other.startsWith(one)) || (other.length >= 4 && one.startsWith(`${other} `));
}

/**
 * Finds the name that a misspelt one most likely means, among the writer's own names and then among all. Where the own
 * ones have its stem with other numbers, the stem is right and only those, or none, can be meant.
 */
export function nearestName(
  own: readonly string[],
  all: Iterable<string>,
): (word: string) => string | undefined {
  let families: ReadonlyMap<string, readonly string[]> | undefined;
  return (word) => {
    families ??= groupBy(own, (name) => stemOf(name.toLowerCase()));
    const kin = /\d/.test(word) ? families.get(stemOf(word.toLowerCase())) : undefined;
    return kin ? nearest(word, kin) : nearestOfBoth(word, own, all);
  };
}

function nearestOfBoth(word: string, own: readonly string[], all: Iterable<string>): string | undefined {
  const close = nearest(word, own);
  if (close !== undefined && stepsBetween(word, close) <= 1) return close;
  if (own.length >= MOST) return close;
  const any = nearest(word, all);
  const isBegun = any?.toLowerCase().startsWith(word.toLowerCase()) ?? false;
  return isBegun ? any : (close ?? any);
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
  const numbers = (text: string): string => (text.match(/\d+/g) ?? []).map(Number).join();
  return stemOf(one) === stemOf(other) && numbers(one) !== numbers(other);
}

/** A name but for its numbers. */
function stemOf(name: string): string {
  return name.replace(/\d+/g, '#');
}
