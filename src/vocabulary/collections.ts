/** Entries by key, in their order. */
export function groupBy<T, K>(entries: Iterable<T>, keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** The answer to a question that may have been asked before. */
export function remembered<T>(answers: Map<string, T>, question: string, find: () => T): T {
  const known = answers.get(question);
  if (known !== undefined || answers.has(question)) return known!;
  const found = find();
  answers.set(question, found);
  return found;
}
