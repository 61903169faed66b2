import { lineHeight } from '../../typeset/measures.ts';

/** Points in twentieths of a point, which Word counts in. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** A size of type in half points. */
export function halfPoints(size: number): number {
  return Math.round(size * 2);
}

/** Spacing of lines exactly as high as the layout has them, or pages would end elsewhere than planned. */
export function exactLine(height: number): { readonly line: number; readonly lineRule: 'exact' } {
  return { line: Math.max(1, twips(height)), lineRule: 'exact' };
}

/** Spacing of lines of text in a size. */
export function linesOf(size: number): { readonly line: number; readonly lineRule: 'exact' } {
  return exactLine(lineHeight(size));
}
