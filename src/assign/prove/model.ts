import type { Confined } from '../bound/confined.ts';
import { grainOf } from '../bound/grain.ts';
import { unitsAt } from '../bound/rounding.ts';
import type { Scope, Work } from '../bound/scope.ts';
import { shareOf } from '../shares.ts';
import type { MipModel } from './mip.ts';

/** A variable: this person is one of `count` people on the job, with a share of this size. */
interface Choice {
  readonly work: Work;
  readonly count: number;
  readonly person: number;
  readonly minutes: number;
  readonly column: number;
}

interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly terms: (readonly [column: number, value: number])[];
}

/**
 * The question whether these people can do what only they can do with nobody above this utilisation, as an integer
 * programme over who has which part of which job; `teamsOf` reads a plan from its answer.
 */
export class LevelModel implements MipModel {
  columns = 0;
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  readonly starts: number[] = [0];
  readonly indices: number[] = [];
  readonly values: number[] = [];
  private readonly choices: Choice[] = [];

  constructor(scope: Scope, { people, work }: Confined, level: number) {
    const inside = new Set(people);
    const whole = work.filter(({ able }) => able.every((person) => inside.has(person)));
    for (const one of whole) this.addJob(one);
    const grain = grainOf(whole);
    for (const person of people) {
      const capacity = scope.capacities[person]!;
      const upper = grain === 0 ? level * capacity : unitsAt(level, capacity, grain);
      const theirs = this.choices.filter((choice) => choice.person === person);
      this.addRow({
        lower: -Infinity,
        upper,
        terms: theirs.map(({ column, minutes }) => [
          column,
          grain === 0 ? minutes : Math.round(minutes / grain),
        ]),
      });
    }
    this.addSeparations(scope, whole);
  }

  /** Who is on each job, by its index, largest part first. */
  teamsOf(values: ArrayLike<number>): Map<number, number[]> {
    const chosen = this.choices.filter(({ column }) => values[column]! > 0.5);
    chosen.sort((a, b) => b.minutes - a.minutes || a.person - b.person);
    const teams = new Map<number, number[]>();
    for (const { work, person } of chosen) teams.set(work.index, [...(teams.get(work.index) ?? []), person]);
    return teams;
  }

  /** One number of people, as many people, so many of them with a larger share, nobody twice. */
  private addJob(work: Work): void {
    const { able, forced, fewest, most } = work;
    const counts: (readonly [number, number])[] = [];
    const own = new Map<number, [number, number][]>(able.map((person) => [person, []]));
    for (let count = fewest; count <= most; count++) {
      const chosen = fewest === most ? -1 : this.columns++;
      if (chosen >= 0) counts.push([chosen, 1]);
      for (const [minutes, people] of sizesOf(work, count)) {
        const terms = able.map((person): [number, number] => {
          const column = this.columns++;
          this.choices.push({ work, count, person, minutes, column });
          own.get(person)!.push([column, 1]);
          return [column, 1];
        });
        if (chosen < 0) this.addRow({ lower: people, upper: people, terms });
        else this.addRow({ lower: 0, upper: 0, terms: [...terms, [chosen, -people]] });
      }
    }
    if (counts.length > 0) this.addRow({ lower: 1, upper: 1, terms: counts });
    for (const [person, terms] of own) {
      const must = forced.includes(person);
      if (must || terms.length > 1) this.addRow({ lower: must ? 1 : 0, upper: 1, terms });
    }
  }

  private addSeparations({ apart }: Scope, work: readonly Work[]): void {
    const here = new Map(work.map((one) => [one.index, one]));
    for (const { index, able } of work) {
      for (const other of apart[index]!.filter((one) => one > index && here.has(one))) {
        for (const person of able.filter((one) => here.get(other)!.able.includes(one))) {
          const both = this.choices.filter(
            (choice) => choice.person === person && [index, other].includes(choice.work.index),
          );
          this.addRow({ lower: 0, upper: 1, terms: both.map(({ column }) => [column, 1]) });
        }
      }
    }
  }

  private addRow({ lower, upper, terms }: Row): void {
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    for (const [column, value] of terms) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
  }
}

/** The sizes of parts of the job when so many people share it, in minutes, each with how many parts have it. */
function sizesOf({ job }: Work, count: number): Map<number, number> {
  const sizes = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    const minutes = shareOf(job, count, at) * job.minutesPerResult;
    sizes.set(minutes, (sizes.get(minutes) ?? 0) + 1);
  }
  return sizes;
}
