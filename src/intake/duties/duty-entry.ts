import { valueColumns, type ValueColumn } from '../../lists/columns.ts';
import type { Value } from '../../lists/value.ts';
import type { Place } from '../../vocabulary/place.ts';
import type { Jenjang } from '../../vocabulary/scales.ts';
import { filledCell } from '../reading/amount.ts';
import type { Entry, Field } from '../entry.ts';
import { referenceField } from '../reading/reference-field.ts';
import type { FoundSection } from '../units/sections.ts';
import { readField } from '../reading/table-values.ts';
import type { Table } from '../tables/table.ts';
import { timeColumn, type DutyRow } from './duty-row.ts';
import { isOtherDuties, resultText, stepsIn } from './duty-text.ts';
import type { DutyRows } from './fold-rows.ts';
import type { TableTools } from './table-tools.ts';
import { dutyGaps, isVolume } from './gaps.ts';
import type { Work } from './work.ts';

const COLUMNS = valueColumns('tugas');

/** Makes the entries of the duties of a table; undefined for one that belongs to no section. */
export function dutyReader(tools: TableTools): (rows: DutyRows) => Entry | undefined {
  // Tables have a few of the columns, and going over all of them for each of sixty thousand rows is dear.
  const columns = COLUMNS.filter(({ key }) => MADE.has(key) || tools.table.columns.has(key));
  return (rows) => dutyEntry(rows, columns, tools);
}

function dutyEntry(rows: DutyRows, columns: readonly ValueColumn[], tools: TableTools): Entry | undefined {
  const { duty } = rows;
  const found = tools.sections.of(tools.table, duty.row);
  const work = tools.reckon.workOf(rows);
  const { position } = duty;
  const made = madeValues(rows, work, found, tools);
  dutyGaps(duty, work, made.get('jenis') === 'tugas-lain', tools).forEach(tools.report);
  const fields: Field[] = [];
  for (const one of columns) {
    const field = fieldOf(one, made, duty, found, tools);
    if (field) fields.push(field);
  }
  if (!found) return undefined;
  return {
    kind: 'tugas',
    isForm: false,
    section: found.section,
    fields,
    at: duty.row.at(duty.row.cell('kode') ? 'kode' : 'uraian'),
    workload: {
      unit: position.unit,
      position: position.title,
      minutes: work.minutes,
      need: work.need,
      effectiveMinutes: tools.effective.of(duty)?.minutes,
    },
  };
}

/** Values that are not simply what a cell says. */
function madeValues(
  { duty, steps }: DutyRows,
  work: Work,
  found: FoundSection | undefined,
  { table, teams, holders }: TableTools,
): Map<string, Value> {
  const made = new Map<string, Value>([['uraian', duty.text]]);
  if (duty.position.title !== undefined) made.set('jabatan', duty.position.title);
  const ownSteps = filledCell(duty.row, 'tahapan')?.text;
  const allSteps = [
    ...(ownSteps === undefined ? [] : stepsIn(ownSteps)),
    ...duty.steps,
    ...steps.flatMap((step) => [step.text, ...step.steps]),
  ];
  if (allSteps.length > 0) made.set('tahapan', allSteps);
  const result = resultText(filledCell(duty.row, 'hasil')?.text ?? '');
  if (result !== '') made.set('hasil', result);
  if (isVolume(work.volume)) made.set('volume', work.volume);
  if (work.norm !== undefined) made.set('norma', work.norm);
  if (!table.columns.has('jenis') && isOtherDuties(duty.text)) made.set('jenis', 'tugas-lain');
  const jenjang = jenjangFor(duty.position, found, holders);
  if (!table.columns.has('syarat_jenjang') && jenjang.length > 0) made.set('syarat_jenjang', jenjang);
  const team = found && teamOf(found, teams);
  if (!table.columns.has('syarat_tim') && team !== undefined) made.set('syarat_tim', [team]);
  return made;
}

/** That of the people who hold the position, else what its title tells. */
function jenjangFor(
  { title, jenjang }: DutyRow['position'],
  found: FoundSection | undefined,
  holders: TableTools['holders'],
): readonly Jenjang[] {
  const held = found && title !== undefined ? holders(found.section.code, title) : [];
  return held.length > 0 || jenjang === undefined ? held : [jenjang];
}

/** A requirement that nobody of the section meets would leave the duty without an owner. */
function teamOf({ section, team }: FoundSection, teams: ReadonlySet<string>): string | undefined {
  return team !== undefined && teams.has(teamKey(section.code, team)) ? team : undefined;
}

export function teamKey(section: string, team: string): string {
  return `${section}/${team}`;
}

function fieldOf(
  one: ValueColumn,
  made: ReadonlyMap<string, Value>,
  duty: DutyRow,
  found: FoundSection | undefined,
  tools: TableTools,
): Field | undefined {
  const value = made.get(one.key);
  if (value !== undefined) {
    const at = placeOf(one, duty, tools.table);
    return GUESSED.has(one.key) ? { column: one, value, at, isGuess: true } : { column: one, value, at };
  }
  if (READ_ELSEWHERE.has(one.key) || !tools.table.columns.has(one.key)) return undefined;
  const cell = filledCell(duty.row, one.key);
  if (!cell) return undefined;
  if (one.key === 'penanggung_jawab') {
    return referenceField(tools.table, one, cell, found?.section.code, tools);
  }
  return readField(tools.table, one, cell, tools.numbers, tools.report);
}

/** Columns that get values without being in the table. */
const MADE: ReadonlySet<string> = new Set([
  'uraian',
  'jabatan',
  'tahapan',
  'hasil',
  'volume',
  'norma',
  'jenis',
  'syarat_jenjang',
  'syarat_tim',
]);

/** Found out from the position, the unit, and the text; where they have columns of their own, those are read. */
const GUESSED: ReadonlySet<string> = new Set(['jenis', 'syarat_jenjang', 'syarat_tim']);

/** Their cells are read with their units and marks, and complained of there. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set(['uraian', 'tahapan', 'hasil', 'volume', 'norma']);

const FOUND_IN: Readonly<Record<string, string>> = { syarat_jenjang: 'jabatan', syarat_tim: 'unit' };

/** The cell that the value was found out from. */
function placeOf({ key }: ValueColumn, { row }: DutyRow, table: Table): Place {
  const source = key === 'norma' ? timeColumn(table).key : (FOUND_IN[key] ?? key);
  return row.at(table.columns.has(source) ? source : 'uraian');
}
