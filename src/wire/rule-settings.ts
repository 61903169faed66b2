import type { ActivityRole } from '../vocabulary/activity-roles.ts';
import { isRuleCode, type RuleCode, type Severity } from '../vocabulary/finding.ts';
import type { Priority } from '../vocabulary/scales.ts';
import type { Setda } from './generated/setda.ts';

/** How grave the findings of a rule are; `mati` = the rule is switched off. */
export type RuleSeverity = Severity | 'mati';

/** What the office says about the rules (`aturan` in setda.yaml); every threshold has its default here. */
export interface RuleSettings {
  /** Only those that the office sets; all others keep the severity of the rule. */
  readonly severities: Readonly<Partial<Record<RuleCode, RuleSeverity>>>;
  readonly overlap: {
    /** Two wordings are the same from this share of common words on, 0–1. */
    readonly similarity: number;
    /** Wording that more sections share is everybody's own housekeeping. */
    readonly mostSections: number;
  };
  /** People by which a need may stay below the head count and look fitted to it. */
  readonly suspiciousGap: number;
  /** Working days from which on an absence of an owner is told. */
  readonly absenceDays: number;
  /** Priorities for which a single candidate is told. */
  readonly soleCandidatePriorities: readonly Priority[];
  readonly roles: {
    readonly clashes: readonly RoleClashRule[];
    /** Roles for civil servants (ASN) only. */
    readonly civilServantsOnly: readonly ActivityRole[];
  };
}

/** Two roles that one person must not hold. */
export interface RoleClashRule {
  readonly roles: readonly [ActivityRole, ActivityRole];
  readonly severity: RuleSeverity;
}

/** Separation of duties in carrying out a budget; offices override it, since practice and regulations differ. */
const ROLE_CLASHES: readonly RoleClashRule[] = [
  { roles: ['bendahara', 'pptk'], severity: 'galat' },
  { roles: ['bendahara', 'ppk_skpd'], severity: 'galat' },
  { roles: ['ppk_skpd', 'pptk'], severity: 'galat' },
  { roles: ['ppkom', 'pptk'], severity: 'peringatan' },
  { roles: ['pejabat_pengadaan', 'pptk'], severity: 'peringatan' },
];

type RawRules = NonNullable<Setda['aturan']>;

export function readRuleSettings(raw: RawRules = {}): RuleSettings {
  const overlap = optionsOf(raw['tumpang-tindih']);
  const roles = optionsOf(raw['rangkap-dpa']);
  return {
    severities: severitiesIn(raw),
    overlap: {
      similarity: overlap.kemiripan ?? 0.8,
      mostSections: overlap.paling_banyak_bagian ?? 3,
    },
    suspiciousGap: optionsOf(raw['norma-dicocok-cocokkan']).selisih ?? 0.03,
    absenceDays: optionsOf(raw['pegawai-tak-tersedia']).cuti_hari ?? 20,
    soleCandidatePriorities: optionsOf(raw['hanya-satu-orang']).prioritas ?? ['wajib'],
    roles: {
      clashes: overridden(roles.larangan ?? []),
      civilServantsOnly: roles.wajib_asn ?? ['bendahara', 'pptk'],
    },
  };
}

/** A rule is set by a severity alone, or by a map of a severity and thresholds. */
function optionsOf<T>(value: T): Exclude<T, string | undefined> | Partial<Exclude<T, string | undefined>> {
  return typeof value === 'object' && value !== null ? value : {};
}

function severitiesIn(raw: RawRules): RuleSettings['severities'] {
  const named = Object.entries(raw).flatMap(([code, value]) => {
    const severity = typeof value === 'string' ? value : value.tingkat;
    return isRuleCode(code) && severity !== undefined ? [[code, severity] as const] : [];
  });
  return Object.fromEntries(named);
}

/** The table of the program, with the pairs that the office names taken from it. */
function overridden(
  own: readonly { readonly peran: readonly ActivityRole[]; readonly tingkat: RuleSeverity }[],
): readonly RoleClashRule[] {
  const table = new Map(ROLE_CLASHES.map((rule) => [rule.roles.join(), rule]));
  for (const { peran, tingkat } of own) {
    const [one, other] = peran.toSorted() as [ActivityRole, ActivityRole];
    table.set([one, other].join(), { roles: [one, other], severity: tingkat });
  }
  return [...table.values()];
}
