import type { Tone } from '../../reports/document.ts';
import { barColour, isBold, letterColour, type Rgb } from '../../typeset/looks.ts';
import type { CellStyle } from './style.ts';

/** How a tone changes text. */
export function toneStyle(tone: Tone | undefined): Partial<CellStyle> {
  return tone === undefined ? {} : { colour: letterColour(tone), ...(isBold(tone) ? { bold: true } : {}) };
}

/** How much of white is in the colour of a bar: in a workbook its number stands on it, in black. */
const WHITE = 0.55;

export function paleBar(tone: Tone): Rgb {
  const parts = barColour(tone)
    .match(/../g)!
    .map((part) => parseInt(part, 16));
  const pale = parts.map((part) => Math.round(part + (255 - part) * WHITE));
  return pale.map((part) => part.toString(16).toUpperCase().padStart(2, '0')).join('');
}
