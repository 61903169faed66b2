import type { Place } from '../vocabulary/place.ts';

/** Turns offsets into places: the one spot where counting begins at 1. */
export class Lines {
  readonly #file: string;
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** A range that runs over several lines is cut at the end of its first: that is what gets underlined. */
  place(from: number, to: number): Place {
    const start = Math.min(from, this.#text.length);
    const row = this.#rowAt(start);
    const column = start - this.#startOf(row) + 1;
    const end = Math.max(start, Math.min(to, this.#endOf(row)));
    return {
      file: this.#file,
      line: row + 1,
      column,
      endLine: row + 1,
      endColumn: Math.max(column + 1, column + end - start),
    };
  }

  #rowAt(offset: number): number {
    const starts = (this.#starts ??= lineStarts(this.#text));
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #startOf(row: number): number {
    return this.#starts?.[row] ?? 0;
  }

  #endOf(row: number): number {
    const next = this.#starts?.[row + 1] ?? this.#text.length + 1;
    const end = next - 1;
    return this.#text[end - 1] === '\r' ? end - 1 : end;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
