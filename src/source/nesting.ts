import { lexemes } from './lexemes.ts';
import { DEEPEST } from './yaml-reading.ts';

/**
 * Where a text begins to nest too deeply, found without recursion: brackets within brackets, or "- - -" on one line.
 * The library would run out of stack there, or of time.
 */
export function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  let marks = 0;
  for (const { source, from, isScalar } of lexemes(text)) {
    if (isScalar) marks = 0;
    else if (source === '[' || source === '{') brackets++;
    else if (source === ']' || source === '}') brackets = Math.max(0, brackets - 1);
    else if (source === '-' || source === '?') marks++;
    else if (!/^ +$/.test(source)) marks = 0;
    if (brackets > DEEPEST || marks > DEEPEST) return from;
  }
  const indented = FAR_RIGHT.exec(text);
  return indented ? indented.index + indented[0].length - 1 : undefined;
}

/** Blocks nest by indentation, so a line that far to the right may stand in as many of them. */
const FAR_RIGHT = /^ {2000}/m;
