import type { Golongan, Status } from '../../vocabulary/scales.ts';
import { slug } from '../../vocabulary/slug.ts';
import { CONDITIONS, EDUCATION, GOLONGAN_PNS, GOLONGAN_PPPK } from '../../vocabulary/scales.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { pangkatOf } from '../../vocabulary/pangkat.ts';
import type { Field } from '../entry.ts';
import { notUnderstood, readField } from '../reading/table-values.ts';
import type { TableCell } from '../tables/table.ts';
import { standingOf, type Standing } from './condition-of.ts';
import { educationOf } from './education-of.ts';
import { golonganOf, golonganOfRank, namesNoGolongan } from './golongan-of.ts';
import { cellOf, columnOf, field, guessed, textOf, valueColumn, type PersonRow } from './person-row.ts';
import { statusOf } from './status-of.ts';

/** Golongan by its column or by the pangkat, which says nothing beside a golongan that there is none of. */
export function golonganIn(person: PersonRow): Golongan | undefined {
  const [stated, rank] = [textOf(person, 'golongan') ?? '', textOf(person, 'pangkat') ?? ''];
  if (namesNoGolongan(stated)) return undefined;
  const [own, ofRank] = [golonganOf(stated), golonganOf(rank)];
  // "III" beside "Penata" is III/c.
  return own === undefined || ofRank?.startsWith(`${own}/`) ? ofRank : own;
}

/** Left out, and said, where it cannot be read or is one of the other kind of civil servants; non-ASN have none. */
export function readGolongan(
  person: PersonRow,
  status: Status,
  golongan: Golongan | undefined,
): Field | undefined {
  if (status === 'PTT') return undefined;
  const key = golonganOf(textOf(person, 'golongan') ?? '') ? 'golongan' : 'pangkat';
  const isOfPns = golongan?.includes('/') ?? false;
  if (golongan && isOfPns) reportOtherRank(person, golongan, key);
  if (golongan && (isOfPns || (status !== 'PNS' && status !== 'CPNS')))
    return field(person, 'golongan', golongan, key);
  const cell = cellOf(person, 'golongan') ?? cellOf(person, 'pangkat');
  if (cell && statusOf(cell.text) === undefined) {
    const allowed = status === 'PNS' || status === 'CPNS' ? GOLONGAN_PNS : GOLONGAN_PPPK;
    person.report(leftOut(person, 'golongan', cell, allowed));
  }
  return undefined;
}

/** The pangkat and the golongan of a list are typed apart, in one cell or in two. */
function reportOtherRank(person: PersonRow, stated: Golongan, key: string): void {
  const ofRank = ['golongan', 'pangkat']
    .map((column) => golonganOfRank(textOf(person, column) ?? ''))
    .find((found) => found !== undefined && found !== stated);
  if (ofRank === undefined) return;
  const args = { rank: pangkatOf(ofRank)!, ofRank, stated };
  person.report(finding('peringatan', 'pangkat-golongan-berbeda', person.row.at(key), args));
}

export function readEducation(person: PersonRow): Field | undefined {
  const cell = cellOf(person, 'pendidikan');
  if (!cell) return undefined;
  const education = educationOf(cell.text);
  if (education) return field(person, 'pendidikan', education);
  person.report(leftOut(person, 'pendidikan', cell, EDUCATION));
  return undefined;
}

/** Keadaan by its column, the kedudukan hukum, or "PNS TUGAS BELAJAR" for a position; `pergi` of one who has left. */
export function readCondition(person: PersonRow, position: string): Field | 'pergi' | undefined {
  const clues = ['keadaan', 'kedudukan_hukum'].flatMap((key) => clueIn(person, key));
  const gone = clues.find(({ standing }) => standing?.kind === 'pergi');
  if (gone) {
    person.surmises.addGone(textOf(person, gone.key)!, gone.cell.at);
    return 'pergi';
  }
  const dated = clues.find(({ key, cell }) => key === 'keadaan' && /\d{4}/.test(cell.text));
  if (dated) return readField(person.table, valueColumn('keadaan'), dated.cell, 'id', person.report);
  if (/tugas belajar/i.test(position)) return field(person, 'keadaan', 'tugas-belajar', 'jabatan');
  const told = clues.flatMap(({ key, standing }) =>
    standing?.kind === 'keadaan' ? [{ key, standing }] : [],
  );
  const best = told.find(({ standing }) => standing.value !== 'aktif') ?? told[0];
  if (best) return conditionField(person, best.key, best.standing);
  for (const { key, cell } of clues.slice(0, 1)) person.report(leftOut(person, key, cell, CONDITIONS));
  return undefined;
}

interface Clue {
  readonly key: string;
  readonly cell: TableCell;
  readonly standing: Standing | undefined;
}

function clueIn(person: PersonRow, key: string): Clue[] {
  const cell = cellOf(person, key);
  return cell ? [{ key, cell, standing: standingOf(cell.text) }] : [];
}

function conditionField(
  person: PersonRow,
  key: string,
  standing: Extract<Standing, { kind: 'keadaan' }>,
): Field {
  return standing.isSurmised
    ? guessed(person, 'keadaan', standing.value, textOf(person, key)!, 'peringatan')
    : field(person, 'keadaan', standing.value, key);
}

/** The team of its column, else the one that the unit makes, unless the person has one already. */
export function readTeam(
  person: PersonRow,
  ofUnit: string | undefined,
  present: string | undefined,
): Field | undefined {
  const text = textOf(person, 'tim');
  const own =
    text === undefined ? '' : slug(text.replace(/^(?:tim(?: kerja)?|sub\s*bag(?:ian)?\.?)\s+/i, ''));
  if (own !== '') return field(person, 'tim', own);
  if (ofUnit === undefined || present !== undefined) return undefined;
  const unit = person.table.columns.has('unit') ? 'unit' : 'bagian';
  return { ...field(person, 'tim', ofUnit, unit), isGuess: true };
}

/** Columns that a list has in the spelling of a form. */
export function readPlain(person: PersonRow, key: string): Field | undefined {
  const cell = cellOf(person, key);
  const numbers = person.context.map.numbers ?? 'id';
  return cell && readField(person.table, valueColumn(key), cell, numbers, person.report);
}

/** What is left out of an entry that is right without it. */
function leftOut(person: PersonRow, key: string, cell: TableCell, allowed: readonly string[]): Finding {
  const column = columnOf(key);
  return {
    ...notUnderstood(person.table, column, cell, column.heading, { allowed, nearest: undefined }),
    severity: 'peringatan',
  };
}
