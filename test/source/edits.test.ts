import { describe, expect, test } from '@jest/globals';
import { applyEdits, withoutOverlaps } from '../../src/source/apply-edits.ts';
import { isSameButFor } from '../../src/source/same-but-for.ts';
import { examineText } from '../../src/source/examine-text.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import { tidyNip } from '../../src/source/nip-edit.ts';
import { findingsOf, sectionWith } from './read.ts';

const edit = (from: number, to: number, text = 'x') => ({ from, to, text });

test('edits are made wherever they stand in their list', () => {
  expect(applyEdits('abcdef', [edit(4, 5, '4'), edit(0, 1, ''), edit(2, 2, '__')])).toBe('b__cd4f');
});

test('of edits that overlap or touch, those of the earlier group are made', () => {
  const groups = [[edit(4, 6)], [edit(0, 1), edit(5, 7)], [edit(6, 6)], [edit(1, 2), edit(8, 9)]];
  const kept = withoutOverlaps(groups.map((edits) => ({ edits })));
  expect(kept.map(({ edits }) => edits)).toEqual([groups[0], groups[3]]);
});

describe('what else changed is seen', () => {
  const before = 'a: 1\nb: [x, y]\nc: { d: 2 }\n';
  const written = async (text: string): Promise<SourceDocument> =>
    (await examineText('x.yaml', 'bagian', text)).written!;

  test.each([
    ['nothing', before, [], true],
    ['an edited value', before.replace('1', '7'), [edit(3, 4)], true],
    ['a value that was not edited', before.replace('1', '7'), [edit(9, 10)], false],
    ['an edited key', before.replace('d:', 'e:'), [edit(20, 21)], true],
    ['a key that was not edited', before.replace('d:', 'e:'), [edit(3, 4)], false],
    ['an edited key with another value', before.replace('d: 2', 'e: 3'), [edit(20, 21)], false],
    ['an item too many', before.replace('y', 'y, z'), [edit(11, 12)], false],
    ['a key less', before.replace('a: 1\n', ''), [edit(0, 4)], false],
  ] as const)('%s', async (_, after, edits, expected) => {
    expect(isSameButFor(await written(before), (await written(after)).value, edits)).toBe(expected);
  });
});

describe('a NIP is tidied only while all its digits are there', () => {
  test.each([
    ['198001012005012001', '"198001012005012001"'],
    ['"19800101 200501 2 001"', '"198001012005012001"'],
    ["'198001012005012001", '"198001012005012001"'],
    ['19800101-200501-2-001', '"198001012005012001"'],
    ['1.98001012005012e+17', undefined],
    ['19800101200501200', undefined],
    ['0x2bf6ebb1f3a8f8', undefined],
    ['1980010120050120010', undefined],
  ])('%s', (token, tidy) => {
    expect(tidyNip(token)).toBe(tidy);
  });
});

test('what a finding asks for and can mean nothing else is what its edits write', async () => {
  const text = sectionWith({
    duty: ['volume: 1.250', 'norma: 1.5 jam'],
    person: ['waktu: 0,5', 'bantu: umum'],
  });
  const findings = await findingsOf(text);
  expect(findings).toHaveLength(4);
  for (const { args, edits = [] } of findings) {
    expect(edits.map(({ text }) => text)).toEqual([(args as { suggestion: string }).suggestion]);
  }
});
