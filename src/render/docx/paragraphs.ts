import { Paragraph, type IParagraphOptions } from 'docx';
import { runs, type Look } from './text.ts';
import { exactLine, halfPoints, linesOf, twips } from './units.ts';

/** How a paragraph stands: lengths in points. */
export interface Place {
  /** Size of the type where it is not that of the text. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly before?: number;
  readonly startsPage?: boolean;
  readonly keepsNext?: boolean;
}

/** A paragraph of plain text. */
export function paragraph(
  text: string,
  place: Place = {},
  look: Look = {},
  more: IParagraphOptions = {},
): Paragraph {
  const size = place.size === undefined ? {} : { size: halfPoints(place.size) };
  return new Paragraph({ ...options(place), ...more, children: runs(text, { ...size, ...look }) });
}

/** Empty room so many points high. It parts tables, which Word would otherwise join, and turns the page before one. */
export function room(height: number, place: Pick<Place, 'startsPage' | 'keepsNext'> = {}): Paragraph {
  return new Paragraph({ ...options(place), spacing: exactLine(Math.max(1, height)), run: { size: 2 } });
}

/** What a place is called in Word; what does not differ from the style is left out, for who edits it. */
function options({ size, align, before, startsPage, keepsNext }: Place): IParagraphOptions {
  const spacing = {
    ...(size === undefined ? {} : linesOf(size)),
    ...(before === undefined ? {} : { before: twips(before) }),
  };
  return {
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
    ...(align && align !== 'left' ? { alignment: align } : {}),
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(keepsNext ? { keepNext: true } : {}),
  };
}
