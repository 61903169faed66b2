import type { Letterhead, Picture } from '../reports/paper/paper.ts';
import type { ArmsBox, LetterLine, Piece } from './layout.ts';
import { GAPS, lineHeight, PADDING, SIZES } from './measures.ts';
import { piece } from './piece.ts';
import type { Setting } from './table.ts';
import { wrap } from './wrap.ts';

/** The letterhead: as high as its lines or the arms, with the double rule. */
export function letterheadPiece(head: Letterhead, setting: Setting): Piece {
  const arms = head.arms && armsBox(head.arms);
  const lines = linesOf(head, arms, setting);
  const text = lines.reduce((sum, { size }) => sum + lineHeight(size), 0);
  return piece({
    content: { kind: 'letterhead', lines, arms },
    height: Math.max(text, arms?.height ?? 0) + GAPS.aboveRule + RULES,
    keepsNext: true,
  });
}

/** Height of the double rule. */
export const RULES = GAPS.rule.thick + GAPS.rule.gap + GAPS.rule.thin;

/** As high as arms usually are, unless they are wide. */
function armsBox(picture: Picture): ArmsBox {
  const scale = Math.min(GAPS.arms.height / picture.height, GAPS.arms.width / picture.width);
  return { picture, width: picture.width * scale, height: picture.height * scale };
}

/** Long names go on in a second line rather than over the arms. */
function linesOf(head: Letterhead, arms: ArmsBox | undefined, { typeface, width }: Setting): LetterLine[] {
  const room = width - 2 * (arms ? arms.width + 2 * PADDING.x : 0);
  const set = (text: string, isBold: boolean, size: number): LetterLine[] =>
    wrap(text, isBold ? typeface.bold : typeface.regular, size, room).map((line) => ({
      text: line,
      isBold,
      size,
    }));
  return [
    ...(head.government === undefined ? [] : set(head.government, false, SIZES.government)),
    ...set(head.organisation, true, SIZES.organisation),
    ...head.address.flatMap((line) => set(line, false, SIZES.address)),
  ];
}
