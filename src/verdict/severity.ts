import { isRuleCode, type Finding } from '../vocabulary/finding.ts';
import type { RuleSettings } from '../wire/rule-settings.ts';

/** The finding as grave as the office wants it; nothing where its rule is switched off. */
export function withSeverity(finding: Finding, { severities }: RuleSettings): Finding[] {
  const severity = isRuleCode(finding.code) ? severities[finding.code] : undefined;
  if (severity === 'mati') return [];
  return [severity === undefined ? finding : { ...finding, severity }];
}
