import { NOT_UNDERSTOOD, type CellReading } from './cell-reading.ts';
import { readChoice } from './choices.ts';
import type { ValueColumn } from './columns.ts';
import { readCode, readId } from './read-codes.ts';

/** Words with commas, semicolons, line ends, "dan" or "atau" between them. */
export function readWords(column: ValueColumn, text: string): CellReading {
  const words = text
    .split(/[,;\n]|\s(?:dan|atau|dan\/atau)\s/i)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) return NOT_UNDERSTOOD;
  const values: string[] = [];
  for (const word of words) {
    const read = readWord(column, word);
    if (!read.ok) return read;
    values.push(read.value as string);
  }
  return { ok: true, value: values };
}

function readWord({ choices, reference }: ValueColumn, word: string): CellReading {
  if (choices) return readChoice(word, choices);
  const value = reference === 'tugas' ? readCode(word) : readId(word);
  return value === undefined ? NOT_UNDERSTOOD : { ok: true, value };
}
