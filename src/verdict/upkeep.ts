import { isRuleCode, RULE_CODES, type RuleCode } from '../vocabulary/finding.ts';

/** Rules about comments and the baseline: silenced in turn, nobody would learn that these are out of date. */
const UPKEEP = ['abaikan-keliru', 'abaikan-sia-sia', 'dasar-usang'] as const satisfies readonly RuleCode[];

/** Rules whose findings a comment can silence and the baseline can hold. */
export type SilenceableCode = Exclude<RuleCode, (typeof UPKEEP)[number]>;

export function canBeSilenced(code: string): code is SilenceableCode {
  return isRuleCode(code) && !(UPKEEP as readonly RuleCode[]).includes(code);
}

export const SILENCEABLE_CODES: readonly SilenceableCode[] = RULE_CODES.filter(canBeSilenced);
