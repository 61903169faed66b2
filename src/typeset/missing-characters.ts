import type { Leaf, Paper, PaperBlock, PaperTable } from '../reports/paper/paper.ts';
import type { Typeface } from './typeface.ts';

/** Characters of the paper that the typeface cannot show, each once, in the order of their numbers. */
export function missingCharacters(paper: Paper, typeface: Typeface): string[] {
  const texts = [paper.footer, ...paper.leaves.flatMap(textsOf)];
  const used = new Set(texts.flatMap((text) => Array.from(text)));
  used.delete('\n');
  const fonts = [typeface.regular, typeface.bold];
  return [...used]
    .filter((character) => fonts.some((font) => font.glyphOf(character.codePointAt(0)!) === 0))
    .sort((one, other) => one.codePointAt(0)! - other.codePointAt(0)!);
}

function textsOf({ letterhead, title, blocks, signatures }: Leaf): string[] {
  return [
    ...(letterhead ? [letterhead.government ?? '', letterhead.organisation, ...letterhead.address] : []),
    ...title,
    ...blocks.flatMap(blockTexts),
    ...signatures.flatMap(({ above, name, below }) => [...above, name ?? '', ...below]),
  ];
}

function blockTexts(block: PaperBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items.flatMap(({ text, details }) => [text, ...details]);
    case 'table':
      return tableTexts(block);
  }
}

function tableTexts({ columns, rows, total }: PaperTable): string[] {
  const cells = [...rows.flatMap((row) => row.cells), ...(total?.cells ?? [])];
  return [
    ...columns.map(({ head }) => head),
    ...cells.map((cell) => (cell.kind === 'text' ? cell.text : '')),
    total?.label ?? '',
  ];
}
