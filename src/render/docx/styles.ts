import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Paper } from '../../reports/paper/paper.ts';
import { languageTag } from '../language-tag.ts';
import { GAPS, SIZES } from '../../typeset/measures.ts';
import { legal } from './text.ts';
import { halfPoints, linesOf, twips } from './units.ts';

/** Name of the style of lists. */
export const BULLETS = 'bullets';
/** Name of the style of the foot of a page, which Word has under this name too. */
export const FOOTER = 'Footer';

/** The styles of a paper: headings are real headings, and all else follows the text. */
export function stylesOf({ type, language }: Paper): IStylesOptions {
  const { size } = type;
  const heading = (larger: number): object => ({
    size: halfPoints(size + larger),
    bold: true,
    color: '000000',
  });
  return {
    default: {
      document: {
        run: {
          font: legal(type.family),
          size: halfPoints(size),
          language: { value: languageTag(language) },
        },
        paragraph: { spacing: { before: 0, after: 0, ...linesOf(size) } },
      },
      heading1: {
        run: heading(SIZES.title),
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 0, after: 0, ...linesOf(size + SIZES.title) },
        },
      },
      heading2: {
        run: heading(SIZES.heading),
        paragraph: { keepNext: true, spacing: { before: 0, after: 0, ...linesOf(size + SIZES.heading) } },
      },
    },
    paragraphStyles: [
      {
        id: FOOTER,
        name: 'footer',
        basedOn: 'Normal',
        run: { size: halfPoints(SIZES.footer) },
        paragraph: { spacing: linesOf(SIZES.footer) },
      },
    ],
  };
}

/** Lists with a mark before each item and each detail, which a person can go on with. */
export function numbering(): INumberingOptions {
  const levels = ['•', '–'].map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    style: { paragraph: { indent: { left: twips((level + 1) * GAPS.indent), hanging: twips(GAPS.indent) } } },
  }));
  return { config: [{ reference: BULLETS, levels }] };
}
