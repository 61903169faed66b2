import type { Messages } from '../messages/id.ts';
import { RULES } from '../rules/rules.ts';
import { UPKEEP_RULES } from '../verdict/upkeep-rules.ts';
import { canBeSilenced } from '../verdict/upkeep.ts';
import {
  IMPORT_SEVERITY,
  isImportCode,
  isRuleCode,
  type FindingCode,
  type RuleCode,
  type Severity,
} from '../vocabulary/finding.ts';
import type { Block, Document } from './document.ts';
import { thresholdsOf } from './thresholds.ts';

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
      { kind: 'paragraph', text: explain.severity(severities[card?.severity ?? severityOf(code)]) },
      ...passage(explain.rule, meaning),
      ...(isRule ? passage(explain.why, messages.ruleTexts[code].why) : []),
      ...passage(explain.mend, mend),
      ...(isRule ? settings(code, messages) : []),
      ...(card ? [...example(explain.bad, card.bad), ...example(explain.good, card.good)] : []),
    ],
  };
}

/** Whatever is wrong with the input itself stops everything. */
function severityOf(code: FindingCode): Severity {
  return isImportCode(code) ? IMPORT_SEVERITY[code] : 'galat';
}

/** How an office sets the rule: its severity and thresholds, and one finding by a comment where that can be. */
function settings(code: RuleCode, { explain }: Messages): Block[] {
  const silencing = canBeSilenced(code) ? explain.silencing(code) : explain.notSilenced;
  const yaml = thresholdsOf(code, explain.thresholds);
  return [
    ...passage(explain.settings, `${explain.setting(code)} ${silencing}`),
    ...(yaml === undefined
      ? []
      : ([
          { kind: 'paragraph', text: explain.defaults },
          { kind: 'code', name: 'setda.yaml', text: yaml },
        ] as const)),
  ];
}

function passage(head: string, words: string): Block[] {
  return [
    { kind: 'heading', level: 2, text: head },
    { kind: 'paragraph', text: words },
  ];
}
