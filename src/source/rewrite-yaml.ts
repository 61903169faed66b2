import { Document, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/**
 * YAML text that says the given value. Where a present text is given, its comments stay with the entries that they
 * stand at: list entries are matched by the key named for their list, the rest by place.
 */
export function rewriteYaml(
  present: string | undefined,
  header: readonly string[],
  value: object,
  keyOfList: Readonly<Record<string, string>>,
): string {
  const document = present === undefined ? new Document({}) : parseDocument(present);
  if (present === undefined && header.length > 0) document.commentBefore = header.join('\n');
  const writer = new Writer(document, keyOfList);
  document.contents = writer.map(document.contents, value as Record<string, Value>, '');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

class Writer {
  readonly #document: Document;
  readonly #keyOfList: Readonly<Record<string, string>>;

  constructor(document: Document, keyOfList: Readonly<Record<string, string>>) {
    this.#document = document;
    this.#keyOfList = keyOfList;
  }

  map(old: unknown, value: Readonly<Record<string, Value>>, list: string): YAMLMap {
    const map = isMap(old) ? old : (this.#document.createNode({}) as YAMLMap);
    // The innermost entries read best on one line.
    if (!isMap(old) && list !== '' && Object.values(value).every((part) => typeof part !== 'object'))
      map.flow = list === 'petugas';
    const pairs = Object.entries(value).map(([key, part]) => {
      const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
      const node = this.#node(pair?.value, part, key);
      if (pair) {
        pair.value = node;
        return pair;
      }
      return this.#document.createPair(key, node);
    });
    map.items = pairs;
    return map;
  }

  #node(old: unknown, value: Value, key: string): Node {
    if (Array.isArray(value)) return this.#list(old, value as readonly Value[], key);
    if (typeof value === 'object') return this.map(old, value as Readonly<Record<string, Value>>, key);
    if (!isScalar(old)) return this.#document.createNode(value);
    old.value = value;
    return old;
  }

  #list(old: unknown, values: readonly Value[], key: string): YAMLSeq {
    const seq = isSeq(old) ? old : (this.#document.createNode([]) as YAMLSeq);
    const idKey = this.#keyOfList[key] ?? '';
    const idOf = (item: unknown): unknown => (isMap(item) ? item.get(idKey) : undefined);
    keepFirstComment(seq);
    const known = new Map(seq.items.map((item) => [idOf(item), item]));
    // An empty list is written as [] in flow style; entries added to it later are not.
    seq.flow = values.length === 0;
    seq.items = values.map((value) => {
      const id = (value as Readonly<Record<string, Value>>)[idKey];
      return this.map(known.get(id), value as Readonly<Record<string, Value>>, key);
    });
    return seq;
  }
}

/** The library hangs a comment before the first entry on the list; it belongs to the entry, wherever that moves. */
function keepFirstComment(list: YAMLSeq): void {
  const [first] = list.items;
  if (list.commentBefore == null || !isMap(first)) return;
  first.commentBefore = [list.commentBefore, first.commentBefore]
    .filter((comment) => comment != null)
    .join('\n');
  list.commentBefore = null;
}
