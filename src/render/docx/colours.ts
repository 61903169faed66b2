import type { Tone } from '../../reports/document.ts';
import type { Look } from './text.ts';

/** Shades that a photocopier keeps apart. */
export const SHADES = { head: 'E0E0E0', group: 'F2F2F2', bad: 'FADED9', bar: 'E6E6E6' } as const;

export const BARS: Record<Tone, string> = {
  good: '386B9E',
  warn: 'D99926',
  bad: 'B31F1A',
  faint: '999999',
  strong: '333333',
};

/** Looks of text that is meant in a tone; the weight is that which the layout has measured. */
export function lookOf(tone: Tone | undefined): Look {
  switch (tone) {
    case 'bad':
      return { bold: true, color: 'A60D0D' };
    case 'strong':
      return { bold: true };
    case 'faint':
      return { color: '595959' };
    default:
      return {};
  }
}
