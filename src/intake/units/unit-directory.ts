import { slug } from '../../vocabulary/slug.ts';
import type { IntakeContext } from '../context.ts';
import type { SectionName } from '../entry.ts';
import { unitNames } from './unit-names.ts';
import { coreOf, foldedUnit, levelOf, sectionTitle, unitId, unitKey } from './unit-name.ts';

/** Which section a unit belongs to: sections that are there, units with the one above them, and new sections. */
export interface UnitDirectory {
  of(unit: string): SectionName | undefined;
  /** Where the text can only mean a section. */
  named(section: string): SectionName | undefined;
  /** Where neither the list nor the table of units places a subbagian: the section with such a team, or --bagian. */
  unplaced(unit: string): SectionName | undefined;
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
    if (seen.includes(key)) return undefined;
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

  /** What a person wrote into peta.yaml may be a code or a bare name. */
  const climbTo = (target: string, seen: readonly string[]): SectionName | undefined =>
    climb(target, seen) ??
    (levelOf(foldedUnit(target)) === 'subbagian' ? undefined : newSection(sections, target));

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
    nearest: (unit) => names.nearest(unit, known()),
    known,
  };
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
  const code = levelOf(foldedUnit(unit)) === 'lain' ? slug(unit) : unitId(unit);
  if (code === '') return undefined;
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
