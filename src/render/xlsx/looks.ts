import type { Tone } from '../../reports/document.ts';
import type { CellStyle } from './style.ts';

/** Colours as RRGGBB, all light enough for black text and for a copying machine. */
export const SHADES = { head: 'E0E0E0', group: 'F0F0F0', bad: 'FBE3E0' } as const;

const TEXT_COLOURS: Readonly<Partial<Record<Tone, string>>> = {
  bad: 'A3120A',
  warn: '7A4B00',
  faint: '595959',
};

const BAR_COLOURS: Readonly<Record<Tone, string>> = {
  good: '9FCFA8',
  warn: 'F3CF85',
  bad: 'EBA39B',
  faint: 'D0D0D0',
  strong: 'A5BFE0',
};

/** How a tone changes text. */
export function toneStyle(tone: Tone | undefined): Partial<CellStyle> {
  if (tone === undefined) return {};
  const colour = TEXT_COLOURS[tone];
  return {
    ...(tone === 'strong' || tone === 'bad' ? { bold: true } : {}),
    ...(colour === undefined ? {} : { colour }),
  };
}

export function barColour(tone: Tone): string {
  return BAR_COLOURS[tone];
}
