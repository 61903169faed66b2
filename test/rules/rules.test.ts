import { describe, expect, test } from '@jest/globals';
import { en } from '../../src/messages/en.ts';
import { id } from '../../src/messages/id.ts';
import { RULES } from '../../src/rules/rules.ts';
import { UPKEEP_RULES } from '../../src/verdict/upkeep-rules.ts';
import { RULE_CODES } from '../../src/vocabulary/finding.ts';
import { runIn } from '../support/host.ts';

interface Found {
  readonly temuan: readonly { readonly aturan: string; readonly tingkat: string }[];
}

async function findingsIn(files: Readonly<Record<string, string>>): Promise<Found['temuan']> {
  const { out } = await runIn(files, ['periksa', '--format', 'json']);
  return (JSON.parse(out) as Found).temuan;
}

const CARDS = [...RULES, ...UPKEEP_RULES];

test('every rule has one card, and every card is of a rule', () => {
  expect(CARDS.map(({ code }) => code).toSorted()).toEqual(RULE_CODES.toSorted());
});

describe.each(CARDS.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('finds its bad example', async () => {
    const found = await findingsIn(rule.bad);
    expect(found.filter(({ aturan }) => aturan === code).map(({ tingkat }) => tingkat)).toContain(
      rule.severity,
    );
  });

  test('is silent on its good example, which has no input error either', async () => {
    const found = await findingsIn(rule.good);
    expect(found.filter(({ aturan, tingkat }) => aturan === code || tingkat === 'galat')).toEqual([]);
  });

  test.each([
    ['id', id],
    ['en', en],
  ])('has its text in %s', (_, messages) => {
    const { title, meaning, why, mend } = messages.ruleTexts[code];
    expect([title, meaning, why, mend].every((words) => words.length > 5)).toBe(true);
  });

  test('jelaskan shows meaning and both examples', async () => {
    const { exit, out } = await runIn({}, ['jelaskan', code, '--format', 'md']);
    expect(exit).toBe(0);
    for (const text of [...Object.values(rule.bad), ...Object.values(rule.good)])
      expect(out).toContain(text.trimEnd());
  });
});
