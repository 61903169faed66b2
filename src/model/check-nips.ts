import { finding, type Finding } from '../vocabulary/finding.ts';
import { readNip } from '../vocabulary/nip.ts';
import type { SectionRecord, StaffRecord } from '../wire/section.ts';

/** NIP that cannot be right (error), that look odd (warning), or that two people share (error). None is ever quoted. */
export function checkNips(sections: readonly SectionRecord[]): Finding[] {
  const holders = new Map<string, StaffRecord>();
  return sections
    .flatMap((section) => section.staff)
    .flatMap((person) => {
      if (person.nip === undefined) return [];
      const at = person.origin.place(['nip']);
      const entity = { kind: 'pegawai', id: person.id } as const;
      const reading = readNip(person.nip, person.status);
      if (!reading.ok) {
        const digits = person.nip.replace(/\D/g, '').length;
        return [finding('galat', 'nip-salah', at, { faults: reading.faults, digits }, { entity })];
      }
      const holder = holders.get(person.nip);
      if (holder) {
        const related = [holder.origin.place(['nip'])];
        return [finding('galat', 'nip-ganda', at, { other: holder.id }, { related, entity })];
      }
      holders.set(person.nip, person);
      const { oddities } = reading;
      return oddities.length > 0
        ? [finding('peringatan', 'nip-janggal', at, { oddities, status: person.status }, { entity })]
        : [];
    });
}
