import type { Edit } from '../vocabulary/edit.ts';
import { isKnownKey } from './known-keys.ts';

/** Behind the colon of a known key; "http://" has none. */
export function blankBehindColon(text: string, from: number): readonly Edit[] {
  const key = /^([\w-]+):[\p{L}\p{N}"'[{]/u.exec(text.slice(from, from + 100))?.[1];
  if (key === undefined || !isKnownKey(key)) return [];
  const at = from + key.length + 1;
  return [{ from: at, to: at, text: ' ' }];
}

/** An entry that YAML takes for a text because none of its colons has a blank behind it. */
export function blanksBehindColons(text: string, [from, to]: readonly [number, number]): readonly Edit[] {
  const lines = [...text.slice(from, to).matchAll(/(?:^|\n[ \t]*)(?=[^\s])/g)];
  const edits = lines.map(({ 0: gap, index }) => blankBehindColon(text, from + index + gap.length));
  return edits.every(({ length }) => length > 0) ? edits.flat() : [];
}
