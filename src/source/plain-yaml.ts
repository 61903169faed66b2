import { DEEPEST, type YamlReading } from './yaml-reading.ts';

/**
 * The plain part of YAML that section files are written in, read in one pass: block maps and lists, scalars on one
 * line, flow collections on one line, comments. Whatever is out of the ordinary (anchors, tags, escapes, text over
 * several lines, tabs, odd indentation, anything wrong) makes it give up, and the library reads the file instead.
 *
 * Measured reason: the library alone took more than half of the time of a run on `examples/setda`; this takes a
 * twentieth of that. The test beside it holds both readings against each other, value by value and place by place.
 */
export function readPlainYaml(text: string): YamlReading | undefined {
  // Also a byte that could end a line or hide: the library knows what to make of it.
  if (UNUSUAL.test(text)) return undefined;
  try {
    const { value, spans } = new Reader(text).document();
    return { value, findings: [], range: rangesOf(text, spans) };
  } catch (error) {
    if (error === GIVE_UP) return undefined;
    throw error;
  }
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]|^(?:---|\.\.\.|%)/m;

const GIVE_UP = new Error('not plain YAML');

type Container = Record<string, unknown>;

/**
 * Maps inherit nothing, so that a key may be called "constructor". Unlike those of Object.create(null) they share their
 * shape, which takes a third of the memory of a large organisation.
 */
const Bare = function () {} as unknown as new () => Container;
Bare.prototype = Object.create(null) as object;

/**
 * Where all values stand, in the order of the text and packed, for there are millions: of each value its start, its end
 * and the index behind its parts; then its parts. An entry of a map has the start and end of its key in front.
 */
type Spans = Uint16Array | Uint32Array;
const HEAD = 3;
const KEY_RANGE = 2;

function packed(spans: readonly number[], textLength: number): Spans {
  const isSmall = Math.max(spans.length, textLength) < 2 ** 16;
  return isSmall ? Uint16Array.from(spans) : Uint32Array.from(spans);
}

/** Longer texts hardly come twice. */
const LONGEST_WORD = 24;

const KEY = /[A-Za-z_][\w-]*(?=:(?: |$))/my;
/** Words that the core schema does not read as text. */
const CONSTANT = /^(?:true|false|null)$/i;
const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)\.\d+$/;
/** Text that begins with a letter is text; with a digit only if no number can be made of it. */
const TEXT = /^(?:[A-Za-z_]|\d[\d.]*[^\d.eEoxX_])|^\d+\.\d+\.[\d.]*\d$/;

class Reader {
  readonly #text: string;
  readonly #spans: number[] = [];
  #at = 0;
  #depth = 0;
  /** Words and codes met so far: they come again and again, and need be there only once. */
  readonly #known = new Map<string, string>();
  /** End of the value that was read last. */
  #to = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): { readonly value: unknown; readonly spans: Spans } {
    this.#nextContent();
    if (this.#at >= this.#text.length || this.#indent() !== 0) throw GIVE_UP;
    const value = this.#block(0);
    if (this.#at < this.#text.length) throw GIVE_UP;
    return { value, spans: packed(this.#spans, this.#text.length) };
  }

  /** Notes where a value begins; gives what `#end` needs to note where it ended. */
  #begin(): number {
    return this.#spans.push(this.#at, 0, 0) - HEAD;
  }

  #end(span: number, to: number): void {
    this.#spans[span + 1] = to;
    this.#spans[span + 2] = this.#spans.length;
    this.#to = to;
  }

  /** A block that begins here, at this indentation, and ends before the next line that stands further left. */
  #block(indent: number): unknown {
    return this.#deeper(() => (this.#isDash() ? this.#list(indent) : this.#map(indent)));
  }

  /** One collection within another; so many of them that the stack could run out are the library's affair. */
  #deeper(read: () => unknown): unknown {
    if (++this.#depth > DEEPEST) throw GIVE_UP;
    const value = read();
    this.#depth--;
    return value;
  }

  #map(indent: number): Container {
    const span = this.#begin();
    const map = new Bare();
    do {
      const key = this.#newKey(map);
      map[key] = this.#valueOf(indent);
    } while (this.#continues(indent) && !this.#isDash());
    this.#end(span, this.#to);
    return map;
  }

