const SIZE = 256;

/**
 * Makes strings out of bytes, and the same one when the same bytes come again, as names of elements do: with a new one
 * each time, a sheet of 60,000 rows and 12 columns takes half as long again.
 */
export class WordCache {
  readonly #bytes: Buffer;
  readonly #words: (string | undefined)[] = new Array<string | undefined>(SIZE).fill(undefined);

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  word(from: number, to: number): string {
    let place = to - from;
    for (let at = from; at < to; at++) place = (place * 31 + this.#bytes[at]!) | 0;
    place &= SIZE - 1;
    const known = this.#words[place];
    if (known !== undefined && this.#stands(known, from, to)) return known;
    const word = this.#bytes.toString('latin1', from, to);
    this.#words[place] = word;
    return word;
  }

  #stands(word: string, from: number, to: number): boolean {
    if (word.length !== to - from) return false;
    for (let i = 0; i < word.length; i++) {
      if (word.charCodeAt(i) !== this.#bytes[from + i]) return false;
    }
    return true;
  }
}
