import { keyText, quotedText, scalarText } from './scalar-text.ts';

/** What a section file holds, within its lists and maps too. */
export type Value = string | number | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

/** Lists of sentences or dates stand one item a line; the others are words and stand on one line together. */
const ITEM_A_LINE: ReadonlySet<string> = new Set(['tahapan', 'keadaan']);
/** Digits that must stay as they are, whatever they look like. */
const ALWAYS_QUOTED = 'nip';

export function isValueMap(value: unknown): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** A value on one line: [a, b] and { a: 1 }. Within brackets fewer texts can do without quotation marks. */
export function flowText(value: Value, isInFlow: boolean, key = ''): string {
  if (isList(value)) return `[${value.map((item) => flowText(item, true)).join(', ')}]`;
  if (isValueMap(value)) return flowMapText(value);
  return key === ALWAYS_QUOTED ? quotedText(String(value), '"') : scalarText(value, isInFlow);
}

function flowMapText(map: ValueMap): string {
  const parts = Object.entries(map).map(([key, part]) => `${keyText(key)}: ${flowText(part, true, key)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** "key: value" as the people of an office write it; `indent` blanks stand in front of further lines. */
export function pairText(key: string, value: Value, indent: number, eol: string): string {
  const name = keyText(key);
  if (isList(value) && ITEM_A_LINE.has(key) && value.length > 0)
    return `${name}:${listText(value, indent + 2, eol)}`;
  if (isValueMap(value) && key === 'syarat' && Object.keys(value).length > 1)
    return `${name}:${eol}${' '.repeat(indent + 2)}${mapText(value, indent + 2, eol)}`;
  return `${name}: ${flowText(value, false, key)}`;
}

/** A map with a key on each line; the first stands where the text is put. */
export function mapText(map: ValueMap, indent: number, eol: string): string {
  const between = eol + ' '.repeat(indent);
  let text = '';
  for (const key in map) {
    if (text !== '') text += between;
    text += pairText(key, map[key]!, indent, eol);
  }
  return text;
}

/** Items on lines of their own, each with a line end in front. */
function listText(items: readonly Value[], indent: number, eol: string): string {
  const front = `${eol}${' '.repeat(indent)}- `;
  return items.map((item) => front + flowText(item, false)).join('');
}

/** Entries of a list at the root of a file, each with a line end in front. */
export function entriesText(entries: readonly ValueMap[], indent: number, eol: string): string {
  const front = `${eol}${' '.repeat(indent)}- `;
  return entries.map((entry) => front + mapText(entry, indent + 2, eol)).join('');
}

/** "tugas:" with its entries below, or "tugas: []". */
export function rootPairText(key: string, value: Value, eol: string): string {
  const isEntries = isList(value) && value.length > 0 && value.every(isValueMap);
  return isEntries ? `${keyText(key)}:${entriesText(value, 2, eol)}` : pairText(key, value, 0, eol);
}

/** A whole new file; `header` are its first lines of comment. */
export function newFileText(header: readonly string[], value: ValueMap): string {
  const pairs = Object.entries(value).map(([key, part]) => rootPairText(key, part, '\n'));
  return [...header, ...pairs, ''].join('\n');
}
