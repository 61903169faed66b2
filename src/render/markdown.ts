import type { Block, Cell, Column, Document, Item } from '../reports/document.ts';
import { printable } from '../vocabulary/printable.ts';
import { bar } from './bar.ts';

/** A document as GitHub-flavoured Markdown. Nothing from the files is read as markup. */
export function renderMarkdown(document: Document): string {
  return `${document.blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
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
    `- ${item.mark === undefined ? '' : `\`${item.mark}\` `}${escape(item.text)}`,
    ...(item.details ?? []).map((detail) => `  - ${escape(detail)}`),
  ].join('\n');
}

function renderTable(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => escape(head))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map((row) =>
      line(row.map((cell) => (cell.kind === 'bar' ? bar(cell.utilisation, 10) : escape(cell.text)))),
    ),
  ].join('\n');
}

function escape(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+\.|[+-])/, '\\$1')
    .replace(/[^\S\u00a0]+/g, ' ');
}
