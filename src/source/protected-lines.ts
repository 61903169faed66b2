import { lexemes } from './lexemes.ts';

/** From one offset up to another. */
type Range = readonly [from: number, to: number];

/**
 * The parts of a text where blanks are part of what is written: texts in blocks (`|` and `>`) and in quotation marks
 * over several lines.
 */
export function protectedRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let isBlock = false;
  for (const { source, from, isScalar } of lexemes(text)) {
    const isQuoted = !isScalar && /^["']/.test(source);
    if ((isScalar && isBlock) || (isQuoted && source.includes('\n')))
      ranges.push([from, from + source.length]);
    if (!isScalar && /^[|>]/.test(source)) isBlock = true;
    else if (isScalar) isBlock = false;
  }
  return ranges;
}

/** Tells of rising offsets whether they stand in one of the ranges. */
export function insideOf(ranges: readonly Range[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < ranges.length && ranges[next]![1] <= offset) next++;
    return next < ranges.length && ranges[next]![0] <= offset;
  };
}
