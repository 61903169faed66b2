import { MOST_NESTING } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { xmlBytes } from './encoding.ts';
import { withoutEntities } from './entities.ts';
import { WordCache } from './word-cache.ts';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const AMPERSAND = 0x26;
/** Signs and digits come before them. */
const LETTERS = 0x41;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SPACE = 0x20;

/**
 * Goes through XML from tag to tag, forwards only, over its bytes: texts are made only of what is asked for, and nothing
 * is kept of what was passed. Prefixes of names are left out. A document type is refused, so there is nothing to expand.
 */
export class XmlScanner {
  /** Of the tag that was reached, without prefix. */
  name = '';
  isOpening = false;
  /** An opening tag that is closed at once. */
  isEmpty = false;

  readonly #bytes: Buffer;
  readonly #words: WordCache;
  #at = 0;
  #depth = 0;
  #attributesFrom = 0;
  #attributesTo = 0;
  #valueFrom = 0;
  #valueTo = 0;

  constructor(part: Buffer) {
    this.#bytes = xmlBytes(part);
    this.#words = new WordCache(this.#bytes);
  }

  /** Goes to the next tag; false at the end. Throws where elements are left open. */
  next(): boolean {
    const bytes = this.#bytes;
    for (;;) {
      while (this.#at < bytes.length && bytes[this.#at] !== LESS) this.#at++;
      if (this.#at >= bytes.length) return this.#end();
      const mark = bytes[this.#at + 1];
      if (mark === QUESTION) this.#skipPast('?>');
      else if (mark === BANG) this.#skipDeclaration();
      else {
        this.#readTag();
        return true;
      }
    }
  }

  /** Goes to the next tag that opens an element of this name. */
  nextOpening(name: string): boolean {
    while (this.next()) {
      if (this.isOpening && this.name === name) return true;
    }
    return false;
  }

  /** Goes to the next tag that opens an element within the one by this name; false at the end of that one. */
  nextWithin(container: string): boolean {
    while (this.next()) {
      if (this.isOpening) return true;
      if (this.name === container) return false;
    }
    return false;
  }

  /** The text up to the next tag; what stands in CDATA is text too. */
  text(): string {
    const bytes = this.#bytes;
    if (this.isEmpty) return '';
    const from = this.#at;
    let hasReference = false;
    let to = from;
    for (; to < bytes.length && bytes[to] !== LESS; to++) hasReference ||= bytes[to] === AMPERSAND;
    this.#at = to;
    const plain = bytes.toString('utf8', from, to);
    const text = hasReference ? withoutEntities(plain) : plain;
    return bytes[to + 1] === BANG || bytes[to + 1] === QUESTION ? text + this.#textPastMarkup() : text;
  }

  /** The value of an attribute of the tag that was reached. */
  attribute(name: string): string | undefined {
    if (!this.#findAttribute(name)) return undefined;
    return withoutEntities(this.#bytes.toString('utf8', this.#valueFrom, this.#valueTo)).replace(
      /[\t\r\n]/g,
      ' ',
    );
  }

  /** As `attribute`, for values that come again and again. */
  word(name: string): string | undefined {
    return this.#findAttribute(name) ? this.#words.word(this.#valueFrom, this.#valueTo) : undefined;
  }

  /** As `word`, of the letters that the value begins with: the column of "AB12". */
  letters(name: string): string | undefined {
    if (!this.#findAttribute(name)) return undefined;
    let to = this.#valueFrom;
    while (to < this.#valueTo && this.#bytes[to]! >= LETTERS) to++;
    return this.#words.word(this.#valueFrom, to);
  }

  #end(): false {
    if (this.#depth !== 0 || this.name === '') throw new Unreadable('rusak');
    return false;
  }

  #skipPast(end: string): void {
    const at = this.#bytes.indexOf(end, this.#at + 2, 'latin1');
    if (at === -1) throw new Unreadable('rusak');
    this.#at = at + end.length;
  }

  #skipDeclaration(): void {
    if (this.#isAt('<!--')) this.#skipPast('-->');
    else if (this.#isAt('<![CDATA[')) this.#skipPast(']]>');
    else throw new Unreadable(this.#isAt('<!DOCTYPE') || this.#isAt('<!ENTITY') ? 'entitas' : 'rusak');
  }

  #isAt(text: string): boolean {
    return this.#bytes.toString('latin1', this.#at, this.#at + text.length).toUpperCase() === text;
  }

  #textPastMarkup(): string {
    const parts: string[] = [];
    while (this.#bytes[this.#at] === LESS) {
      const start = this.#at;
      const isCharacterData = this.#isAt('<![CDATA[');
      if (this.#bytes[start + 1] === QUESTION) this.#skipPast('?>');
      else if (this.#bytes[start + 1] === BANG) this.#skipDeclaration();
      else break;
      if (isCharacterData) parts.push(this.#bytes.toString('utf8', start + 9, this.#at - 3));
      const from = this.#at;
      while (this.#at < this.#bytes.length && this.#bytes[this.#at] !== LESS) this.#at++;
      parts.push(withoutEntities(this.#bytes.toString('utf8', from, this.#at)));
    }
    return parts.join('');
  }

  #readTag(): void {
    const bytes = this.#bytes;
    let at = this.#at + 1;
    this.isOpening = bytes[at] !== SLASH;
    if (!this.isOpening) at++;
    let nameFrom = at;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === COLON) nameFrom = at + 1;
      else if (byte === GREATER || byte === SLASH || byte <= SPACE) break;
    }
    this.name = this.#words.word(nameFrom, at);
    this.#attributesFrom = at;
    at = this.#tagEnd(at);
    this.isEmpty = this.isOpening && bytes[at - 1] === SLASH;
    this.#attributesTo = this.isEmpty ? at - 1 : at;
    this.#at = at + 1;
    this.#countDepth();
  }

  /** Where the tag ends; ">" may stand within a value. */
  #tagEnd(from: number): number {
    const bytes = this.#bytes;
    let quote = 0;
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GREATER) return at;
      else if (byte === DOUBLE || byte === SINGLE) quote = byte;
    }
    throw new Unreadable('rusak');
  }

  #countDepth(): void {
    if (!this.isEmpty) this.#depth += this.isOpening ? 1 : -1;
    if (this.name === '' || this.#depth < 0 || this.#depth > MOST_NESTING) throw new Unreadable('rusak');
  }

  #findAttribute(name: string): boolean {
    const bytes = this.#bytes;
    const end = this.#attributesTo;
    for (let at = this.#attributesFrom; at < end;) {
      while (at < end && bytes[at]! <= SPACE) at++;
      let nameFrom = at;
      const wholeFrom = at;
      for (; at < end && bytes[at] !== EQUALS && bytes[at]! > SPACE; at++) {
        if (bytes[at] === COLON) nameFrom = at + 1;
      }
      const nameTo = at;
      while (at < end && (bytes[at] === EQUALS || bytes[at]! <= SPACE)) at++;
      const quote = bytes[at];
      if (quote !== DOUBLE && quote !== SINGLE) return false;
      const valueFrom = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (this.#isName(name, nameFrom, nameTo) && !this.#isNamespace(wholeFrom, nameFrom)) {
        this.#valueFrom = valueFrom;
        this.#valueTo = at;
        return true;
      }
      at++;
    }
    return false;
  }

  #isName(name: string, from: number, to: number): boolean {
    if (to - from !== name.length) return false;
    for (let i = 0; i < name.length; i++) {
      if (this.#bytes[from + i] !== name.charCodeAt(i)) return false;
    }
    return true;
  }

  /** `xmlns:r="…"` is no attribute by the name of r. */
  #isNamespace(from: number, to: number): boolean {
    return this.#isName('xmlns:', from, to);
  }
}
