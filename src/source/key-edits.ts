import type { Edit } from '../vocabulary/edit.ts';
import { nearestOnes, stepsBetween } from '../vocabulary/nearest.ts';
import type { Path, SourceDocument } from './document.ts';
import { isKnownKey } from './known-keys.ts';
import { replacement } from './value-edits.ts';

/** A word that one may have meant to write as a key, with blanks perhaps; no value that has got into its place. */
const WORD = /^[\p{L}_][\p{L}\d_ -]*$/u;
/** One slip makes another word of a short one: a "nik" is no "nip". */
const SHORTEST = 4;
/** Two slips leave so long a word as it can be known by. */
const LONG = 8;

/** What mends a key that nobody knows: the nearest one, where no other is as near and the entry lacks it. */
export function keyEdits(
  document: SourceDocument,
  path: Path,
  key: string,
  allowed: readonly string[],
): readonly Edit[] {
  // A key of another kind of entry is not misspelt but in the wrong place.
  if (!WORD.test(key) || isKnownKey(key)) return [];
  const [meant, ...more] = nearestOnes(key, allowed);
  if (meant === undefined || more.length > 0 || !isSlip(key, meant)) return [];
  return replacement({ document, path: [...path, key], part: 'key' }, meant);
}

/** Near enough to be written without asking. */
function isSlip(key: string, meant: string): boolean {
  const written = key.toLowerCase().replace(/[ -]/g, '_');
  const longest = Math.max(written.length, meant.length);
  return longest >= SHORTEST && stepsBetween(written, meant) <= (longest >= LONG ? 2 : 1);
}
