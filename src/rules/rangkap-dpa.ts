import { finding, type Finding } from '../vocabulary/finding.ts';
import type { Organisation } from '../model/organisation.ts';
import type { RoleClashRule } from '../wire/rule-settings.ts';
import { ACTIVITY_ROLES, type ActivityRole } from '../vocabulary/activity-roles.ts';
import type { ActivityRecord } from '../wire/section.ts';
import type { Rule } from './rule.ts';

const section = (treasurer: string): string => `bagian: Bagian Hukum
kode: hukum
dpa:
  - kode: 4.01.02.2.03.0001
    nama: Fasilitasi Penyusunan Produk Hukum Daerah
    pagu: 150000000
    pptk: staf-1
    bendahara: ${treasurer}
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana }
  - { id: staf-2, nama: Contoh Dua, status: PNS, jabatan: Pengolah Data dan Informasi, jenjang: pelaksana }
tugas:
  - { kode: HK-01, uraian: Menelaah rancangan peraturan bupati, volume: 100, norma: 8 jam, dpa: 4.01.02.2.03.0001 }
  - { kode: HK-02, uraian: Menata arsip produk hukum, volume: 400, norma: 2 jam }
`;

/** Somebody who holds two roles of the budget that are to be kept apart, or one that is not for him. */
export const roleClash: Rule = {
  code: 'rangkap-dpa',
  severity: 'galat',
  check: ({ organisation }) => {
    const { clashes, civilServantsOnly } = organisation.settings.rules.roles;
    const holdings = holdingsIn(organisation);
    const statusOf = new Map(organisation.staff.map(({ id, status }) => [id, status]));
    return [...holdings].flatMap(([person, roles]) => [
      ...clashes.flatMap((rule) => clash(person, roles, rule)),
      ...(statusOf.get(person) === 'PTT'
        ? civilServantsOnly.flatMap((role) => notCivilServant(person, roles.get(role), role))
        : []),
    ]);
  },
  bad: { 'hukum.yaml': section('staf-1') },
  good: { 'hukum.yaml': section('staf-2') },
};

/** The activities in which somebody has each role, in the order of sections and activities. */
type Roles = ReadonlyMap<ActivityRole, readonly ActivityRecord[]>;

function holdingsIn({ sections }: Organisation): ReadonlyMap<string, Roles> {
  const holdings = new Map<string, Map<ActivityRole, ActivityRecord[]>>();
  for (const activity of sections.flatMap(({ activities }) => activities)) {
    for (const role of ACTIVITY_ROLES) {
      const person = activity.officials[role];
      if (person === undefined) continue;
      const roles = holdings.get(person) ?? new Map<ActivityRole, ActivityRecord[]>();
      const activities = roles.get(role);
      if (activities) activities.push(activity);
      else roles.set(role, [activity]);
      holdings.set(person, roles);
    }
  }
  return holdings;
}

/** One at each activity of the role that he has more seldom: there the fewest changes undo the clash. */
function clash(person: string, roles: Roles, { roles: pair, severity }: RoleClashRule): Finding[] {
  if (severity === 'mati') return [];
  const held = ACTIVITY_ROLES.filter((role) => pair.includes(role)).map((role) => ({
    role,
    activities: roles.get(role) ?? [],
  }));
  // The sort is stable: of equals the second of the list stays where the findings are.
  const [often, seldom] = held.toSorted((one, other) => other.activities.length - one.activities.length);
  const first = often?.activities[0];
  if (!seldom || !first) return [];
  return seldom.activities.map(({ code, origin }) =>
    finding(
      severity,
      'rangkap-dpa',
      origin.place([seldom.role]),
      {
        person,
        clash: { kind: 'peran', roles: [often.role, seldom.role], activities: [first.code, code] },
      },
      {
        related: [first.origin.place([often.role])],
        // Of the activity, not of the person, or the baseline would hide his next clash as well.
        entity: { kind: 'dpa', id: code },
      },
    ),
  );
}

function notCivilServant(
  person: string,
  activities: readonly ActivityRecord[] | undefined,
  role: ActivityRole,
): Finding[] {
  const first = activities?.[0];
  if (!first) return [];
  const { code, origin } = first;
  return [
    finding(
      'galat',
      'rangkap-dpa',
      origin.place([role]),
      { person, clash: { kind: 'bukan-asn', role, activity: code, status: 'PTT' } },
      { entity: { kind: 'pegawai', id: person } },
    ),
  ];
}
