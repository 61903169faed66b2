import { nearest } from '../vocabulary/nearest.ts';
import { NOT_UNDERSTOOD, type CellReading } from './cell-reading.ts';

/** One word of a closed list, without regard to capitals, blanks, hyphens and strokes. */
export function readChoice(text: string, choices: readonly string[]): CellReading {
  const value = choiceFor(text, choices);
  if (value !== undefined) return { ok: true, value };
  return { ...NOT_UNDERSTOOD, allowed: choices, nearest: nearest(text.trim(), choices) };
}

export function choiceFor(text: string, choices: readonly string[]): string | undefined {
  const wanted = fold(text);
  return choices.find((choice) => choice === text) ?? choices.find((choice) => fold(choice) === wanted);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s\-–_/.]+/g, '');
}
