import type { Block, Cell, Column, Document, Item } from '../reports/document.ts';
import { bar } from './bar.ts';
import { escapeMarkdown, markdownTable } from './markdown-text.ts';

/** A document as GitHub-flavoured Markdown. Nothing from the files is read as markup. */
export function renderMarkdown(document: Document): string {
  return `${document.blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items.map(renderItem).join('\n');
    case 'code':
      return `\`${block.name}\`\n\n\`\`\`yaml\n${block.text.trimEnd()}\n\`\`\``;
    case 'table':
      return renderTable(block.columns, block.rows);
  }
}

function renderItem(item: Item): string {
  return [
    `- ${item.mark === undefined ? '' : `\`${item.mark}\` `}${escapeMarkdown(item.text)}`,
    ...(item.details ?? []).map((detail) => `  - ${escapeMarkdown(detail)}`),
  ].join('\n');
}

function renderTable(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  return markdownTable(
    columns.map(({ head, align }) => ({ head: escapeMarkdown(head), align })),
    rows.map((row) =>
      row.map((cell) => (cell.kind === 'bar' ? bar(cell.utilisation, 10) : escapeMarkdown(cell.text))),
    ),
  );
}
