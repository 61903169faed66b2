import type { Finding } from '../vocabulary/finding.ts';
import type { Path } from './document.ts';

/** Values within values: deeper than any file of ours by far, and far from what would exhaust a stack. */
export const DEEPEST = 60;

/** What reading a text as YAML gives: a plain value, and a way to the places of its parts. */
export interface YamlReading {
  readonly value: unknown;
  /** Start and end offset of the value (or key) at a path; of the nearest enclosing value where the path ends early. */
  readonly range: (path: Path, part: 'key' | 'value') => readonly [number, number];
  readonly findings: readonly Finding[];
}
