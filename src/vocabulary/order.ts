/**
 * The one order of codes and ids everywhere: runs of digits by value, the rest by code unit, so that ORG-2 stands
 * before ORG-10, on every machine (no locale).
 */
export function compareCodes(one: string, other: string): number {
  const left = one.match(CHUNK) ?? [];
  const right = other.match(CHUNK) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = compareChunks(left[i]!, right[i]!);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || compareText(one, other);
}

/** By code unit. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const CHUNK = /\d+|\D+/g;

function compareChunks(one: string, other: string): number {
  const [left, right] = [Number(one), Number(other)];
  if (Number.isNaN(left) || Number.isNaN(right)) return compareText(one, other);
  return left - right;
}
