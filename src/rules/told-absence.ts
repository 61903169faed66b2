import { longAbsence } from '../model/absence.ts';
import type { AttendanceReason, Organisation, Staff } from '../model/organisation.ts';
import type { Lack } from '../vocabulary/finding.ts';

/** The absence of an owner that `pegawai-tak-tersedia` tells of; undefined where that rule is silent. */
export function toldAbsence({ settings }: Organisation, person: Staff): AttendanceReason | undefined {
  const { severities, absenceDays } = settings.rules;
  if (severities['pegawai-tak-tersedia'] === 'mati') return undefined;
  return longAbsence(person, settings.year, absenceDays);
}

/** What an owner lacks, without the absence that is told elsewhere: one fault, one finding. */
export function withoutToldAbsence(
  organisation: Organisation,
  owner: Staff,
  lacking: readonly Lack[],
): readonly Lack[] {
  const isAbsence = ({ requirement }: Lack): boolean => requirement === 'keadaan';
  return lacking.some(isAbsence) && toldAbsence(organisation, owner)
    ? lacking.filter((lack) => !isAbsence(lack))
    : lacking;
}
