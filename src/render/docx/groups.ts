import type { FileChild, IParagraphOptions } from 'docx';
import type { Fact, Leaf, Paper, PaperItem } from '../../reports/paper/paper.ts';
import type { Layout } from '../../typeset/layout.ts';
import { GAPS } from '../../typeset/measures.ts';
import type { Group } from './flow.ts';
import { letterhead } from './letterhead.ts';
import { paragraph, room, type Place } from './paragraphs.ts';
import { plainRow, plainTable } from './plain-table.ts';
import { signatures } from './signatures.ts';
import { BULLETS } from './styles.ts';
import { table } from './table.ts';
import { lookOf, type Look } from './text.ts';

/** Where a group stands. */
interface Surroundings {
  readonly paper: Paper;
  readonly layout: Layout;
  readonly leaf: Leaf;
  /** Different for each leaf. */
  readonly number: number;
}

/** What a group of pieces is in Word. */
export function elementsOf(group: Group, around: Surroundings): FileChild[] {
  const { paper, layout, leaf, number } = around;
  const { content, from } = group.pieces[0];
  const place = { before: group.gap, startsPage: group.startsPage, keepsNext: group.pieces[0].keepsNext };
  switch (content.kind) {
    case 'letterhead':
      return letterhead(content, {
        width: layout.width,
        armsText: paper.words.arms,
        pictureId: number,
      });
    case 'title':
      return [paragraph(leaf.title.join('\n'), place, {}, { style: 'Heading1' })];
    case 'heading':
      return [paragraph(textOf(leaf, from!.block), place, {}, { style: 'Heading2' })];
    case 'paragraph':
      return [paragraph(textOf(leaf, from!.block), place, toneOf(leaf, from!.block))];
    case 'item':
      return item(itemOf(leaf, from!.block, from!.row), place);
    case 'fact':
      return apart(group, factTable(leaf, group, layout.width));
    case 'signatures':
      return apart(group, signatures(leaf.signatures, content, layout.width));
    case 'head':
    case 'row':
    case 'total': {
      const setting = { language: paper.language, size: paper.type.size };
      return apart(group, table(content.table, group.pieces, setting));
    }
  }
}

/** A table with the room above it that a paragraph would have by itself. */
function apart({ gap, startsPage }: Group, element: FileChild): FileChild[] {
  return [room(gap, { startsPage, keepsNext: true }), element];
}

function factTable(leaf: Leaf, { pieces }: Group, width: number): FileChild {
  const { factLabel, factColon } = GAPS;
  const rows = pieces.map(({ from, keepsNext }) => {
    const { label, value } = factOf(leaf, from!.block, from!.row);
    return plainRow(
      [label, ':', value].map((text) => [paragraph(text, { before: GAPS.betweenFacts })]),
      keepsNext,
    );
  });
  return plainTable([factLabel, factColon, width - factLabel - factColon], rows);
}

function item({ text, details }: PaperItem, place: Place): FileChild[] {
  const bullet = (level: number): IParagraphOptions => ({
    numbering: { reference: BULLETS, level, custom: true },
  });
  const keepsNext = place.keepsNext === true;
  return [
    paragraph(text, { ...place, keepsNext: keepsNext || details.length > 0 }, {}, bullet(0)),
    ...details.map((detail, i) =>
      paragraph(detail, { keepsNext: keepsNext || i < details.length - 1 }, {}, bullet(1)),
    ),
  ];
}

function textOf(leaf: Leaf, block: number): string {
  const found = leaf.blocks[block]!;
  return 'text' in found ? found.text : '';
}

function toneOf(leaf: Leaf, block: number): Look {
  const found = leaf.blocks[block]!;
  return lookOf('tone' in found ? found.tone : undefined);
}

function itemOf(leaf: Leaf, block: number, row: number): PaperItem {
  const found = leaf.blocks[block]!;
  return found.kind === 'list' ? found.items[row]! : { text: '', details: [] };
}

function factOf(leaf: Leaf, block: number, row: number): Fact {
  const found = leaf.blocks[block]!;
  return found.kind === 'facts' ? found.facts[row]! : { label: '', value: '' };
}
