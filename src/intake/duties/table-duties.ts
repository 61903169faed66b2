import type { Entry } from '../entry.ts';
import type { ListTools } from '../reading/list-tools.ts';
import { tableNumbers } from '../reading/table-numbers.ts';
import type { Table } from '../tables/table.ts';
import { dutyReader, teamKey } from './duty-entry.ts';
import { dutyRows } from './duty-row.ts';
import { otherEffective, tableEffective } from './effective-time.ts';
import { foldRows } from './fold-rows.ts';
import { needFindings, totalFinding } from './need-check.ts';
import { rowsOfYear } from './periods.ts';
import { holdersJenjang } from './position-holders.ts';
import { timeUnits } from './time-unit.ts';
import { reckoner } from './work.ts';

const NUMBER_KEYS = ['volume', 'waktu_penyelesaian', 'norma', 'waktu_efektif', 'kebutuhan'];

/** The duties of an ABK table as an office keeps it. */
export function tableDuties(table: Table, tools: ListTools): Entry[] {
  const { context, report } = tools;
  const { known } = context;
  const numbers = tableNumbers(table, NUMBER_KEYS, context.map.numbers);
  const listed = dutyRows(table, numbers.notation, known.effectiveMinutes, report);
  const { rows, findings: ofPeriods } = rowsOfYear(table, listed, context);
  const effective = tableEffective(table, rows, known.minutesPerDay);
  const units = timeUnits(table, rows, effective, context);
  const reckon = reckoner(units, known.minutesPerDay);
  const folded = foldRows(rows, reckon.minutesOf);

  const positions = new Set(rows.map(({ position }) => position.title));
  const onlyPosition = positions.size === 1 ? [...positions][0] : undefined;
  [
    ...numbers.findings,
    ...units.findings,
    ...ofPeriods,
    otherEffective(rows, effective, known.effectiveMinutes),
    ...needFindings(rows, effective, reckon),
    totalFinding(table, rows, numbers.notation, onlyPosition),
  ].forEach((found) => {
    if (found) report(found);
  });
  const teams = new Set(known.staff.map(({ section, team }) => teamKey(section, team ?? '')));
  const holders = holdersJenjang(known.staff);
  const found = { ...tools, table, numbers: numbers.notation, reckon, effective, teams, holders };
  const entryOf = dutyReader(found);
  return folded.flatMap((one) => entryOf(one) ?? []);
}
