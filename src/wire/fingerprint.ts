import { createHash } from 'node:crypto';

/**
 * Twelve signs of SHA-256 over what a file says, whatever its comments, formatting and the order of keys
 * and list entries: order has no meaning in these files.
 */
export function fingerprintOf(value: unknown): string {
  const digits = createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
  // A letter (a to p) in front, or YAML would take a fingerprint such as 3663e7308929 for a number.
  return String.fromCharCode(97 + parseInt(digits.charAt(0), 16)) + digits.slice(1);
}

/** Sorted by code unit, as `sort` does by itself. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = value as Readonly<Record<string, unknown>>;
  const entries = Object.keys(parts).sort();
  return `{${entries.map((key) => `${JSON.stringify(key)}:${canonical(parts[key])}`).join(',')}}`;
}
