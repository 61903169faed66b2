import { slug } from '../../vocabulary/slug.ts';
import type { IntakeContext } from '../context.ts';
import type { SectionName } from '../entry.ts';
import { newSectionCode } from './section-code.ts';
import { unitNames } from './unit-names.ts';
import { coreOf, foldedUnit, levelOf, sectionTitle, unitId, unitKey } from './unit-name.ts';

/** Which section a unit belongs to: sections that are there, units with the one above them, and new sections. */
export interface UnitDirectory {
  of(unit: string): SectionName | undefined;
  /** Where the text can only mean a section. */
  named(section: string): SectionName | undefined;
  /** Where neither the list nor the table of units places a subbagian: the section with such a team, or --bagian. */
  unplaced(unit: string): SectionName | undefined;
  /** The units from one to the next above, where they come back to one of them; undefined where they end. */
  circle(unit: string): readonly string[] | undefined;
  /** The name that a misspelt unit most likely means. */
  nearest(unit: string): string | undefined;
  /** Names of all sections. */
  known(): readonly string[];
}

/** `listed`: the units of the list, with the rows that bear each. */
export function unitDirectory(context: IntakeContext, listed: ReadonlyMap<string, number>): UnitDirectory {
  const sections = new Map<string, SectionName>();
  for (const section of context.known.sections) {
    for (const name of [section.code.replaceAll('-', ' '), section.name]) {
      const key = sectionKey(name);
      if (!sections.has(key)) sections.set(key, section);
    }
  }
  const said = above(Object.entries(context.map.units));
  const table = above(context.units);
  const names = unitNames(context, listed);

  const climb = (unit: string, seen: readonly string[]): SectionName | undefined => {
    const folded = foldedUnit(unit);
    const key = unitKey(folded);
    if (seen.includes(key) || seen.length > MOST_LEVELS) return undefined;
    const target = said.get(key);
    if (target !== undefined) return climbTo(target, [...seen, key]);
    const level = levelOf(folded);
    if (level === 'pimpinan') return leadership(sections);
    const present = level === 'subbagian' ? undefined : sections.get(sectionKey(unit));
    if (present) return present;
    const parent = level === 'bagian' ? undefined : table.get(key);
    if (parent !== undefined) return climb(parent, [...seen, key]);
    if (names.slipOf(unit) !== undefined) return undefined;
    return level === 'bagian' ? newSection(sections, unit) : undefined;
  };

  const unitAbove = (unit: string): string | undefined => {
    const folded = foldedUnit(unit);
    const key = unitKey(folded);
    return said.get(key) ?? (levelOf(folded) === 'bagian' ? undefined : table.get(key));
  };

  /** What a person wrote into peta.yaml may be a code or a bare name; what has a unit above it is no section. */
  const climbTo = (target: string, seen: readonly string[]): SectionName | undefined =>
    climb(target, seen) ??
    (levelOf(foldedUnit(target)) === 'subbagian' || unitAbove(target) !== undefined
      ? undefined
      : newSection(sections, target));

  const known = (): string[] => [
    ...new Set([...[...sections.values()].map(({ name }) => name), ...names.sections]),
  ];

  return {
    of: (unit) => climb(unit, []),
    named: (section) =>
      context.known.sections.find(({ code }) => code === section) ??
      climb(section, []) ??
      (levelOf(foldedUnit(section)) === 'lain' && names.slipOf(section) === undefined
        ? newSection(sections, section)
        : undefined),
    unplaced: (unit) =>
      levelOf(foldedUnit(unit)) === 'subbagian' && names.slipOf(unit) === undefined
        ? sectionOfTeam(context, unit)
        : undefined,
    circle: (unit) => circleFrom(unit, unitAbove),
    nearest: (unit) => names.nearest(unit, known()),
    known,
  };
}

/** More than offices have; a list of units that goes on and on ends there. */
const MOST_LEVELS = 30;

function circleFrom(
  start: string,
  unitAbove: (unit: string) => string | undefined,
): readonly string[] | undefined {
  const way = [start];
  const met = new Set([unitKey(foldedUnit(start))]);
  while (way.length <= MOST_LEVELS) {
    const next = unitAbove(way.at(-1)!);
    if (next === undefined) return undefined;
    way.push(next);
    const key = unitKey(foldedUnit(next));
    if (met.has(key)) return way;
    met.add(key);
  }
  return undefined;
}

function sectionKey(name: string): string {
  return unitKey(coreOf(foldedUnit(name)));
}

/** Blank ones of a first peta.yaml say nothing yet. */
function above(entries: Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
  return new Map(
    [...entries]
      .filter(([, parent]) => parent.trim() !== '')
      .map(([unit, parent]) => [unitKey(foldedUnit(unit)), parent]),
  );
}

function leadership(sections: Map<string, SectionName>): SectionName {
  const present = ['pimpinan', 'sekretariatdaerah', 'pimpinansekretariatdaerah'].find((key) =>
    sections.has(key),
  );
  if (present !== undefined) return sections.get(present)!;
  const made = { code: 'pimpinan', name: 'Pimpinan' };
  sections.set('pimpinan', made);
  return made;
}

/** Undefined where nothing of the name can stand in a code. */
function newSection(sections: Map<string, SectionName>, unit: string): SectionName | undefined {
  const key = sectionKey(unit);
  const present = sections.get(key);
  if (present) return present;
  const id = levelOf(foldedUnit(unit)) === 'lain' ? slug(unit) : unitId(unit);
  if (id === '') return undefined;
  const code = newSectionCode(id, (wanted) =>
    [...sections.values()].some((section) => section.code === wanted),
  );
  const made = { code, name: sectionTitle(unit) };
  sections.set(key, made);
  return made;
}

/** The section that has a team of its name, else the one of --bagian. */
function sectionOfTeam(context: IntakeContext, unit: string): SectionName | undefined {
  const team = unitId(unit);
  const codes = new Set(
    context.known.staff.filter((person) => person.team === team).map((person) => person.section),
  );
  const [code] = codes;
  const own = codes.size === 1 ? context.known.sections.find((section) => section.code === code) : undefined;
  return own ?? context.section;
}