  #list(indent: number): unknown[] {
    const span = this.#begin();
    const items: unknown[] = [];
    do {
      this.#at += 2;
      this.#spaces();
      if (this.#isDash()) throw GIVE_UP;
      items.push(this.#isKey() ? this.#deeper(() => this.#map(this.#indent())) : this.#inline(indent));
    } while (this.#continues(indent) && this.#isDash());
    this.#end(span, this.#to);
    return items;
  }

  /** What stands after "key:": on the same line, or as a block below; a list may stand at the key's own indentation. */
  #valueOf(indent: number): unknown {
    this.#spaces();
    if (!this.#isLineEnd()) return this.#inline(indent);
    this.#nextContent();
    const below = this.#indent();
    if (this.#at >= this.#text.length || below < indent || (below === indent && !this.#isDash()))
      throw GIVE_UP;
    return this.#block(below);
  }

  /** A scalar or flow collection that fills the rest of the line; the next line must not carry it on. */
  #inline(indent: number): unknown {
    const value = this.#flow(BLOCK_END);
    this.#spaces();
    if (!this.#isLineEnd()) throw GIVE_UP;
    this.#nextContent();
    if (this.#at < this.#text.length && this.#indent() > indent) throw GIVE_UP;
    return value;
  }

  /** A flow collection, or else a scalar that ends where the collection around it allows. */
  #flow(end: RegExp): unknown {
    return this.#isFlow() ? this.#deeper(() => this.#flowCollection()) : this.#scalar(end);
  }

  #flowCollection(): unknown {
    const span = this.#begin();
    const isMap = this.#text[this.#at] === '{';
    const close = isMap ? '}' : ']';
    const map = new Bare();
    const items: unknown[] = [];
    this.#at++;
    this.#spaces();
    if (this.#text[this.#at] !== close) {
      do {
        this.#spaces();
        if (isMap) this.#flowEntry(map);
        else items.push(this.#flow(FLOW_END));
        this.#spaces();
      } while (this.#take(','));
    }
    if (!this.#take(close)) throw GIVE_UP;
    this.#end(span, this.#at);
    return isMap ? map : items;
  }

  #flowEntry(map: Container): void {
    const key = this.#newKey(map);
    this.#spaces();
    map[key] = this.#flow(FLOW_END);
  }

  #scalar(end: RegExp): unknown {
    const from = this.#at;
    const span = this.#begin();
    const quote = this.#text[from];
    if (quote === '"' || quote === "'") {
      const text = this.#quoted(quote);
      this.#end(span, this.#at);
      return text;
    }
    end.lastIndex = from;
    end.test(this.#text);
    const raw = this.#text.slice(from, end.lastIndex).trimEnd();
    this.#at = from + raw.length;
    this.#end(span, this.#at);
    const value = plainValue(raw, end === FLOW_END);
    return typeof value === 'string' && value.length <= LONGEST_WORD ? this.#once(value) : value;
  }

  #once(word: string): string {
    const known = this.#known.get(word);
    if (known === undefined) this.#known.set(word, word);
    return known ?? word;
  }

  #quoted(quote: string): string {
    const from = this.#at;
    const close = this.#text.indexOf(quote, from + 1);
    const value = this.#text.slice(from + 1, close);
    // An escape, a doubled quote or a line end inside are the library's affair.
    if (close < 0 || /[\\\n]/.test(value) || this.#text[close + 1] === quote) throw GIVE_UP;
    this.#at = close + 1;
    return value;
  }

  /** A key that the map does not have yet, with its colon. */
  #newKey(map: Container): string {
    KEY.lastIndex = this.#at;
    if (!KEY.test(this.#text)) throw GIVE_UP;
    const key = this.#once(this.#text.slice(this.#at, KEY.lastIndex));
    if (CONSTANT.test(key) || key in map) throw GIVE_UP;
    this.#spans.push(this.#at, this.#at + key.length);
    this.#at += key.length + 1;
    return key;
  }

  #isKey(): boolean {
    KEY.lastIndex = this.#at;
    return KEY.test(this.#text);
  }

  #isFlow(): boolean {
    return this.#text[this.#at] === '{' || this.#text[this.#at] === '[';
  }

  #isDash(): boolean {
    return this.#text[this.#at] === '-' && this.#text[this.#at + 1] === ' ';
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #spaces(): void {
    while (this.#text[this.#at] === ' ') this.#at++;
  }

  /** Nothing but a comment is left on this line. A comment needs a space before it. */
  #isLineEnd(): boolean {
    const next = this.#text[this.#at];
    return next === undefined || next === '\n' || (next === '#' && this.#text[this.#at - 1] === ' ');
  }

  /** Goes to the first character of the next line that is neither blank nor a comment; stays on one that has begun. */
  #nextContent(): void {
    for (;;) {
      this.#spaces();
      const next = this.#text[this.#at];
      if (next === undefined) return;
      if (next === '#') {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end < 0 ? this.#text.length : end;
      } else if (next === '\n') this.#at++;
      else return;
    }
  }

  /** Whether the line that begins here belongs to a block of this indentation; one in between belongs nowhere. */
  #continues(indent: number): boolean {
    if (this.#at >= this.#text.length) return false;
    const here = this.#indent();
    if (here > indent) throw GIVE_UP;
    return here === indent;
  }

  #indent(): number {
    return this.#at - (this.#text.lastIndexOf('\n', this.#at - 1) + 1);
  }
}

/** Where a plain scalar ends: before a comment or at the end of the line; in a flow collection at its signs too. */
const BLOCK_END = /(?:[^\n ]+| (?!#))*/y;
const FLOW_END = /[^\n,[\]{}#]*/y;

function plainValue(raw: string, isInFlow: boolean): unknown {
  if (INTEGER.test(raw) && raw !== '-0') return Number(raw);
  if (DECIMAL.test(raw)) return Number(raw);
  if (raw === 'true' || raw === 'false') return raw === 'true';
  const isText =
    TEXT.test(raw) && !CONSTANT.test(raw) && !(isInFlow ? raw.includes(':') : /:(?: |$)/.test(raw));
  if (!isText) throw GIVE_UP;
  return raw;
}

/** Ranges out of text and spans alone, so that nobody has to keep the values for them. */
function rangesOf(text: string, spans: Spans): YamlReading['range'] {
  const wide: Wide = new Map();
  return (path, part) => {
    let at = 0;
    for (const [depth, step] of path.entries()) {
      const next = partAt(text, spans, at, step, wide);
      if (next === undefined) break;
      const isKey = part === 'key' && depth === path.length - 1 && !isList(text, spans, at);
      if (isKey) return [spans[next - KEY_RANGE]!, spans[next - KEY_RANGE + 1]!];
      at = next;
    }
    return [spans[at]!, spans[at + 1]!];
  };
}

/** Of a value that has parts: a map begins with a letter or "{". */
function isList(text: string, spans: Spans, at: number): boolean {
  const first = text[spans[at]!];
  return first === '-' || first === '[';
}

/** Parts by name, of the maps and lists so wide that walking through them for each finding would take minutes. */
type Wide = Map<number, ReadonlyMap<string, number>>;
const WIDE = 500;

/** Index of the part of a map or list under a key or position; undefined where there is none. */
function partAt(
  text: string,
  spans: Spans,
  at: number,
  step: string | number,
  wide: Wide,
): number | undefined {
  const known = wide.get(at);
  if (known) return known.get(String(step));
  let walked = 0;
  for (const [name, next] of partsOf(text, spans, at)) {
    if (name === String(step)) return next;
    if (++walked === WIDE) {
      const parts = new Map(partsOf(text, spans, at));
      wide.set(at, parts);
      return parts.get(String(step));
    }
  }
  return undefined;
}

/** The parts of a map or list by key or position, each with its index. */
function* partsOf(text: string, spans: Spans, at: number): Generator<readonly [string, number]> {
  const end = spans[at + 2]!;
  const front = isList(text, spans, at) ? 0 : KEY_RANGE;
  let position = 0;
  for (let next = at + HEAD + front; next < end; next = spans[next + 2]! + front) {
    const key = (): string => text.slice(spans[next - KEY_RANGE], spans[next - KEY_RANGE + 1]);
    yield [front === 0 ? String(position++) : key(), next];
  }
}
