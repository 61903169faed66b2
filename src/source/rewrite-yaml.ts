import { Document, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** What tells the entries of a list apart, by the key of the list. */
type KeysOfList = Readonly<Record<string, readonly string[]>>;

/** Lists whose entries are short and read best on one line each. */
const ON_ONE_LINE: ReadonlySet<string> = new Set(['petugas', 'temuan']);

type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/**
 * YAML text that says the given value. Where a present text is given, its comments stay with the entries that they
 * stand at: list entries are matched by the keys named for their list, the rest by place.
 */
export function rewriteYaml(
  present: string | undefined,
  header: readonly string[],
  value: object,
  keysOfList: KeysOfList,
): string {
  const document = present === undefined ? new Document({}) : parseDocument(present);
  if (present === undefined && header.length > 0) document.commentBefore = header.join('\n');
  const writer = new Writer(document, keysOfList);
  document.contents = writer.map(document.contents, value as Record<string, Value>, '');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

class Writer {
  readonly #document: Document;
  readonly #keysOfList: KeysOfList;

  constructor(document: Document, keysOfList: KeysOfList) {
    this.#document = document;
    this.#keysOfList = keysOfList;
  }

  map(old: unknown, value: Readonly<Record<string, Value>>, list: string): YAMLMap {
    const map = isMap(old) ? old : (this.#document.createNode({}) as YAMLMap);
    // The innermost entries read best on one line.
    if (!isMap(old) && list !== '' && Object.values(value).every((part) => typeof part !== 'object'))
      map.flow = ON_ONE_LINE.has(list);
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
    const idKeys = this.#keysOfList[key] ?? [];
    const idOf = (get: (idKey: string) => unknown): string => JSON.stringify(idKeys.map(get));
    keepFirstComment(seq);
    const known = new Map(
      seq.items.map((item) => [isMap(item) ? idOf((idKey) => item.get(idKey)) : '', item]),
    );
    // An empty list is written as [] in flow style; entries added to it later are not.
    seq.flow = values.length === 0;
    seq.items = values.map((value) => {
      const entry = value as Readonly<Record<string, Value>>;
      return this.map(known.get(idOf((idKey) => entry[idKey])), entry, key);
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
