import type { Messages } from '../messages/id.ts';
import { RULES } from '../rules/rules.ts';
import type { FindingCode } from '../vocabulary/finding.ts';
import type { Block, Document } from './document.ts';

/** What `jelaskan ATURAN` shows. */
export function ruleReport(code: FindingCode, messages: Messages): Document {
  const { explain, rules, severities } = messages;
  const { title, meaning, mend } = rules[code];
  const rule = RULES.find((entry) => entry.code === code);
  const example = (head: string, files: Readonly<Record<string, string>>): Block[] => [
    { kind: 'heading', level: 2, text: head },
    ...Object.entries(files).map(([name, content]): Block => ({ kind: 'code', name, text: content })),
  ];
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `${code}: ${title}` },
      ...(rule ? [{ kind: 'paragraph', text: explain.severity(severities[rule.severity]) } as const] : []),
      { kind: 'heading', level: 2, text: explain.rule },
      { kind: 'paragraph', text: meaning },
      { kind: 'heading', level: 2, text: explain.mend },
      { kind: 'paragraph', text: mend },
      ...(rule ? [...example(explain.bad, rule.bad), ...example(explain.good, rule.good)] : []),
    ],
  };
}
