import { groupBy, remembered } from '../../vocabulary/collections.ts';
import { nearest, stepsBetween } from '../../vocabulary/nearest.ts';
import { titleCase } from '../../vocabulary/title-case.ts';
import type { IntakeContext } from '../context.ts';
import { coreOf, foldedUnit, levelOf, unitKey, type UnitLevel } from './unit-name.ts';

/** The names of units that are right, to tell slips of the pen by. */
export interface UnitNames {
  /** Sections out of the table of units. */
  readonly sections: readonly string[];
  /** The name that a unit is a misspelling of; undefined for one that is right, or like no other. */
  slipOf(unit: string): string | undefined;
  /** The name that comes nearest among these sections and what the table of units has, if any is near. */
  nearest(unit: string, sections: readonly string[]): string | undefined;
}

interface Name {
  readonly shown: string;
  readonly folded: string;
  readonly level: UnitLevel;
  /** Without the word for its level. */
  readonly core: string;
  readonly key: string;
  /** Rows of the list; without bound for what is there already or in the table of units. */
  readonly rows: number;
}

export function unitNames(context: IntakeContext, listed: ReadonlyMap<string, number>): UnitNames {
  const sure = [
    ...context.known.sections.map(({ name }) => name),
    ...[...context.units].flat().map((unit) => titleCase(unit.toUpperCase())),
  ].map((unit) => nameOf(unit, Infinity));
  const all = new Map<string, Name>();
  for (const name of [...sure, ...namesOf(listed)]) if (!all.has(name.key)) all.set(name.key, name);
  const names = mostFrequent([...all.values()]);

  const slips = new Map<string, string | undefined>();

  return {
    sections: sure.filter(({ level }) => level === 'bagian').map(({ shown }) => shown),
    slipOf: (unit) => {
      const own = all.get(unitKey(foldedUnit(unit))) ?? nameOf(unit, 0);
      return remembered(
        slips,
        own.folded,
        () => names.find((other) => other.rows > own.rows && isNear(own, other))?.shown,
      );
    },
    nearest: (unit, sections) => {
      const own = nameOf(unit, 0);
      const others = [...sections.slice(0, MOST_NAMES).map((section) => nameOf(section, 1)), ...sure]
        .filter(({ key }) => key !== own.key)
        .slice(0, MOST_NAMES);
      const near = others.find((other) => isNear(own, other))?.shown;
      const shown = others.map((other) => other.shown);
      return near ?? nearest(unit, shown);
    },
  };
}

/** Each unit is compared with all names; a list of thousands of units would take minutes. */
const MOST_NAMES = 300;

/** In their order. */
function mostFrequent(names: readonly Name[]): readonly Name[] {
  if (names.length <= MOST_NAMES) return names;
  const kept = new Set(names.toSorted((a, b) => compareRows(b.rows, a.rows)).slice(0, MOST_NAMES));
  return names.filter((name) => kept.has(name));
}

/** Two without bound are equal. */
function compareRows(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function nameOf(unit: string, rows: number): Name {
  const folded = foldedUnit(unit);
  return { shown: unit, folded, level: levelOf(folded), core: coreOf(folded), key: unitKey(folded), rows };
}

/** Of two names that stand equally often the first counts as more. */
function namesOf(listed: ReadonlyMap<string, number>): Name[] {
  const groups = groupBy(listed, ([unit]) => unitKey(foldedUnit(unit)));
  return [...groups.values()].map((same, i) => {
    const rows = same.reduce((sum, [, count]) => sum + count, 0);
    return nameOf(same[0]![0], rows + 1 / (i + 2));
  });
}

/** One slip in a short name, up to three in a long one; "hukum" and "umum" are two in a short one. */
function isNear(one: Name, other: Name): boolean {
  if ((one.level === 'subbagian') !== (other.level === 'subbagian')) return false;
  const [own, present] = [one.core, other.core];
  const length = Math.min(own.length, present.length);
  const most = length < 8 ? 1 : length < 20 ? 2 : 3;
  return (
    Math.abs(own.length - present.length) <= most &&
    stepsBetween(own, present) <= most &&
    !onlyNumbersDiffer(own, present)
  );
}

/** "Bagian Umum 2" is no slip of "Bagian Umum 1". */
function onlyNumbersDiffer(one: string, other: string): boolean {
  return /\d/.test(one) && one.replace(/\d+/g, '') === other.replace(/\d+/g, '');
}
