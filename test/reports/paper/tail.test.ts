import { expect, test } from '@jest/globals';
import type { Leaf, PaperBlock } from '../../../src/reports/paper/paper.ts';
import { notesFrom } from '../../../src/reports/paper/tail.ts';

const table: PaperBlock = {
  kind: 'table',
  name: 'Tabel',
  columns: [],
  numbered: false,
  rows: [],
  total: undefined,
};
const signed: PaperBlock = { ...table, total: { label: 'JUMLAH', span: 0, cells: [] } };
const heading: PaperBlock = { kind: 'heading', text: 'Judul' };
const paragraph: PaperBlock = { kind: 'paragraph', text: 'Kalimat.' };
const list: PaperBlock = { kind: 'list', items: [] };

const leafOf = (blocks: readonly PaperBlock[]): Leaf => ({
  name: 'Lembar',
  letterhead: undefined,
  title: [],
  blocks,
  signatures: [],
});

const cases: readonly (readonly [name: string, blocks: readonly PaperBlock[], from: number])[] = [
  ['the notes under the last table', [table, heading, table, paragraph, paragraph], 3],
  ['nothing where the table is last', [heading, table], 2],
  ['the last block of a topic that begins after the table', [table, paragraph, heading, list, paragraph], 4],
  ['all that follows a table with a total', [table, signed, paragraph, heading, list], 2],
  ['the heading alone where it is last', [table, paragraph, heading], 2],
  ['the last block where there is no table', [heading, paragraph, list], 2],
  ['the only block', [paragraph], 0],
  ['nothing of nothing', [], 0],
];

test.each(cases)('keeps with the signatures %s', (_, blocks, from) => {
  expect(notesFrom(leafOf(blocks))).toBe(from);
});
