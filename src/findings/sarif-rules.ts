import type { Messages } from '../messages/id.ts';
import {
  IMPORT_SEVERITY,
  isImportCode,
  isRuleCode,
  type FindingCode,
  type Severity,
} from '../vocabulary/finding.ts';
import type { CheckReport } from './check-report.ts';

export const LEVEL: Readonly<Record<Severity | 'mati', string>> = {
  galat: 'error',
  peringatan: 'warning',
  catatan: 'note',
  mati: 'none',
};

/** All rules, then the other codes that occur. */
export function codesIn({ rules, findings, silenced }: CheckReport): readonly FindingCode[] {
  const occurring = [...findings, ...silenced.map(({ finding }) => finding)].map(({ code }) => code);
  return [...new Set([...rules.map(({ code }) => code), ...occurring])];
}

/** What SARIF tells of a rule: the words of `jelaskan`. */
export function descriptorOf(code: FindingCode, { rules }: CheckReport, messages: Messages): object {
  const { explain } = messages;
  const isRule = isRuleCode(code);
  const { title, meaning, mend } = isRule ? messages.ruleTexts[code] : messages.inputTexts[code];
  const passages: readonly (readonly [string, string])[] = [
    ...(isRule ? [[explain.why, messages.ruleTexts[code].why] as const] : []),
    [explain.mend, mend],
  ];
  const own = isImportCode(code) ? IMPORT_SEVERITY[code] : 'galat';
  const severity = rules.find((rule) => rule.code === code)?.severity ?? own;
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: {
      text: passages.map(([head, words]) => `${head}: ${words}`).join('\n'),
      markdown: passages.map(([head, words]) => `**${head}.** ${escapeWords(words)}`).join('\n\n'),
    },
    defaultConfiguration: { enabled: severity !== 'mati', level: LEVEL[severity] },
  };
}

/** The texts are the program's own, with signs such as _ and < in names of keys. */
function escapeWords(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
