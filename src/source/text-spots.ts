/** Thrown where a text is written in a way that edits of ours do not reckon with; the library writes it then. */
export const UNRECKONED = new Error('a way of writing that is left to the library');

/** Where in a text something can be put or taken away. */
export class TextSpots {
  readonly text: string;
  readonly eol: '\n' | '\r\n';

  constructor(text: string) {
    this.text = text;
    this.eol = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** How many characters stand before an offset on its line. */
  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** Offset of the "- " in front of an item that begins on the same line. */
  dashBefore(item: number): number {
    const dash = /- *$/.exec(this.text.slice(this.lineStart(item), item));
    if (!dash) throw UNRECKONED;
    return this.lineStart(item) + dash.index;
  }

  /** End of the line on which a value ends, past its comment and before the line end. */
  lineEndBehind(valueEnd: number): number {
    // The end of a text in a block ("|") is the beginning of the next line.
    if (this.text[valueEnd - 1] === '\n') return valueEnd - (this.text[valueEnd - 2] === '\r' ? 2 : 1);
    REST_OF_LINE.lastIndex = valueEnd;
    if (!REST_OF_LINE.test(this.text)) throw UNRECKONED;
    return REST_OF_LINE.lastIndex;
  }

  /** The beginning of the line below, or the end of the text. */
  nextLine(lineEnd: number): number {
    const newline = this.text.indexOf('\n', lineEnd);
    return newline < 0 ? this.text.length : newline + 1;
  }

  /** Goes on past the comments below that stand at least so far right: they belong to what is above. */
  behindComments(lineEnd: number, column: number): number {
    for (let at = lineEnd; ; at = COMMENT_BELOW.lastIndex) {
      COMMENT_BELOW.lastIndex = at;
      const below = COMMENT_BELOW.exec(this.text);
      if (!below || below[1]!.length < column) return at;
    }
  }

  /** Whether a line without anything stands above the line of an offset, or above the comments there. */
  hasBlankLineAbove(offset: number): boolean {
    return /(?:^|\n)[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*$/.test(
      this.text.slice(0, this.lineStart(offset)).slice(-2000),
    );
  }
}

const REST_OF_LINE = /[ \t]*(?:(?<=[ \t])#[^\r\n]*)?(?=\r?\n|$)/y;
const COMMENT_BELOW = /(?:\r?\n[ \t]*)*\r?\n( *)#[^\r\n]*/y;
