import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Place } from '../../vocabulary/place.ts';
import type { IntakeContext } from '../context.ts';
import { sectionFinder, type FoundSection, type SectionFinder } from './sections.ts';
import { BAGIAN, UNIT } from '../../lists/columns.ts';
import { hasNoValue, isBroken, type Report } from '../reading/table-values.ts';
import type { Table, TableCell, TableRow } from '../tables/table.ts';
import { saysNothing } from '../reading/tidy.ts';
import { foldedUnit, levelOf } from './unit-name.ts';

/** The section of each row of a list. */
export interface RowSections {
  /** By the columns bagian and unit, the form, the title of the table, or --bagian. */
  of(table: Table, row: TableRow): FoundSection | undefined;
  /** What was asked for in vain. Complete when all rows have been asked for. */
  findings(): readonly Finding[];
  /** As written, for peta.yaml. */
  unknownUnits(): readonly string[];
}

/** Labels above a table that name its unit, the lowest first; with the word for its level, where the title leaves it out. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['subbagian', 'Subbagian'],
  ['sub bagian', 'Subbagian'],
  ['bagian', 'Bagian'],
  ['unit kerja', ''],
  ['unit organisasi', ''],
  ['nama unit', ''],
  ['unit', ''],
  ['unor', ''],
]);

/** Looks through all tables first, so that a unit of one row is known to be a slip of one in many rows. */
export function rowSections(tables: readonly Table[], context: IntakeContext): RowSections {
  const finder = sectionFinder(context, unitsOf(tables));
  const findings: Finding[] = [];
  const unnamed = new Set<string>();

  const report = (found: Finding): void => void findings.push(found);
  const noteMissing = (table: Table, row: TableRow): void => {
    const column = table.columns.get('bagian') ?? table.columns.get('unit');
    if (column)
      findings.push(finding('galat', 'isi-wajib-kosong', row.at(column.key), { column: column.heading }));
    else if (!unnamed.has(table.file)) {
      findings.push(finding('galat', 'bagian-tak-disebut', firstPlace(table, row), { kind: table.kind }));
      unnamed.add(table.file);
    }
  };

  return {
    of: (table, row) => {
      const cells = { section: row.cell(BAGIAN.key), unit: row.cell(UNIT.key) };
      if (isUnknowable(table, cells, report)) return undefined;
      const said = fromCells(finder, cells);
      if (said !== 'blank') return said;
      const around = aroundTable(finder, table, context);
      if (around !== 'blank') return around;
      noteMissing(table, row);
      return undefined;
    },
    findings: () => [...findings, ...finder.findings()],
    unknownUnits: () => finder.unknownUnits(),
  };
}

interface UnitCells {
  readonly section: TableCell | undefined;
  readonly unit: TableCell | undefined;
}

/** True, with a finding, where the cell that would tell the section holds an error. */
function isUnknowable(table: Table, { section, unit }: UnitCells, report: Report): boolean {
  if (isBroken(section)) return hasNoValue(table, BAGIAN, section!, report);
  return !filled(section) && isBroken(unit) && hasNoValue(table, UNIT, unit!, report);
}

/** The unit still tells the team where the column bagian tells the section. */
function fromCells(finder: SectionFinder, cells: UnitCells): FoundSection | undefined | 'blank' {
  const section = filled(cells.section);
  const unit = filled(cells.unit);
  if (!section) return unit ? finder.of(unit.text, unit.at) : 'blank';
  const found = finder.named(section.text, section.at);
  return found && { ...found, team: found.team ?? (unit && finder.of(unit.text)?.team) };
}

function filled(cell: TableCell | undefined): TableCell | undefined {
  return cell && (cell.kind === 'teks' || cell.kind === 'angka') && !saysNothing(cell.text)
    ? cell
    : undefined;
}

/** What stands on the form, above the table, or on the command line; "Sekretariat Daerah" above says less than that. */
function aroundTable(
  finder: SectionFinder,
  table: Table,
  context: IntakeContext,
): FoundSection | undefined | 'blank' {
  if (table.section !== undefined) return finder.named(table.section);
  const own = context.section && { section: context.section, team: undefined };
  const title = titleOf(table);
  if (!title) return own ?? 'blank';
  const found = finder.of(title.text);
  if (!found) return own ?? finder.of(title.text, title.at);
  return own && found.section.code === 'pimpinan' ? own : found;
}

/** The units above a table as one chain: "Subbagian Protokol - Bagian Umum". */
function titleOf(table: Table): { readonly text: string; readonly at: Place } | undefined {
  const parts = [...TITLES].flatMap(([label, level]) => {
    const cell = table.titles.get(label);
    if (!cell || saysNothing(cell.text)) return [];
    const isBare = level !== '' && levelOf(foldedUnit(cell.text)) === 'lain';
    return [{ text: isBare ? `${level} ${cell.text}` : cell.text, at: cell.at }];
  });
  return parts[0] && { text: parts.map(({ text }) => text).join(' - '), at: parts[0].at };
}

function firstPlace(table: Table, row: TableRow): Place {
  const [first] = table.columns.values();
  return first?.at ?? row.at('nama');
}

function* unitsOf(tables: readonly Table[]): Iterable<string> {
  for (const table of tables) {
    const title = titleOf(table);
    if (title) yield title.text;
    for (const row of table.rows) {
      const unit = filled(row.cell(UNIT.key)) ?? filled(row.cell(BAGIAN.key));
      if (unit) yield unit.text;
    }
  }
}
