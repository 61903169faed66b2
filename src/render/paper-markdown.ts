import { cellText } from '../reports/paper/cell-text.ts';
import type {
  Leaf,
  Letterhead,
  Paper,
  PaperBlock,
  PaperItem,
  PaperTable,
  Signature,
  TotalCell,
} from '../reports/paper/paper.ts';
import { isBold } from '../typeset/looks.ts';
import { bar } from './bar.ts';
import { escapeMarkdown, markdownTable } from './markdown-text.ts';

/** A paper as GitHub-flavoured Markdown, for a wiki or a mail. Nothing from the files is read as markup. */
export function renderPaperMarkdown(paper: Paper): Uint8Array {
  const isOne = paper.leaves.length === 1;
  const parts = [
    ...(isOne ? [] : [`# ${escapeMarkdown(paper.title)}`]),
    ...paper.leaves.flatMap((leaf) => renderLeaf(leaf, isOne ? '#' : '##', paper)),
    ...(paper.footer.trim() === '' ? [] : [`*${escapeMarkdown(paper.footer)}*`]),
  ];
  return new TextEncoder().encode(`${parts.join('\n\n')}\n`);
}

function renderLeaf(leaf: Leaf, level: string, paper: Paper): string[] {
  const title = leaf.title.length > 0 ? leaf.title : [leaf.name];
  return [
    ...(leaf.letterhead ? [renderLetterhead(leaf.letterhead)] : []),
    `${level} ${title.map(escapeMarkdown).join(' ')}`,
    ...leaf.blocks.map((block) => renderBlock(block, level, paper)).filter((text) => text !== ''),
    ...leaf.signatures.map(renderSignature),
  ];
}

/** A backslash ends a line within a paragraph; two blanks, which would too, are lost in many editors. */
function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\\\n');
}

function renderLetterhead({ government, organisation, address }: Letterhead): string {
  return lines([strong(government ?? ''), strong(organisation), ...address.map(escapeMarkdown)]);
}

function renderBlock(block: PaperBlock, level: string, { language }: Paper): string {
  switch (block.kind) {
    case 'heading':
      return `${level}# ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return lines(block.text.split('\n').map(escapeMarkdown));
    case 'facts':
      return block.facts
        .map(({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`)
        .join('\n');
    case 'list':
      return block.items.map(renderItem).join('\n');
    case 'table':
      return renderTable(block, language);
  }
}

function renderItem({ text, details }: PaperItem): string {
  return [`- ${escapeMarkdown(text)}`, ...details.map((detail) => `  - ${escapeMarkdown(detail)}`)].join(
    '\n',
  );
}

function renderTable({ columns, rows, total }: PaperTable, language: 'id' | 'en'): string {
  const set = (cell: TotalCell): string => cellMarkdown(cell, language);
  const body = rows.map(({ cells, isGroup }) => cells.map((cell) => (isGroup ? bold(set(cell)) : set(cell))));
  const foot = total
    ? [[strong(total.label), ...blanks(total.span - 1), ...total.cells.map((cell) => bold(set(cell)))]]
    : [];
  const heads = columns.map(({ head, align }) => ({ head: cellLines(head), align }));
  return markdownTable(heads, [...body, ...foot]);
}

function cellMarkdown(cell: TotalCell, language: 'id' | 'en'): string {
  const text = cellLines(cellText(cell, language));
  if (cell.kind === 'bar') return `${bar(cell.utilisation, 10)} ${text}`;
  return cell.kind === 'text' && isBold(cell.tone) ? bold(text) : text;
}

/** Nothing but this tag ends a line within a cell; a sign in its place could be taken for a part of the text. */
function cellLines(text: string): string {
  return text.split('\n').map(escapeMarkdown).join('<br>');
}

function renderSignature({ above, name, below }: Signature): string {
  const signer = name === undefined ? '\\_'.repeat(24) : strong(name);
  return lines([...above.map(escapeMarkdown), signer, ...below.map(escapeMarkdown)]);
}

function strong(text: string): string {
  return bold(escapeMarkdown(text));
}

function bold(markdown: string): string {
  return markdown.trim() === '' ? '' : `**${markdown.trim()}**`;
}

function blanks(count: number): string[] {
  return Array.from({ length: Math.max(0, count) }, () => '');
}
