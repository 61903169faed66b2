import { Bits } from '../bound/bits.ts';
import type { Confined } from '../bound/confined.ts';
import { grainOf } from '../bound/grain.ts';
import { unitsAt } from '../bound/rounding.ts';
import type { Scope } from '../bound/scope.ts';
import { Random } from '../level/random.ts';
import { minutesOf } from '../shares.ts';

const SEED = 20260102;
/** People are bits of a number. */
const MOST_PEOPLE = 30;
/** Fits of one person that are tried before those before him are changed, and fits in one attempt. */
const TRIES = 3;
const FITS = 80;
/** In how many of ten cases a person takes a job that fits. */
const TAKEN = 7;

interface Item {
  readonly index: number;
  readonly units: number;
  /** One bit per person who may do it. */
  readonly able: number;
}

/**
 * Looks for a way for these people to do what only they can do with nobody above this level, where hardly any room is
 * left: one person after the other gets jobs that fill him to within what may be left over in all (bin completion,
 * Korf 2003, at random instead of in order). Sums of parts say which choices can still come out. Nothing follows from
 * finding none. Gives the person of each job, or null; for jobs of one person each and without separations.
 */
export function exactFit(
  scope: Scope,
  { people, work }: Confined,
  level: number,
  budget: number,
): Map<number, number[]> | null {
  const grain = grainOf(work);
  const simple = work.every(({ index, most, able }) => {
    return most === 1 && scope.apart[index]!.length === 0 && able.every((person) => people.includes(person));
  });
  if (!simple || grain === 0 || people.length > MOST_PEOPLE || people.length < 2) return null;
  const items = work.map(({ index, job, able }) => ({
    index,
    units: Math.round(minutesOf(job) / grain),
    able: able.reduce((bits, person) => bits | (1 << people.indexOf(person)), 0),
  }));
  const room = people.map((person) => unitsAt(level, scope.capacities[person]!, grain));
  const search = new FitSearch(items, room);
  const found = search.run(budget);
  return found && new Map([...found].map(([index, at]) => [index, [people[at]!]]));
}

class FitSearch {
  private readonly random = new Random(SEED);
  private readonly items: readonly Item[];
  private readonly room: readonly number[];
  private readonly chosen = new Map<number, number>();
  private fits = 0;

  constructor(items: readonly Item[], room: readonly number[]) {
    this.items = items;
    this.room = room;
  }

  run(budget: number): ReadonlyMap<number, number> | null {
    const everybody = 2 ** this.room.length - 1;
    const spare = sum(this.room) - sum(this.items.map(({ units }) => units));
    for (let left = budget; left > 0 && spare >= 0; left -= this.fits) {
      this.fits = 1;
      if (this.fill(everybody, this.items, spare)) return this.chosen;
    }
    return null;
  }

  /** Fills the people of these bits with these items, with so much room to spare. */
  private fill(people: number, items: readonly Item[], spare: number): boolean {
    const person = this.tightest(people, items, spare);
    if (person < 0) return false;
    const bit = 1 << person;
    const others = people & ~bit;
    const forced = items.filter(({ able }) => (able & people) === bit);
    const free = items.filter(({ able }) => (able & bit) !== 0 && (able & others) !== 0);
    const most = this.room[person]! - sum(forced.map(({ units }) => units));
    if (most < 0) return false;
    if (others === 0) {
      for (const { index } of items) this.chosen.set(index, person);
      return true;
    }
    const order = this.rigidFirst(free, people);
    const sums = sumsOfRest(order, most);
    const least = Math.max(0, most - spare);
    if (sums[0]!.upTo(most) < least) return false;
    for (let attempt = 0; attempt < TRIES && this.fits++ < FITS; attempt++) {
      const { taken, units } = this.draw(order, sums, least, most);
      for (const { index } of forced) this.chosen.set(index, person);
      for (const { index } of taken) this.chosen.set(index, person);
      const rest = items.filter((item) => !taken.has(item) && (item.able & others) !== 0);
      if (this.fill(others, rest, spare - (most - units))) return true;
    }
    return false;
  }

  /** The person with the least choice; -1 if one can no longer be filled. */
  private tightest(people: number, items: readonly Item[], spare: number): number {
    let tightest = -1;
    let least = Infinity;
    for (let person = 0; person < this.room.length; person++) {
      if ((people & (1 << person)) === 0) continue;
      let able = 0;
      for (const item of items) if ((item.able & (1 << person)) !== 0) able += item.units;
      if (able < this.room[person]! - spare) return -1;
      const choice = able / Math.max(1, this.room[person]!);
      if (choice < least) [tightest, least] = [person, choice];
    }
    return tightest;
  }

  /** Jobs that few others could take first, in an order that chance stirs a little. */
  private rigidFirst(items: readonly Item[], people: number): Item[] {
    const rank = new Map(
      items.map((item) => [item, bitsOf(item.able & people) + this.random.below(200) / 100]),
    );
    return [...items].sort((a, b) => rank.get(a)! - rank.get(b)!);
  }

  /** A choice of items between the least and the most units; `sums` keep it from dead ends. */
  private draw(
    order: readonly Item[],
    sums: readonly Bits[],
    least: number,
    most: number,
  ): { taken: Set<Item>; units: number } {
    const taken = new Set<Item>();
    let units = 0;
    order.forEach((item, at) => {
      const rest = sums[at + 1]!;
      const room = most - units - item.units;
      const may = room >= 0 && rest.upTo(room) >= Math.max(0, least - units - item.units);
      const must = rest.upTo(most - units) < Math.max(0, least - units);
      if (!may || (!must && this.random.below(10) >= TAKEN)) return;
      taken.add(item);
      units += item.units;
    });
    return { taken, units };
  }
}

/** The sums of some of the items from each one on, up to the most units. */
function sumsOfRest(items: readonly Item[], most: number): Bits[] {
  const sums: Bits[] = [];
  let rest = new Bits(most);
  rest.add(0);
  sums[items.length] = rest;
  for (let at = items.length - 1; at >= 0; at--) {
    const next = rest.copy();
    if (items[at]!.units <= most) next.addIncreased(rest, items[at]!.units);
    sums[at] = rest = next;
  }
  return sums;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
