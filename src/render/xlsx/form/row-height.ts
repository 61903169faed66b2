/** Of a line of Arial 10, in points. */
const LINE = 13;
const AIR = 2;
/** Excel repairs a file with higher rows. */
const HIGHEST = 409;
/** Letters are narrower than the digits that the width of a column counts; capitals are wider than other letters. */
const LETTERS_PER_DIGIT = 1.2;
const CAPITAL = 0.35;

/** A text in a cell that breaks it, so many digits wide. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/** Height of a row in points, in which all texts are read; programs take it as it is until a cell changes. */
export function rowHeight(texts: readonly WrappedText[]): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width * LETTERS_PER_DIGIT)));
  return Math.min(HIGHEST, lines * LINE + AIR);
}

function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((sum, line) => sum + brokenLines(line, room), 0);
}

/** Words that go on the next line where they do not fit. */
function brokenLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const length = word.length + CAPITAL * (word.match(/\p{Lu}/gu)?.length ?? 0);
    const wished = used === 0 ? length : used + 1 + length;
    if (wished <= room) used = wished;
    else {
      lines += used === 0 ? 0 : 1;
      lines += Math.max(0, Math.ceil(length / room) - 1);
      used = length % room;
    }
  }
  return lines;
}
