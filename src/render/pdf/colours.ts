import type { Tone } from '../../reports/document.ts';
import { BLACK, type Colour } from './canvas.ts';

/** Shades that a photocopier keeps apart. */
export const SHADES = {
  head: [0.88, 0.88, 0.88],
  group: [0.95, 0.95, 0.95],
  bad: [0.98, 0.87, 0.85],
  bar: [0.93, 0.93, 0.93],
} as const satisfies Record<string, Colour>;

const LETTERS: Partial<Record<Tone, Colour>> = { bad: [0.65, 0.05, 0.05], faint: [0.35, 0.35, 0.35] };

const BARS: Record<Tone, Colour> = {
  good: [0.22, 0.42, 0.62],
  warn: [0.85, 0.6, 0.15],
  bad: [0.7, 0.12, 0.1],
  faint: [0.6, 0.6, 0.6],
  strong: [0.2, 0.2, 0.2],
};

export function letterColour(tone: Tone | undefined): Colour {
  return (tone && LETTERS[tone]) ?? BLACK;
}

export function barColour(tone: Tone): Colour {
  return BARS[tone];
}
