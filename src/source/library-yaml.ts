import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type ErrorCode,
  type Node,
  type Pair,
} from 'yaml';
import { finding, type Finding, type YamlProblem } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import type { Path } from './document.ts';
import type { Lines } from './lines.ts';
import type { YamlReading } from './yaml-reading.ts';

/** Aliases are a convenience for a handful of repeated values; a bomb needs many. */
const MOST_ALIASES = 100;
const MOST_VALUES = 2_000_000;
const DEEPEST = 60;

/** By the yaml library: every YAML there is, and what is wrong with it. */
export function readWithLibrary(text: string, lines: Lines): YamlReading {
  const at = (from: number, to: number): Place => lines.place(from, to);
  const broken = (problem: YamlProblem, from: number, to: number): YamlReading => ({
    value: undefined,
    range: () => [0, 0],
    findings: [
      finding('galat', 'yaml-rusak', at(from, to), { problem, token: firstLine(text.slice(from, to)) }),
    ],
  });

  if (nestsTooDeep(text)) return broken('terlalu-dalam', 0, 1);
  let document: Document;
  try {
    // Duplicate keys are found below, in linear time and with both places.
    document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError) return broken('terlalu-dalam', 0, 1);
    throw error;
  }
  if (document.errors.length > 0) {
    const findings = document.errors.map(({ code, pos: [from, to] }) =>
      finding('galat', 'yaml-rusak', at(from, to), {
        problem: problemOf(code),
        token: firstLine(text.slice(from, to)),
      }),
    );
    return { value: undefined, range: () => [0, 0], findings: findings.slice(0, 1) };
  }
  const walk = new Walk(document, at);
  const value = walk.valueOf(document.contents, 0);
  return { value, findings: walk.findings, range: (path, part) => walk.rangeAt(path, part) };
}

/** One pass from nodes to plain values, noting duplicate keys and stopping at what is too large. */
class Walk {
  readonly findings: Finding[] = [];
  readonly #document: Document;
  readonly #at: (from: number, to: number) => Place;
  #values = 0;
  #aliases = 0;
  #stopped = false;

  constructor(document: Document, at: (from: number, to: number) => Place) {
    this.#document = document;
    this.#at = at;
  }

  valueOf(node: Node | null, depth: number): unknown {
    if (node === null || this.#stopped) return null;
    if (++this.#values > MOST_VALUES || depth > DEEPEST) return this.#stop(node, 'terlalu-dalam');
    if (isAlias(node)) {
      if (++this.#aliases > MOST_ALIASES) return this.#stop(node, 'alias-berlebihan');
      return this.valueOf(node.resolve(this.#document) ?? null, depth + 1);
    }
    if (isSeq(node)) return node.items.map((item) => this.valueOf(item as Node | null, depth + 1));
    if (isMap(node)) return this.#mapOf(node.items as Pair<Node, Node | null>[], depth);
    return isScalar(node) ? node.value : null;
  }

  rangeAt(path: Path, part: 'key' | 'value'): readonly [number, number] {
    let node: Node | null = this.#resolved(this.#document.contents);
    let range = rangeOf(node) ?? [0, 1];
    for (const [index, step] of path.entries()) {
      if (isSeq(node)) {
        node = this.#resolved((node.items[Number(step)] ?? null) as Node | null);
      } else if (isMap(node)) {
        const pair = (node.items as Pair<Node, Node | null>[]).find(
          ({ key }) => keyText(key) === String(step),
        );
        if (!pair) return range;
        range = rangeOf(pair.key) ?? range;
        if (part === 'key' && index === path.length - 1) return range;
        node = this.#resolved(pair.value);
      } else return range;
      range = rangeOf(node) ?? range;
    }
    return range;
  }

  #mapOf(pairs: readonly Pair<Node, Node | null>[], depth: number): Record<string, unknown> {
    // Without a prototype, a key such as __proto__ is a key like any other.
    const result = Object.create(null) as Record<string, unknown>;
    const first = new Map<string, Node>();
    for (const { key, value } of pairs) {
      const name = keyText(key);
      const earlier = first.get(name);
      const [from, to] = rangeOf(key) ?? [0, 1];
      if (earlier) {
        const related = [this.#at(...(rangeOf(earlier) ?? [0, 1]))];
        this.findings.push(finding('galat', 'kunci-ganda', this.#at(from, to), { key: name }, { related }));
        continue;
      }
      first.set(name, key);
      result[name] = this.valueOf(value, depth + 1);
    }
    return result;
  }

  #resolved(node: Node | null): Node | null {
    return isAlias(node) ? (node.resolve(this.#document) ?? null) : node;
  }

  #stop(node: Node, problem: YamlProblem): null {
    const [from, to] = rangeOf(node) ?? [0, 1];
    this.findings.push(finding('galat', 'yaml-rusak', this.#at(from, to), { problem, token: '' }));
    this.#stopped = true;
    return null;
  }
}

/** A flow collection nested by the thousand would exhaust the parser's stack; no section file nests deeper than six. */
function nestsTooDeep(text: string): boolean {
  return /(?:[[{]\s*){100}/.test(text) || /(?:- ){100}/.test(text) || /^ {2000}/m.test(text);
}

function keyText(key: Node | null): string {
  if (isScalar(key)) return String(key.value);
  return key === null ? '' : key.toString();
}

function rangeOf(node: Node | null | undefined): [number, number] | undefined {
  return node?.range ? [node.range[0], endOf(node)] : undefined;
}

/** Where the last value ends: the library counts the space and comment behind a block as part of it. */
function endOf(node: Node): number {
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  const last: unknown = isBlock ? node.items.at(-1) : undefined;
  const inner = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(inner) && inner.range ? endOf(inner) : (node.range?.[1] ?? 0);
}

function firstLine(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function problemOf(code: ErrorCode): YamlProblem {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'indentasi';
    case 'MISSING_CHAR':
      return 'tanda-hilang';
    case 'BAD_DQ_ESCAPE':
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return 'kutip';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return 'alias';
    case 'MULTIPLE_DOCS':
      return 'banyak-dokumen';
    default:
      return 'lain';
  }
}
