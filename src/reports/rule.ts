import type { Messages } from '../messages/id.ts';
import { RULES } from '../rules/rules.ts';
import { isRuleCode, type FindingCode } from '../vocabulary/finding.ts';
import { UPKEEP_RULES } from '../verdict/upkeep-rules.ts';
import type { Block, Document } from './document.ts';

/** What `jelaskan ATURAN` shows. */
export function ruleReport(code: FindingCode, messages: Messages): Document {
  const { explain, severities } = messages;
  const isRule = isRuleCode(code);
  const { title, meaning, mend } = isRule ? messages.ruleTexts[code] : messages.inputTexts[code];
  const card = [...RULES, ...UPKEEP_RULES].find((entry) => entry.code === code);
  const example = (head: string, files: Readonly<Record<string, string>>): Block[] => [
    { kind: 'heading', level: 2, text: head },
    ...Object.entries(files).map(([name, content]): Block => ({ kind: 'code', name, text: content })),
  ];
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `${code}: ${title}` },
      ...(card ? [{ kind: 'paragraph', text: explain.severity(severities[card.severity]) } as const] : []),
      ...passage(explain.rule, meaning),
      ...(isRule ? passage(explain.why, messages.ruleTexts[code].why) : []),
      ...passage(explain.mend, mend),
      ...(isRule ? passage(explain.settings, explain.setting(code)) : []),
      ...(card ? [...example(explain.bad, card.bad), ...example(explain.good, card.good)] : []),
    ],
  };
}

function passage(head: string, words: string): Block[] {
  return [
    { kind: 'heading', level: 2, text: head },
    { kind: 'paragraph', text: words },
  ];
}
