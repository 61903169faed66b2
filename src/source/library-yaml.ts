import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { finding, type Finding, type YamlProblem } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import type { Path } from './document.ts';
import type { Lines } from './lines.ts';
import { tooDeepAt } from './nesting.ts';
import { yamlEdits } from './yaml-edits.ts';
import { troubleOf, type Trouble } from './yaml-problem.ts';
import { DEEPEST, type YamlReading } from './yaml-reading.ts';

/** Aliases are a convenience for a handful of repeated values; a bomb needs many. */
const MOST_ALIASES = 100;
const MOST_VALUES = 2_000_000;

type Entry = Pair<Node | null, Node | null>;

/** By the yaml library: every YAML there is, and what is wrong with it. */
export function readWithLibrary(text: string, lines: Lines): YamlReading {
  const at = (from: number, to: number): Place => lines.place(from, to);
  const broken = ({ problem, from, to }: Trouble): YamlReading => ({
    value: undefined,
    range: () => [0, 0],
    findings: [
      finding('galat', 'yaml-rusak', at(from, to), { problem }, { edits: yamlEdits(text, problem, from) }),
    ],
  });

  const deep = tooDeepAt(text);
  if (deep !== undefined) return broken({ problem: 'terlalu-dalam', from: deep, to: deep + 1 });
  let document: Document;
  try {
    // Duplicate keys are found below, in linear time and with both places.
    document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return broken({ problem: 'terlalu-dalam', from: 0, to: 1 });
    throw error;
  }
  const [first] = document.errors;
  if (first) return broken(troubleOf(text, first));
  const [warning] = document.warnings;
  // A tag that nobody knows is a text that begins with "!".
  if (warning) return broken({ problem: 'tanda-di-awal', from: warning.pos[0], to: warning.pos[1] });
  const walk = new Walk(document, text, at);
  const value = walk.read();
  return { value, findings: walk.findings, range: (path, part) => walk.rangeAt(path, part) };
}

/** One pass from nodes to plain values, noting duplicate keys and stopping at what is too large. */
class Walk {
  readonly findings: Finding[] = [];
  readonly #document: Document;
  readonly #text: string;
  readonly #at: (from: number, to: number) => Place;
  /** Entries of each map by key, made when first asked for. */
  readonly #entries = new Map<YAMLMap, ReadonlyMap<string, Entry>>();
  /** The nodes met so far by their anchors, and what each alias stands for: the library would look for it everywhere. */
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Alias, Node>();
  readonly #anchored: Scalar[] = [];
  #values = 0;
  #aliases = 0;
  #stopped = false;

  constructor(document: Document, text: string, at: (from: number, to: number) => Place) {
    this.#document = document;
    this.#text = text;
    this.#at = at;
  }

  /** The plain value of the whole document. */
  read(): unknown {
    const value = this.#valueOf(this.#document.contents, 0);
    const named = new Set([...this.#targets.keys()].map(({ source }) => source));
    // An anchor that nothing points at is a text that begins with "&".
    const idle = this.#anchored.find(({ anchor = '' }) => !named.has(anchor));
    if (idle?.range && !this.#stopped) {
      const from = this.#text.lastIndexOf(`&${idle.anchor ?? ''}`, idle.range[0]);
      const at = this.#at(from, idle.range[1]);
      const edits = yamlEdits(this.#text, 'tanda-di-awal', from);
      this.findings.push(finding('galat', 'yaml-rusak', at, { problem: 'tanda-di-awal' }, { edits }));
    }
    return value;
  }

  #valueOf(node: Node | null, depth: number): unknown {
    if (node === null || this.#stopped) return null;
    if (++this.#values > MOST_VALUES || depth > DEEPEST) return this.#stop(node, 'terlalu-dalam');
    if (isAlias(node)) {
      if (++this.#aliases > MOST_ALIASES) return this.#stop(node, 'alias-berlebihan');
      const target = this.#anchors.get(node.source);
      if (!target) return this.#stop(node, 'alias');
      this.#targets.set(node, target);
      return this.#valueOf(target, depth + 1);
    }
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isSeq(node)) return node.items.map((item) => this.#valueOf(item as Node | null, depth + 1));
    if (isMap(node)) return this.#mapOf(node.items as Entry[], depth);
    if (!isScalar(node)) return null;
    if (node.anchor !== undefined) this.#anchored.push(node);
    return node.value;
  }

  rangeAt(path: Path, part: 'key' | 'value'): readonly [number, number] {
    let node: Node | null = this.#resolved(this.#document.contents);
    let range = rangeOf(node) ?? [0, 1];
    for (const [index, step] of path.entries()) {
      if (isSeq(node)) {
        node = this.#resolved((node.items[Number(step)] ?? null) as Node | null);
      } else if (isMap(node)) {
        const pair = this.#entriesOf(node).get(String(step));
        if (!pair) return range;
        range = rangeOf(pair.key) ?? range;
        if (part === 'key' && index === path.length - 1) return range;
        node = this.#resolved(pair.value);
      } else return range;
      range = rangeOf(node) ?? range;
    }
    return range;
  }

  #mapOf(entries: readonly Entry[], depth: number): Record<string, unknown> {
    // Without a prototype, a key such as __proto__ is a key like any other.
    const result = Object.create(null) as Record<string, unknown>;
    const first = new Map<string, Node>();
    for (const { key, value } of entries) {
      if (!isScalar(key)) {
        this.#stop(key, 'kunci-rumit');
        break;
      }
      const name = String(key.value);
      const earlier = first.get(name);
      if (earlier) {
        const [here, there] = [this.#placeOf(key), this.#placeOf(earlier)];
        this.findings.push(finding('galat', 'kunci-ganda', here, { key: name }, { related: [there] }));
        continue;
      }
      first.set(name, key);
      result[name] = this.#valueOf(value, depth + 1);
    }
    return result;
  }

  #entriesOf(map: YAMLMap): ReadonlyMap<string, Entry> {
    let entries = this.#entries.get(map);
    if (!entries) {
      // Of a key that is written twice the first counts, as it does above.
      entries = new Map(
        (map.items as Entry[]).map((entry) => [keyText(entry.key), entry] as const).reverse(),
      );
      this.#entries.set(map, entries);
    }
    return entries;
  }

  #resolved(node: Node | null): Node | null {
    return isAlias(node) ? (this.#targets.get(node) ?? null) : node;
  }

  #stop(node: Node | null, problem: YamlProblem): null {
    // The first hindrance is said; what is behind it is not read.
    if (!this.#stopped) this.findings.push(finding('galat', 'yaml-rusak', this.#placeOf(node), { problem }));
    this.#stopped = true;
    return null;
  }

  #placeOf(node: Node | null): Place {
    return this.#at(...(rangeOf(node) ?? [0, 1]));
  }
}

/** The text of a key; of one that is a list or a map there is none. */
function keyText(key: Node | null): string {
  return isScalar(key) ? String(key.value) : '';
}

function rangeOf(node: Node | null): [number, number] | undefined {
  return node?.range ? [node.range[0], endOf(node)] : undefined;
}

/** Where the last value ends: the library counts the space and comment behind a block as part of it. */
function endOf(node: Node): number {
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  const last: unknown = isBlock ? node.items.at(-1) : undefined;
  const inner = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(inner) && inner.range ? endOf(inner) : (node.range?.[1] ?? 0);
}
