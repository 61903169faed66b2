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
    const root = new Reader(text).document();
    return { value: root.value, findings: [], range: (path, part) => rangeAt(root, path, part) };
  } catch (error) {
    if (error === GIVE_UP) return undefined;
    throw error;
  }
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]|^(?:---|\.\.\.|%)/m;

const GIVE_UP = new Error('not plain YAML');

interface Node {
  readonly value: unknown;
  readonly from: number;
  readonly to: number;
  /** Entries of a map by key. */
  readonly entries?: ReadonlyMap<string, Entry>;
  /** Entries of a list. */
  readonly items?: readonly Node[];
}

interface Entry {
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly node: Node;
}

const KEY = /[A-Za-z_][\w-]*(?=:(?: |$))/my;
/** Words that the core schema does not read as text. */
const CONSTANT = /^(?:true|false|null)$/i;
const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)\.\d+$/;
/** Text that begins with a letter is text; with a digit only if no number can be made of it. */
const TEXT = /^(?:[A-Za-z_]|\d[\d.]*[^\d.eEoxX_])|^\d+\.\d+\.[\d.]*\d$/;

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Node {
    this.#nextContent();
    if (this.#at >= this.#text.length || this.#indent() !== 0) throw GIVE_UP;
    const node = this.#block(0);
    if (this.#at < this.#text.length) throw GIVE_UP;
    return node;
  }

  /** A block that begins here, at this indentation, and ends before the next line that stands further left. */
  #block(indent: number): Node {
    return this.#deeper(() => (this.#isDash() ? this.#list(indent) : this.#map(indent)));
  }

  /** One collection within another; so many of them that the stack could run out are the library's affair. */
  #deeper(read: () => Node): Node {
    if (++this.#depth > DEEPEST) throw GIVE_UP;
    const node = read();
    this.#depth--;
    return node;
  }

  #map(indent: number): Node {
    const from = this.#at;
    const entries = new Map<string, Entry>();
    const value = Object.create(null) as Record<string, unknown>;
    let to: number;
    do {
      const keyFrom = this.#at;
      const key = this.#key();
      if (entries.has(key)) throw GIVE_UP;
      const keyTo = keyFrom + key.length;
      this.#at = keyTo + 1;
      const node = this.#valueOf(indent);
      entries.set(key, { keyFrom, keyTo, node });
      value[key] = node.value;
      to = node.to;
    } while (this.#continues(indent) && !this.#isDash());
    return { value, from, to, entries };
  }

  #list(indent: number): Node {
    const from = this.#at;
    const items: Node[] = [];
    do {
      this.#at += 2;
      this.#spaces();
      if (this.#isDash()) throw GIVE_UP;
      items.push(this.#isKey() ? this.#deeper(() => this.#map(this.#indent())) : this.#inline(indent));
    } while (this.#continues(indent) && this.#isDash());
    return { value: items.map((item) => item.value), from, to: items.at(-1)!.to, items };
  }

  /** What stands after "key:": on the same line, or as a block below; a list may stand at the key's own indentation. */
  #valueOf(indent: number): Node {
    this.#spaces();
    if (!this.#isLineEnd()) return this.#inline(indent);
    this.#nextContent();
    const below = this.#indent();
    if (this.#at >= this.#text.length || below < indent || (below === indent && !this.#isDash()))
      throw GIVE_UP;
    return this.#block(below);
  }

  /** A scalar or flow collection that fills the rest of the line; the next line must not carry it on. */
  #inline(indent: number): Node {
    const node = this.#flow(BLOCK_END);
    this.#spaces();
    if (!this.#isLineEnd()) throw GIVE_UP;
    this.#nextContent();
    if (this.#at < this.#text.length && this.#indent() > indent) throw GIVE_UP;
    return node;
  }

  /** A flow collection, or else a scalar that ends where the collection around it allows. */
  #flow(end: RegExp): Node {
    return this.#isFlow() ? this.#deeper(() => this.#flowCollection()) : this.#scalar(end);
  }

  #flowCollection(): Node {
    const from = this.#at;
    const isMap = this.#text[this.#at] === '{';
    const close = isMap ? '}' : ']';
    const entries = new Map<string, Entry>();
    const items: Node[] = [];
    this.#at++;
    this.#spaces();
    if (this.#text[this.#at] !== close) {
      do {
        this.#spaces();
        if (isMap) this.#flowEntry(entries);
        else items.push(this.#flow(FLOW_END));
        this.#spaces();
      } while (this.#take(','));
    }
    if (!this.#take(close)) throw GIVE_UP;
    const to = this.#at;
    if (!isMap) return { value: items.map((item) => item.value), from, to, items };
    const value = Object.create(null) as Record<string, unknown>;
    for (const [key, { node }] of entries) value[key] = node.value;
    return { value, from, to, entries };
  }

  #flowEntry(entries: Map<string, Entry>): void {
    const keyFrom = this.#at;
    const key = this.#key();
    if (entries.has(key)) throw GIVE_UP;
    const keyTo = keyFrom + key.length;
    this.#at = keyTo + 1;
    this.#spaces();
    entries.set(key, { keyFrom, keyTo, node: this.#flow(FLOW_END) });
  }

  #scalar(end: RegExp): Node {
    const from = this.#at;
    const quote = this.#text[from];
    if (quote === '"' || quote === "'") return this.#quoted(quote);
    end.lastIndex = from;
    end.exec(this.#text);
    const raw = this.#text.slice(from, end.lastIndex).trimEnd();
    this.#at = from + raw.length;
    return { value: plainValue(raw, end === FLOW_END), from, to: this.#at };
  }

  #quoted(quote: string): Node {
    const from = this.#at;
    const close = this.#text.indexOf(quote, from + 1);
    const value = this.#text.slice(from + 1, close);
    // An escape, a doubled quote or a line end inside are the library's affair.
    if (close < 0 || /[\\\n]/.test(value) || this.#text[close + 1] === quote) throw GIVE_UP;
    this.#at = close + 1;
    return { value, from, to: this.#at };
  }

  #key(): string {
    KEY.lastIndex = this.#at;
    const key = KEY.exec(this.#text)?.[0];
    if (key === undefined || CONSTANT.test(key)) throw GIVE_UP;
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
const BLOCK_END = /[^\n]*?(?= #|$)/my;
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

function rangeAt(
  root: Node,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): readonly [number, number] {
  let node = root;
  for (const [index, step] of path.entries()) {
    const entry = node.entries?.get(String(step));
    const item = node.items?.[Number(step)];
    if (entry && part === 'key' && index === path.length - 1) return [entry.keyFrom, entry.keyTo];
    const next = entry?.node ?? item;
    if (!next) break;
    node = next;
  }
  return [node.from, node.to];
}
