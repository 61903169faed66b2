import type { Finding } from '../vocabulary/finding.ts';
import { overload, underload } from './beban.ts';
import { activityWithoutDuty } from './dpa-tanpa-tugas.ts';
import { mandateWithoutDuty } from './fungsi-tanpa-tugas.ts';
import { soleCandidate } from './hanya-satu-orang.ts';
import { belowProfile } from './kompetensi-jabatan.ts';
import { endingContract } from './kontrak-habis.ts';
import { oddNip } from './nip-janggal.ts';
import { fittedNorms } from './norma-dicocok-cocokkan.ts';
import { idlePerson } from './pegawai-menganggur.ts';
import { unavailableOwner } from './pegawai-tak-tersedia.ts';
import { invalidAssignment } from './pembagian-tak-sah.ts';
import { stalePlan } from './pembagian-usang.ts';
import { sharedPin } from './penanggung-jawab-dirangkap.ts';
import { unfitPin } from './penanggung-jawab-tak-memenuhi.ts';
import { noDeputy } from './pengganti-kosong.ts';
import { tooFewPeople } from './petugas-kurang.ts';
import { morePeopleThanResults } from './petugas-melebihi-volume.ts';
import { noPptk } from './pptk-kosong.ts';
import { unknownPptk } from './pptk-tak-ada.ts';
import { roleClash } from './rangkap-dpa.ts';
import type { Rule, RuleContext } from './rule.ts';
import { oddNormUnit } from './satuan-norma-janggal.ts';
import { missingYear } from './tahun-kosong.ts';
import { unownedDuty } from './tugas-tak-bertuan.ts';
import { dutyWithoutMandate } from './tugas-tanpa-fungsi.ts';
import { mandatoryWithoutActivity } from './tugas-wajib-tanpa-dpa.ts';
import { overlap } from './tumpang-tindih.ts';

/** All rules, gravest first. */
export const RULES: readonly Rule[] = [
  unownedDuty,
  idlePerson,
  unfitPin,
  sharedPin,
  unavailableOwner,
  invalidAssignment,
  roleClash,
  unknownPptk,
  stalePlan,
  overload,
  underload,
  soleCandidate,
  tooFewPeople,
  overlap,
  mandateWithoutDuty,
  dutyWithoutMandate,
  activityWithoutDuty,
  noPptk,
  endingContract,
  belowProfile,
  oddNip,
  oddNormUnit,
  morePeopleThanResults,
  mandatoryWithoutActivity,
  fittedNorms,
  noDeputy,
  missingYear,
];

export function applyRules(context: RuleContext): Finding[] {
  return RULES.flatMap((rule) => rule.check(context));
}
