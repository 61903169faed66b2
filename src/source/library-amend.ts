import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isValueMap, type Value, type ValueMap } from './entry-text.ts';
import { listStretch } from './list-stretch.ts';
import { isSameValue } from './value-sameness.ts';

/** The text of a curious file that is to say another value: the library keeps its comments and may set it out anew. */
export function amendWithLibrary(text: string, before: ValueMap, after: ValueMap): string {
  const document = parseDocument(text, { uniqueKeys: false });
  withoutAliases(document);
  const amend = new Amendment(document);
  if (isMap(document.contents)) amend.map(document.contents, before, after);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}

/** What is said once and meant in several places is written out in each, for one of them may change. */
function withoutAliases(document: Document): void {
  visit(document, {
    Alias: (_, alias) => {
      const copy = alias.resolve(document)?.clone() as Node | undefined;
      if (copy) Object.assign(copy, { comment: alias.comment, commentBefore: alias.commentBefore });
      return copy;
    },
  });
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node) delete node.anchor;
    },
  });
}

class Amendment {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  map(map: YAMLMap, before: ValueMap, after: ValueMap): void {
    const isNamed = (pair: Pair, key: string): boolean =>
      isScalar(pair.key) && String(pair.key.value) === key;
    map.items = map.items.filter((pair) => Object.keys(after).some((key) => isNamed(pair, key)));
    let position = 0;
    for (const [key, value] of Object.entries(after)) {
      const present = map.items.findIndex((pair) => isNamed(pair, key));
      const pair = map.items[present];
      if (!pair) map.items.splice(position, 0, this.#document.createPair(key, this.#new(value)));
      else if (!isSameValue(before[key], value)) pair.value = this.#node(pair.value, before[key]!, value);
      position = (pair ? present : position) + 1;
    }
  }

  #node(node: unknown, before: Value, after: Value): Node {
    if (isMap(node) && isValueMap(before) && isValueMap(after)) this.map(node, before, after);
    else if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) this.#list(node, before, after);
    else if (isScalar(node) && typeof after !== 'object') node.value = after;
    else return this.#new(after);
    return node;
  }

  #list(list: YAMLSeq, before: readonly Value[], after: readonly Value[]): void {
    const { start, kept, removed, added } = listStretch(before, after);
    for (let i = start; i < start + kept; i++)
      list.items[i] = this.#node(list.items[i], before[i]!, after[i]!);
    const at = start + kept;
    const news = after.slice(at, at + added).map((item) => this.#new(item));
    list.items.splice(at, removed, ...news);
    // An empty list is written as []; what comes in stands on lines of its own.
    if (before.length === 0) list.flow = false;
  }

  /** Words of a list stand on one line together. */
  #new(value: Value): Node {
    const node = this.#document.createNode(value);
    visit(node, {
      Seq: (_, list) => {
        if (list.items.every(isScalar)) list.flow = true;
      },
    });
    return node;
  }
}
