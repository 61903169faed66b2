import type { Lines } from './lines.ts';
import type { YamlReading } from './yaml-reading.ts';

/** First and last line of an entry, counted from 1. */
export interface EntryLines {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the entry that a line belongs to: an item of a list at the root (one duty, one person), or else a key at the
 * root with its value; of a key that holds a list the line of the key alone. Undefined between them.
 */
export function entriesOf(yaml: YamlReading, lines: Lines): (line: number) => EntryLines | undefined {
  const { value } = yaml;
  const linesOf = (from: number, to: number): EntryLines => ({
    from: lines.place(from, from + 1).line,
    to: lines.place(Math.max(from, to - 1), to).line,
  });
  const entries = Object.entries(isMap(value) ? value : {}).flatMap(([key, part]) => {
    const [keyFrom, keyTo] = yaml.range([key], 'key');
    if (!Array.isArray(part)) return [linesOf(keyFrom, yaml.range([key], 'value')[1])];
    const items = part.map((_, i) => linesOf(...yaml.range([key, i], 'value')));
    return [...items, linesOf(keyFrom, keyTo)];
  });
  // Of entries on one line the first will do: a line is all that is asked for.
  return (line) => entries.find(({ from, to }) => from <= line && line <= to);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
