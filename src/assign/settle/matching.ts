import { Network } from '../flow.ts';

/** Releasing a hold costs more than all cuts on a path can. */
const RELEASE = 4096;

/** The places that jobs offer, per job. */
export interface Places {
  /** Everybody who may sit there, without the pinned. */
  readonly others: readonly (readonly number[])[];
  /** People who sit there whatever happens; they are not idle and their places are taken. */
  readonly pinned: readonly (readonly number[])[];
  /** People, among the others, who sit there now and are released only to leave fewer people idle. */
  readonly held: readonly (readonly number[])[];
  /** How many people the job takes anyway (at least the pinned and held). */
  readonly base: ArrayLike<number>;
  /** How many people it may take; each one above `base` is a cut. */
  readonly most: ArrayLike<number>;
}

export interface Occupation {
  /** The fewest people who stay without a place. */
  readonly idle: number;
  /** People per job: `base`, and the cuts that it takes to leave so few idle. */
  readonly counts: Int32Array;
  /** Held people per job that keep their place. */
  readonly kept: number[][];
  readonly released: number;
  /** Who has a place on each job, each person on one; without the pinned. */
  readonly seats: number[][];
}

/**
 * Gives a place to as many people as can have one, with the fewest released holds and then the fewest cuts: a flow
 * of least cost from people through jobs. A person who holds a place reaches its job directly; anyone else enters
 * it through free places (no cost), cuts, or places that a held person leaves.
 */
export function occupy(people: number, places: Places): Occupation {
  const jobs = places.others.length;
  const source = people + 2 * jobs;
  const sink = source + 1;
  const network = new Network(sink + 1);
  const pinned = new Set(places.pinned.flat());
  for (let person = 0; person < people; person++) {
    if (!pinned.has(person)) network.arc(source, person, 1);
  }
  const sits = Array.from({ length: jobs }, () => new Map<number, number>());
  const entries: { cuts: number; releases: number }[] = [];
  for (let job = 0; job < jobs; job++) {
    const [inside, entrance] = [people + job, people + jobs + job];
    const taken = places.pinned[job]!.length;
    const held = places.held[job]!;
    for (const person of places.others[job]!) {
      const holds = held.includes(person);
      sits[job]!.set(person, network.arc(person, holds ? inside : entrance, 1));
    }
    network.arc(entrance, inside, places.base[job]! - taken - held.length);
    entries.push({
      cuts: network.arc(entrance, inside, places.most[job]! - places.base[job]!, 1),
      releases: network.arc(entrance, inside, held.length, RELEASE),
    });
    network.arc(inside, sink, places.most[job]! - taken);
  }
  const idle = people - pinned.size - network.run(source, sink);

  let released = 0;
  const counts = new Int32Array(jobs);
  const seats = sits.map((arcs) =>
    [...arcs.keys()].filter((person) => network.flowOn(arcs.get(person)!) > 0),
  );
  const kept = places.held.map((held, job) => {
    const { cuts, releases } = entries[job]!;
    const leaving = leave(held, network.flowOn(releases), (person) => seats[job]!.includes(person));
    released += leaving.size;
    counts[job] = places.base[job]! + network.flowOn(cuts);
    return held.filter((person) => !leaving.has(person));
  });
  return { idle, counts, kept, released, seats };
}

/** Who leaves: the last in the list first (the owner stands first), never one for whom it is the counted place. */
function leave(held: readonly number[], number: number, needsIt: (person: number) => boolean): Set<number> {
  const leaving = new Set<number>();
  for (let at = held.length - 1; at >= 0 && leaving.size < number; at--) {
    if (!needsIt(held[at]!)) leaving.add(held[at]!);
  }
  return leaving;
}
