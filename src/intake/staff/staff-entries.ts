import type { Finding } from '../../vocabulary/finding.ts';
import type { IntakeContext } from '../context.ts';
import type { Entry, Field } from '../entry.ts';
import type { ListEntries } from '../reading/list-entries.ts';
import { personFinder } from '../reading/person-reference.ts';
import { personalNumbers } from '../reading/personal-numbers.ts';
import { rowSections, type RowSections } from '../units/row-sections.ts';
import type { FoundSection } from '../units/sections.ts';
import { formPerson } from './form-person.ts';
import { knownFinder } from './known-finder.ts';
import { readPerson } from './read-person.ts';
import { withoutRepeated } from './repeated.ts';
import { surmises } from './surmises.ts';
import type { Table, TableRow } from '../tables/table.ts';

type RowReader = (table: Table, row: TableRow, place: FoundSection) => readonly Field[] | undefined;

/** The people of staff lists and forms. One has an id only where the list has one. */
export function staffEntries(tables: readonly Table[], context: IntakeContext): ListEntries {
  const sections = rowSections(tables, context);
  const guesses = surmises();
  const found: Finding[] = [];
  const report = (one: Finding): void => void found.push(one);
  const people = personFinder(context.known.staff);
  const known = knownFinder(context.known);

  const read: RowReader = (table, row, place) =>
    table.isForm
      ? formPerson(table, row, people, report)
      : readPerson({ table, row, context, report, surmises: guesses }, place, known);
  const all = tables.flatMap((table) => table.rows.flatMap((row) => entryOf(table, row, sections, read)));
  const { entries, findings } = withoutRepeated(all);
  return {
    entries,
    findings: [
      ...found,
      ...findings,
      ...personalNumbers(entries),
      ...sections.findings(),
      ...guesses.findings(),
    ],
    unknownUnits: sections.unknownUnits(),
  };
}

/** Of a row without section only that is said; the rest would be understood once the unit has its place. */
function entryOf(table: Table, row: TableRow, sections: RowSections, read: RowReader): Entry[] {
  const place = sections.of(table, row);
  const fields = place && read(table, row, place);
  if (!place || !fields) return [];
  return [{ kind: 'pegawai', isForm: table.isForm, section: place.section, fields, at: row.at('nama') }];
}
