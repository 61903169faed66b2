import { finding, type Finding } from '../../vocabulary/finding.ts';
import type { Place } from '../../vocabulary/place.ts';
import type { IntakeContext } from '../context.ts';
import { sectionFinder, type FoundSection, type SectionFinder } from './sections.ts';
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
  const unnamed = new Set<Table>();

  const noteMissing = (table: Table, row: TableRow): void => {
    const column = table.columns.get('bagian') ?? table.columns.get('unit');
    if (column)
      findings.push(finding('galat', 'isi-wajib-kosong', row.at(column.key), { column: column.heading }));
    else if (!unnamed.has(table)) {
      findings.push(finding('galat', 'bagian-tak-disebut', firstPlace(table, row), { kind: table.kind }));
      unnamed.add(table);
    }
  };

  return {
    of: (table, row) => {
      const said = fromCells(finder, row);
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

/** The unit still tells the team where the column bagian tells the section. */
function fromCells(finder: SectionFinder, row: TableRow): FoundSection | undefined | 'blank' {
  const section = filled(row, 'bagian');
  const unit = filled(row, 'unit');
  if (!section) return unit ? finder.of(unit.text, unit.at) : 'blank';
  const found = finder.named(section.text, section.at);
  return found && { ...found, team: found.team ?? (unit && finder.of(unit.text)?.team) };
}

function filled(row: TableRow, key: string): TableCell | undefined {
  const cell = row.cell(key);
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
      const unit = filled(row, 'unit') ?? filled(row, 'bagian');
      if (unit) yield unit.text;
    }
  }
}
