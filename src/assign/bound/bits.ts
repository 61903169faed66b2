/** A set of whole numbers from 0 to `most`, 32 to a word. */
export class Bits {
  private readonly words: Uint32Array;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
    this.words = new Uint32Array((most >>> 5) + 1);
  }

  add(number: number): void {
    this.words[number >>> 5]! |= 1 << (number & 31);
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5]! >>> (number & 31)) & 1) === 1;
  }

  /** An empty set of the same size. */
  none(): Bits {
    return new Bits(this.most);
  }

  copy(): Bits {
    const copy = this.none();
    copy.words.set(this.words);
    return copy;
  }

  /** Adds every number of the other set, or of this one, increased by this much, that is not beyond `most`. */
  addIncreased(other: Bits, by: number): void {
    const skip = by >>> 5;
    const shift = by & 31;
    const { words } = this;
    for (let to = words.length - 1; to >= skip; to--) {
      const low = other.words[to - skip]! << shift;
      const carry = shift > 0 && to > skip ? other.words[to - skip - 1]! >>> (32 - shift) : 0;
      words[to]! |= low | carry;
    }
  }

  /** The largest number up to this one; -1 if there is none. */
  upTo(number: number): number {
    for (let at = Math.min(number, this.most); at >= 0; at--) {
      if ((at & 31) === 31 && this.words[at >>> 5] === 0) at -= 31;
      else if (this.has(at)) return at;
    }
    return -1;
  }

  /** The least number from this one on; -1 if there is none. */
  from(number: number): number {
    for (let at = number; at <= this.most; at++) {
      if ((at & 31) === 0 && this.words[at >>> 5] === 0) at += 31;
      else if (this.has(at)) return at;
    }
    return -1;
  }
}
