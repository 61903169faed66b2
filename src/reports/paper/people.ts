import type { Staff } from '../../model/organisation.ts';
import type { PrintMessages } from '../../messages/print/id.ts';
import { pangkatOf } from '../../vocabulary/pangkat.ts';
import { golonganRank, JENJANG } from '../../vocabulary/scales.ts';
import type { PrintInput } from './print-input.ts';

/** "19800101 200501 2 001"; anything but 18 figures stays as it is written. */
export function groupedNip(nip: string): string {
  return /^\d{18}$/.test(nip) ? nip.replace(/^(.{8})(.{6})(.)(.{3})$/, '$1 $2 $3 $4') : nip;
}

/** What the number is called: civil servants on contract have one of their own. */
export function nipLabel(person: Staff, words: PrintMessages): string {
  return person.status.startsWith('PPPK') ? words.niPppk : words.nip;
}

/** "Penata" of somebody in III/c, "Golongan IX" of a PPPK. */
export function rankOf({ golongan }: Staff, words: PrintMessages): string | undefined {
  return golongan && (pangkatOf(golongan) ?? words.golongan(golongan));
}

/** The head first, then by jenjang and golongan, as lists of staff are kept in an office. */
export function bySeniority(
  people: readonly Staff[],
  head: Staff | undefined,
  { whole }: PrintInput,
): Staff[] {
  const rank = ({ golongan }: Staff): number =>
    golongan ? golonganRank(golongan, whole.organisation.pppkAsPns) : -1;
  return people.toSorted(
    (one, other) =>
      Number(other === head) - Number(one === head) ||
      JENJANG.indexOf(one.jenjang) - JENJANG.indexOf(other.jenjang) ||
      rank(other) - rank(one) ||
      one.index - other.index,
  );
}
