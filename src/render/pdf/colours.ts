import type { Rgb } from '../../typeset/looks.ts';
import type { Colour } from './canvas.ts';

/** "E0E0E0" as PDF counts: each part from 0 to 1. */
export function colourOf(rgb: Rgb): Colour {
  const part = (at: number): number => parseInt(rgb.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}
