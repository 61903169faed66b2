/** Sets of which every two members are neighbours, each member in one of them; early members seek company first. */
export function cliques(
  members: readonly number[],
  areNeighbours: (a: number, b: number) => boolean,
): number[][] {
  const found: number[][] = [];
  for (const member of members) {
    const clique = found.find((others) => others.every((other) => areNeighbours(other, member)));
    if (clique) clique.push(member);
    else found.push([member]);
  }
  return found;
}

/**
 * Those of a clique that go without, each needing one of its own people and none sharing: as many as can are given one,
 * the first ones first. With the dearest first these cost the least that any choice does, for sets that can be matched
 * are a matroid (Edmonds and Fulkerson 1965). `peopleOf`: for each member; `people`: of how many they are.
 */
export function unmatched(peopleOf: readonly (readonly number[])[], people: number): number[] {
  const matched = new Int32Array(people).fill(-1);
  // Whoever was reached in vain leads to nobody later either; after a success all others are to be seen anew.
  const closed = new Uint8Array(people);
  let reached: number[] = [];
  const match = (member: number): boolean => {
    const found =
      peopleOf[member]!.find((person) => matched[person]! < 0) ??
      peopleOf[member]!.find((person) => {
        if (closed[person] === 1) return false;
        closed[person] = 1;
        reached.push(person);
        return match(matched[person]!);
      });
    if (found === undefined) return false;
    matched[found] = member;
    return true;
  };
  return [...peopleOf.keys()].filter((member) => {
    reached = [];
    if (!match(member)) return true;
    for (const person of reached) closed[person] = 0;
    return false;
  });
}
