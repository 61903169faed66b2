import { remembered } from '../../vocabulary/collections.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Place } from '../../vocabulary/place.ts';
import type { IntakeContext } from '../context.ts';
import type { SectionName } from '../entry.ts';
import { unitDirectory } from './unit-directory.ts';
import { foldedUnit, levelOf, unitChain, unitId } from './unit-name.ts';

/** The section that a unit of a list belongs to; of a subbagian also the team that its name makes. */
export interface FoundSection {
  readonly section: SectionName;
  readonly team: string | undefined;
}

/** Finds sections by the units of a list, and keeps those that it cannot place. */
export interface SectionFinder {
  /** Undefined for a unit that belongs to no section; `at` is where it stands, for the finding. */
  of(unit: string, at?: Place): FoundSection | undefined;
  /** The same for a text that can only mean a section: "Umum" and "umum" are the Bagian Umum. */
  named(section: string, at?: Place): FoundSection | undefined;
  /** 'unit-tak-dikenal', once for each unit that was asked for with its place. */
  findings(): readonly Finding[];
  /** The units that belong to no section, as written, for peta.yaml. */
  unknownUnits(): readonly string[];
}

interface Unknown {
  readonly unit: string;
  readonly at: Place;
  rows: number;
}

/** `units`: all units of the list, so that a slip of the pen is told from the name that many rows bear. */
export function sectionFinder(context: IntakeContext, units: Iterable<string> = []): SectionFinder {
  const directory = unitDirectory(context, rowsOfParts(units));
  const answers = new Map<string, FoundSection | undefined>();
  const unknown = new Map<string, Unknown>();

  const find = (text: string, isSection: boolean, at: Place | undefined): FoundSection | undefined => {
    const found = remembered(answers, `${isSection ? '=' : '<'}${text}`, () => {
      const chain = unitChain(text);
      return (
        inChain(chain, (unit) => (isSection ? directory.named(unit) : directory.of(unit))) ??
        inChain(chain.slice(0, 1), (unit) => directory.unplaced(unit))
      );
    });
    if (!found && at) note(unknown, text, at);
    return found;
  };

  return {
    of: (unit, at) => find(unit, false, at),
    named: (section, at) => find(section, true, at),
    findings: () => {
      const known = directory.known();
      return [...unknown.values()].map(({ unit, at, rows }, i) => {
        const [own = unit] = unitChain(unit);
        const nearest = i < MOST_SUGGESTED ? directory.nearest(own) : undefined;
        const circle = directory.circle(own);
        const args = { unit, rows, known, nearest, ...(circle && { circle }) };
        return finding('galat', 'unit-tak-dikenal', at, args);
      });
    },
    unknownUnits: () => [...unknown.values()].map(({ unit }) => unit),
  };
}

/** Nobody reads on where more units than these are unknown, and each is compared with all names. */
const MOST_SUGGESTED = 50;

/** The parts of all units of a list, each with the number of rows that bear it. */
function rowsOfParts(units: Iterable<string>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const unit of units) rows.set(unit, (rows.get(unit) ?? 0) + 1);
  const parts = new Map<string, number>();
  for (const [unit, count] of rows) {
    for (const part of unitChain(unit)) parts.set(part, (parts.get(part) ?? 0) + count);
  }
  return parts;
}

/** The lowest unit of the chain that says it; the leadership only counts where it is the unit itself. */
function inChain(
  chain: readonly string[],
  sectionOf: (unit: string) => SectionName | undefined,
): FoundSection | undefined {
  for (const [i, unit] of chain.entries()) {
    const folded = foldedUnit(unit);
    if (i > 0 && levelOf(folded) === 'pimpinan') continue;
    const section = sectionOf(unit);
    if (section) return { section, team: teamOf(chain.slice(0, i + 1)) };
  }
  return undefined;
}

function teamOf(chain: readonly string[]): string | undefined {
  const part = chain.find((unit) => levelOf(foldedUnit(unit)) === 'subbagian');
  return part === undefined ? undefined : unitId(part) || undefined;
}

function note(unknown: Map<string, Unknown>, unit: string, at: Place): void {
  const key = foldedUnit(unit);
  const present = unknown.get(key);
  if (present) present.rows++;
  else unknown.set(key, { unit, at, rows: 1 });
}
