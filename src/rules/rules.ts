import type { Finding } from '../vocabulary/finding.ts';
import { overload, underload } from './beban.ts';
import { activityWithoutDuty } from './dpa-tanpa-tugas.ts';
import { idlePerson } from './pegawai-menganggur.ts';
import { invalidAssignment } from './pembagian-tak-sah.ts';
import { stalePlan } from './pembagian-usang.ts';
import { sharedPin } from './penanggung-jawab-dirangkap.ts';
import { unfitPin } from './penanggung-jawab-tak-memenuhi.ts';
import { noDeputy } from './pengganti-kosong.ts';
import { tooFewPeople } from './petugas-kurang.ts';
import type { Rule, RuleContext } from './rule.ts';
import { unownedDuty } from './tugas-tak-bertuan.ts';

/** All rules, gravest first. */
export const RULES: readonly Rule[] = [
  unownedDuty,
  idlePerson,
  unfitPin,
  sharedPin,
  invalidAssignment,
  stalePlan,
  overload,
  underload,
  tooFewPeople,
  activityWithoutDuty,
  noDeputy,
];

export function applyRules(context: RuleContext): Finding[] {
  return RULES.flatMap((rule) => rule.check(context));
}
