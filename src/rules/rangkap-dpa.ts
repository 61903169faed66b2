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

/** The first activity in which somebody has a role. */
interface Holding {
  readonly activity: ActivityRecord;
  /** In the order of sections, activities, and roles. */
  readonly position: number;
}

type Roles = ReadonlyMap<ActivityRole, Holding>;

function holdingsIn({ sections }: Organisation): ReadonlyMap<string, Roles> {
  const holdings = new Map<string, Map<ActivityRole, Holding>>();
  let position = 0;
  for (const activity of sections.flatMap(({ activities }) => activities)) {
    for (const role of ACTIVITY_ROLES) {
      const person = activity.officials[role];
      if (person === undefined) continue;
      const roles = holdings.get(person) ?? new Map<ActivityRole, Holding>();
      if (!roles.has(role)) roles.set(role, { activity, position: position++ });
      holdings.set(person, roles);
    }
  }
  return holdings;
}

function clash(person: string, roles: Roles, { roles: pair, severity }: RoleClashRule): Finding[] {
  const held = pair.flatMap((role) => {
    const holding = roles.get(role);
    return holding ? [{ role, ...holding }] : [];
  });
  const [first, second] = held.toSorted((one, other) => one.position - other.position);
  if (!first || !second || severity === 'mati') return [];
  return [
    finding(
      severity,
      'rangkap-dpa',
      second.activity.origin.place([second.role]),
      {
        person,
        clash: {
          kind: 'peran',
          roles: [first.role, second.role],
          activities: [first.activity.code, second.activity.code],
        },
      },
      {
        related: [first.activity.origin.place([first.role])],
        entity: { kind: 'pegawai', id: person },
      },
    ),
  ];
}

function notCivilServant(person: string, holding: Holding | undefined, role: ActivityRole): Finding[] {
  if (!holding) return [];
  const { code, origin } = holding.activity;
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
