import type { Golongan, Status } from '../../vocabulary/scales.ts';
import { notUnderstood } from '../reading/table-values.ts';
import type { Field } from '../entry.ts';
import { columnOf, field, guessed, textOf, type PersonRow } from './person-row.ts';
import { golonganOfRank, namesNoGolongan } from './golongan-of.ts';
import { statusOf, statusOfNip } from './status-of.ts';

/** What of a row tells the status where no column does. */
export interface StatusClues {
  /** Undefined where the row has none that can be read. */
  readonly nip: string | undefined;
  readonly hasLostNip: boolean;
  readonly golongan: Golongan | undefined;
}

/** Status by the columns that say it, else by the NIP, the golongan, or words of other columns. */
export function readStatus(person: PersonRow, clues: StatusClues): Field {
  const said = saidStatus(person);
  if (said) return said;
  const { nip, golongan } = clues;
  const byNip = nip === undefined ? undefined : statusOfNip(nip);
  if (byNip) return guessed(person, 'status', byNip, 'NIP');
  if (golongan)
    return guessed(person, 'status', golongan.includes('/') ? 'PNS' : 'PPPK', `golongan ${golongan}`);
  const rank = ['golongan', 'pangkat'].map((key) => textOf(person, key)).find(isOfPns);
  if (rank !== undefined) return guessed(person, 'status', 'PNS', `golongan ${rank}`);
  const word = OTHERS.map((key) => textOf(person, key)).find((text) => statusOf(text ?? '') !== undefined);
  if (word !== undefined) return guessed(person, 'status', statusOf(word)!, word);
  reportUnreadable(person);
  // A number was there, so that it is somebody of the civil service.
  if (nip !== undefined || clues.hasLostNip) return guessed(person, 'status', 'PNS', 'NIP');
  return guessed(person, 'status', 'PTT', 'tanpa NIP');
}

/** Columns that may say what somebody is in passing: "Honorer" in place of a NIP or a rank. */
const OTHERS = ['nip', 'golongan', 'pangkat', 'jenis_jabatan', 'jabatan'];

/** A golongan that there is none of still is one of PNS, miswritten. */
function isOfPns(text: string | undefined): boolean {
  return text !== undefined && (namesNoGolongan(text) || golonganOfRank(text) !== undefined);
}

function saidStatus(person: PersonRow): Field | undefined {
  const found = ['status', 'jenis_pegawai'].flatMap((key) => {
    const status = statusOf(textOf(person, key) ?? '');
    return status ? [{ key, status }] : [];
  });
  const [first] = found;
  // Of PPPK and PPPK Paruh Waktu the second says more.
  const best = found.find(({ status }) => status === 'PPPK Paruh Waktu') ?? first;
  const stage = STAGES.get(textOf(person, 'status_cpns_pns')?.toUpperCase() ?? '');
  if (stage && (!best || best.status === 'PNS')) return field(person, 'status', stage, 'status_cpns_pns');
  return best && field(person, 'status', best.status, best.key);
}

const STAGES: ReadonlyMap<string, Status> = new Map([
  ['C', 'CPNS'],
  ['CPNS', 'CPNS'],
  ['P', 'PNS'],
  ['PNS', 'PNS'],
]);

/** "Kawin" in a column of that name says nothing; it matters where nothing else tells the status. */
function reportUnreadable({ table, row, report }: PersonRow): void {
  const cell = row.cell('status');
  if (!cell || cell.kind !== 'teks') return;
  report({ ...notUnderstood(table, columnOf('status'), cell, 'status'), severity: 'peringatan' });
}
