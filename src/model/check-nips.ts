import { nipEdits } from '../source/value-edits.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import { readNip } from '../vocabulary/nip.ts';
import type { Place } from '../vocabulary/place.ts';
import type { SectionRecord, StaffRecord } from '../wire/section.ts';

/** NIP that cannot be right, or that two people share. None is ever quoted. */
export function checkNips(sections: readonly SectionRecord[]): Finding[] {
  const holders = new Map<string, StaffRecord>();
  return sections
    .flatMap((section) => section.staff)
    .flatMap((person) => {
      if (person.nip === undefined) return [];
      const at = (): Place => person.origin.place(['nip']);
      const entity = { kind: 'pegawai', id: person.id } as const;
      const reading = readNip(person.nip, person.status);
      if (!reading.ok) {
        const edits = nipEdits(person.origin.range(['nip']), person.origin.token(['nip']));
        const digits = person.nip.replace(/\D/g, '').length;
        return [finding('galat', 'nip-salah', at(), { faults: reading.faults, digits }, { entity, edits })];
      }
      const holder = holders.get(person.nip);
      if (holder) {
        const related = [holder.origin.place(['nip'])];
        return [finding('galat', 'nip-ganda', at(), { other: holder.id }, { related, entity })];
      }
      holders.set(person.nip, person);
      return [];
    });
}
