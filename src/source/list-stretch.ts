import { isSameValue } from './value-sameness.ts';

/** The stretch of a list in which it differs from another. */
export interface ListStretch {
  /** Items in front of it that are the same. */
  readonly start: number;
  /** So many items of the stretch stand against one another. */
  readonly kept: number;
  /** Then so many go, or come. */
  readonly removed: number;
  readonly added: number;
}

/** What is the same at both ends stays; between them items are compared by their turn. */
export function listStretch(before: readonly unknown[], after: readonly unknown[]): ListStretch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSameValue(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isSameValue(before[before.length - 1 - end], after[after.length - 1 - end]))
    end++;
  const kept = shorter - start - end;
  return {
    start,
    kept,
    removed: before.length - start - end - kept,
    added: after.length - start - end - kept,
  };
}
