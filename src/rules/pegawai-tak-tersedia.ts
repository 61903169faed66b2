import type { AttendanceReason, Staff } from '../model/organisation.ts';
import type { SavedAssignment } from '../plan/saved.ts';
import { isoDay, type Day } from '../vocabulary/calendar.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { finding, type Absence, type Finding } from '../vocabulary/finding.ts';
import type { Rule, RuleContext } from './rule.ts';
import { toldAbsence } from './told-absence.ts';

const section = (leave: string): string => `bagian: Bagian Hukum
kode: hukum
pegawai:
  - id: staf-1
    nama: Contoh Satu
    status: PNS
    jabatan: Penelaah Teknis Kebijakan
    jenjang: pelaksana
    keadaan: [{ jenis: cuti, ${leave} }]
tugas:
  - kode: HK-01
    uraian: Menelaah rancangan peraturan bupati
    volume: 60
    norma: 8 jam
    penanggung_jawab: staf-1
`;

/** An owner who is away for long: fixed in the section file, or kept in the saved plan. */
export const unavailableOwner: Rule = {
  code: 'pegawai-tak-tersedia',
  severity: 'galat',
  check: (context) => [...fixedOwners(context), ...savedOwners(context)],
  bad: {
    'setda.yaml': 'tahun: 2026\n',
    'bagian/hukum.yaml': section('mulai: 2026-03-01, selesai: 2026-05-31'),
  },
  good: {
    'setda.yaml': 'tahun: 2026\n',
    'bagian/hukum.yaml': section('mulai: 2026-03-02, selesai: 2026-03-06'),
  },
};

function fixedOwners({ organisation, eligibility }: RuleContext): Finding[] {
  return organisation.duties.flatMap((duty) => {
    const person = eligibility.pin(duty)?.person;
    const reason = person && toldAbsence(organisation, person);
    if (!reason) return [];
    return finding(
      'galat',
      'pegawai-tak-tersedia',
      duty.origin.place(['penanggung_jawab']),
      argsOf(person, [duty.code], 'tetap', reason),
      { related: [person.origin.place(['id'])], entity: { kind: 'tugas', id: duty.code } },
    );
  });
}

/** One finding for each owner; the duties that are fixed to him have theirs. */
function savedOwners({ organisation, saved }: RuleContext): Finding[] {
  const owned = organisation.duties.flatMap((duty) => {
    const assignment = saved?.entries[duty.index];
    const owner = assignment?.owner;
    return owner && owner.id !== duty.pin && owner.attendance.reasons.length > 0 ? [assignment] : [];
  });
  return [...groupBy(owned, ({ owner }) => owner!)].flatMap(([person, assignments]) => {
    const reason = toldAbsence(organisation, person);
    return reason ? [keptOwner(person, assignments, reason)] : [];
  });
}

function keptOwner(
  person: Staff,
  assignments: readonly SavedAssignment[],
  reason: AttendanceReason,
): Finding {
  return finding(
    person.attendance.share === 0 ? 'galat' : 'peringatan',
    'pegawai-tak-tersedia',
    assignments[0]!.entry.origin.place(['penanggung_jawab']),
    argsOf(
      person,
      assignments.map(({ entry }) => entry.duty),
      'tersimpan',
      reason,
    ),
    { related: [person.origin.place(['id'])], entity: { kind: 'pegawai', id: person.id } },
  );
}

function argsOf(
  person: Staff,
  duties: readonly string[],
  held: 'tetap' | 'tersimpan',
  { kind, from, to }: AttendanceReason,
): {
  person: string;
  duties: readonly string[];
  held: 'tetap' | 'tersimpan';
  absence: Absence;
  share: number;
} {
  const absence = { kind, from: dayText(from), to: dayText(to) };
  return { person: person.id, duties, held, absence, share: person.attendance.share };
}

function dayText(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : isoDay(day);
}
