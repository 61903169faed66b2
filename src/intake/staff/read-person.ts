import { titleCase } from '../../vocabulary/title-case.ts';
import type { Status } from '../../vocabulary/scales.ts';
import type { Field } from '../entry.ts';
import type { FoundSection } from '../units/sections.ts';
import { perWord } from '../../vocabulary/per-word.ts';
import { isBroken, missing } from '../reading/table-values.ts';
import type { KnownFinder } from './known-finder.ts';
import { splitNip, type NipReading } from './nip-cell.ts';
import { personName } from './person-name.ts';
import { columnOf, field, reportErrors, textOf, type PersonRow } from './person-row.ts';
import { readJenjang } from './read-jenjang.ts';
import { nipField, nipOfRow, otherNumber } from './read-nip.ts';
import {
  golonganIn,
  readCondition,
  readEducation,
  readGolongan,
  readPlain,
  readTeam,
} from './read-optional.ts';
import { readStatus } from './read-status.ts';

/**
 * What a row of a foreign list says of a person, in the order of the columns. Undefined, with the reason reported, of
 * one who has left or whom the row does not name.
 */
export function readPerson(person: PersonRow, place: FoundSection, known: KnownFinder): Field[] | undefined {
  reportErrors(person);
  const name = nameIn(person);
  const position = textOf(person, 'jabatan');
  if (name === undefined || position === undefined) {
    const blank = name === undefined ? 'nama' : 'jabatan';
    if (!isBroken(person.row.cell(blank)))
      person.report(missing(person.table, columnOf(blank), person.row.at(blank)));
    return undefined;
  }
  const condition = readCondition(person, position);
  if (condition === 'pergi') return undefined;

  const number = nipOfRow(person);
  const digits = number.reading.kind === 'nip' ? number.reading.digits : undefined;
  const golongan = golonganIn(person);
  const hasLostNip = LOST.has(number.reading.kind);
  const status = readStatus(person, { nip: digits, hasLostNip, golongan });
  const statusWord = status.value as Status;
  const isOther = statusWord === 'PTT' && digits?.length !== 18 && number.reading.kind !== 'hilang';
  if (isOther) otherNumber(person, number);
  const nip = isOther ? undefined : nipField(person.row, number, person.report);
  const id = readPlain(person, 'id');
  const title = titled(position);
  const present = known({
    nip: nip?.value as string | undefined,
    id: id?.value as string | undefined,
    name,
    section: place.section.code,
  });

  return [
    id,
    field(person, 'nama', name),
    nip,
    status,
    field(person, 'jabatan', title),
    readJenjang(person, title, statusWord, golongan),
    readGolongan(person, statusWord, golongan),
    readEducation(person),
    readPlain(person, 'kompetensi'),
    readTeam(person, place.team, present?.team),
    condition,
    readPlain(person, 'kontrak_sampai'),
    readPlain(person, 'waktu'),
    readPlain(person, 'bantu'),
  ].filter((read) => read !== undefined);
}

/** A number stood there. */
const LOST: ReadonlySet<NipReading['kind']> = new Set(['hilang', 'salah', 'rusak'] as const);

const titled = perWord(titleCase);

/** Name with titles; what stands of a number beside it is no part of it. */
function nameIn(person: PersonRow): string | undefined {
  const cell = person.row.cell('nama');
  if (cell?.kind !== 'teks') return undefined;
  const { name } = splitNip(cell.text);
  const full = personName(name, textOf(person, 'gelar_depan') ?? '', textOf(person, 'gelar_belakang') ?? '');
  return /\p{L}/u.test(full) ? full : undefined;
}
