import { Bits } from './bits.ts';
import type { Confined } from './confined.ts';
import { grainOf } from './grain.ts';
import { nextLevel, unitsAt } from './rounding.ts';
import type { Scope, Work } from './scope.ts';
import { minutesOf } from '../shares.ts';

/** Finer loads than this many steps are not listed. */
const MOST_UNITS = 200_000;
/** Jobs that are given out for real, at the most: they are bits of a number. */
const MOST_JOBS = 20;
/** Divisors of the work, in units of the grain, whose multiples are coarse: what few jobs are not counts for much. */
const DIVISORS = [1, 2, 4, 8].flatMap((a) => [1, 3, 9].flatMap((b) => [1, 5, 25].map((c) => a * b * c)));
/** Choices of jobs looked at for one level and one divisor. */
const CHOICES = 5_000_000;
/** The level is raised at most so often. */
const STEPS = 300;

/**
 * The least utilisation at which these people can carry what only they can do, if the few jobs that are no multiples
 * of a divisor are given out for real, and of all others everybody has any that he may do (subset sums). So it counts
 * what the few odd minutes that there are can fill up: where 25 people need a load that ends on 7 and two jobs do, 23
 * of them waste minutes. States are the jobs given out so far, person after person (dynamic programming, Held and Karp
 * 1962). `from` is a level that is not above it; nothing from `to` on is looked at.
 */
export function jointLevel(scope: Scope, confined: Confined, from: number, to: number): number {
  const { people, work, whole } = confined;
  const grain = grainOf(work);
  if (grain === 0 || !whole || work.some(({ most }) => most > 1)) return from;
  const capacities = people.map((person) => scope.capacities[person]!);
  const room = capacities.map((capacity) => unitsAt(to, capacity, grain));
  if (room.some((units) => units > MOST_UNITS)) return from;
  const units = Math.round(confined.minutes / grain);
  const divisions = DIVISORS.map((divisor) => divide(confined, grain, divisor))
    .filter(({ fine }) => fine.length > 0 && fine.length <= MOST_JOBS)
    .sort((a, b) => a.fine.length - b.fine.length || b.divisor - a.divisor)
    .map((division) => new Division(people, division, room, grain));
  let level = from;
  for (let step = 0; step < STEPS && level < to; step++) {
    const here = capacities.map((capacity) => unitsAt(level, capacity, grain));
    const spare = here.reduce((sum, one) => sum + one, 0) - units;
    if (spare >= 0 && divisions.every((division) => division.allows(here, spare))) return level;
    level = nextLevel(level, capacities, grain);
  }
  return Math.min(level, to);
}

interface Parts {
  readonly divisor: number;
  /** Jobs that several people could have and that are no multiples of the divisor, and all others. */
  readonly fine: readonly Work[];
  readonly coarse: readonly Work[];
}

function divide({ work }: Confined, grain: number, divisor: number): Parts {
  const isFine = ({ job, able }: Work): boolean =>
    able.length > 1 && Math.round(minutesOf(job) / grain) % divisor !== 0;
  return { divisor, fine: work.filter(isFine), coarse: work.filter((one) => !isFine(one)) };
}

/** What one person can have of the fine jobs: each choice as bits, and the units that he then wastes at the least. */
interface Choices {
  readonly jobs: Int32Array;
  readonly wasted: Int32Array;
  readonly length: number;
}

class Division {
  /** Units of each fine job. */
  private readonly units: readonly number[];
  /** In what order people are looked at, and per person the fine jobs that he may do, as bits. */
  private readonly order: readonly number[];
  private readonly able: readonly number[];
  /** Units of jobs that nobody else may do, and the sums of coarse jobs. */
  private readonly own: readonly number[];
  private readonly sums: readonly Bits[];

  constructor(people: readonly number[], { fine, coarse }: Parts, room: readonly number[], grain: number) {
    const unitsOf = ({ job }: Work): number => Math.round(minutesOf(job) / grain);
    this.units = fine.map(unitsOf);
    this.able = people.map((person) =>
      fine.reduce((bits, { able }, at) => (able.includes(person) ? bits | (1 << at) : bits), 0),
    );
    const theirs = people.map((person) => coarse.filter(({ able }) => able.includes(person)));
    this.own = theirs.map((jobs) =>
      jobs.reduce((sum, one) => (one.able.length === 1 ? sum + unitsOf(one) : sum), 0),
    );
    this.sums = theirs.map((jobs, at) => {
      const sums = new Bits(room[at]!);
      sums.add(0);
      for (const one of jobs) if (one.able.length > 1) sums.addIncreased(sums, unitsOf(one));
      return sums;
    });
    this.order = fewestOpen(this.able);
  }

  /** False if the people cannot do with so many units of room, of which so many are to spare. */
  allows(room: readonly number[], spare: number): boolean {
    let wasted = new Map([[0, 0]]);
    let left = CHOICES;
    for (let at = 0; at < this.order.length; at++) {
      const person = this.order[at]!;
      const later = this.order.slice(at + 1).reduce((bits, one) => bits | this.able[one]!, 0);
      const last = this.able[person]! & ~later;
      left -= 2 ** bitsOf(this.able[person]!);
      if (left < 0) return true;
      const choices = this.choicesOf(person, room[person]! - this.own[person]!, spare);
      left -= wasted.size * choices.length;
      if (left < 0) return true;
      const next = new Map<number, number>();
      for (const [given, before] of wasted) {
        const must = last & ~given;
        for (let choice = 0; choice < choices.length; choice++) {
          const jobs = choices.jobs[choice]!;
          const after = before + choices.wasted[choice]!;
          if ((jobs & given) !== 0 || (must & ~jobs) !== 0 || after > spare) continue;
          const now = (given | jobs) & later;
          if (!(next.get(now)! <= after)) next.set(now, after);
        }
      }
      if (next.size === 0) return false;
      wasted = next;
    }
    return true;
  }

  private choicesOf(person: number, room: number, spare: number): Choices {
    const bits = [...this.units.keys()].filter((at) => ((this.able[person]! >>> at) & 1) === 1);
    const jobs = new Int32Array(1 << bits.length);
    const wasted = new Int32Array(1 << bits.length);
    const units = new Float64Array(1 << bits.length);
    const masks = new Int32Array(1 << bits.length);
    let length = 0;
    for (let choice = 0; choice < units.length; choice++) {
      if (choice > 0) {
        const added = bits[31 - Math.clz32(choice & -choice)]!;
        const before = choice & (choice - 1);
        units[choice] = units[before]! + this.units[added]!;
        masks[choice] = masks[before]! | (1 << added);
      }
      const free = room - units[choice]!;
      if (free < 0) continue;
      const waste = free - this.sums[person]!.upTo(free);
      if (waste > spare) continue;
      jobs[length] = masks[choice]!;
      wasted[length++] = waste;
    }
    return { jobs, wasted, length };
  }
}

/** An order of the people in which few jobs are ever open: begun by somebody before and possible for somebody after. */
function fewestOpen(able: readonly number[]): number[] {
  const order: number[] = [];
  const left = new Set(able.keys());
  let begun = 0;
  while (left.size > 0) {
    let chosen = -1;
    let fewest = Infinity;
    for (const person of left) {
      let later = 0;
      for (const other of left) if (other !== person) later |= able[other]!;
      const open = bitsOf((begun | able[person]!) & later);
      if (open < fewest) [chosen, fewest] = [person, open];
    }
    order.push(chosen);
    left.delete(chosen);
    begun |= able[chosen]!;
  }
  return order;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
