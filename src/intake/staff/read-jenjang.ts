import { readChoice } from '../../lists/choices.ts';
import {
  GOLONGAN_PNS,
  JENJANG,
  type Golongan,
  type GolonganPns,
  type Jenjang,
  type Status,
} from '../../vocabulary/scales.ts';
import type { Field } from '../entry.ts';
import { expertLevelOf, isFunctional, jenjangOfPosition } from '../jenjang-of.ts';
import { field, guessed, textOf, type PersonRow } from './person-row.ts';

/** Jenjang by its column, the echelon, the kind or the title of the position; of a JF without level by the golongan. */
export function readJenjang(
  person: PersonRow,
  position: string,
  status: Status,
  golongan: Golongan | undefined,
): Field {
  const own = textOf(person, 'jenjang');
  const said = own === undefined ? undefined : saidJenjang(own);
  if (said) return field(person, 'jenjang', said);
  if (status === 'PTT') return field(person, 'jenjang', 'non-asn', 'status');

  const kind = textOf(person, 'jenis_jabatan');
  const eselon = textOf(person, 'eselon');
  const held = position.replace(ACTING, '');
  const found = jenjangOfPosition({
    position: held,
    kind: [own, kind].filter(Boolean).join(' / ') || undefined,
    eselon,
  });
  if (found) return field(person, 'jenjang', found, placeOf(person));
  const expert = /^(?:III|IV)\//.test(golongan ?? '') ? expertLevelOf(position) : undefined;
  if (expert) return guessed(person, 'jenjang', expert, `${position}, ${golongan!}`);
  const byGolongan = isFunctional(kind) || isFunctional(own) ? functionalLevel(golongan) : undefined;
  if (byGolongan) return guessed(person, 'jenjang', byGolongan, `${position}, ${golongan!}`);
  return guessed(person, 'jenjang', 'pelaksana', position, held === position ? 'catatan' : 'peringatan');
}

/** The position that somebody acts in for another, up to where his or her own follows; it makes nobody an official. */
const ACTING = /^\s*(?:(?:plt|plh)\b|pelaksana (?:tugas|harian)\b)[^(/,;]*/i;

/** "ahli-muda", "Ahli Muda", and "Muda" alone. */
function saidJenjang(text: string): Jenjang | undefined {
  for (const word of [text, `ahli ${text}`]) {
    const read = readChoice(word, JENJANG);
    if (read.ok) return read.value as Jenjang;
  }
  return undefined;
}

function placeOf({ table }: PersonRow): string {
  return ['eselon', 'jenis_jabatan'].find((key) => table.columns.has(key)) ?? 'jabatan';
}

/** The golongan that the levels of a jabatan fungsional begin with; from general knowledge, and always said. */
const LOWEST: readonly (readonly [GolonganPns, Jenjang])[] = [
  ['IV/d', 'ahli-utama'],
  ['IV/a', 'ahli-madya'],
  ['III/c', 'ahli-muda'],
  ['III/a', 'ahli-pertama'],
  ['II/b', 'terampil'],
  ['II/a', 'pemula'],
];

function functionalLevel(golongan: Golongan | undefined): Jenjang | undefined {
  const rank = GOLONGAN_PNS.findIndex((known) => known === golongan);
  return LOWEST.find(([lowest]) => rank >= GOLONGAN_PNS.indexOf(lowest))?.[1];
}
