import type { Fact, Paper, PaperBlock, PaperItem } from '../../reports/paper/paper.ts';
import { htmlLines } from './escape.ts';
import { renderTable } from './table.ts';

/** Where a block stands. */
export interface Context {
  /** Of headings, 2 or 3. */
  readonly level: number;
  readonly paper: Paper;
}

export function renderBlock(block: PaperBlock, { level, paper }: Context): string {
  switch (block.kind) {
    case 'heading':
      return `<h${level}>${htmlLines([block.text])}</h${level}>`;
    case 'paragraph':
      return `<p class="${block.tone ?? 'plain'}">${htmlLines([block.text])}</p>`;
    case 'facts':
      return renderFacts(block.facts);
    case 'list':
      return renderList(block.items);
    case 'table':
      return renderTable(block, paper);
  }
}

function renderFacts(facts: readonly Fact[]): string {
  const lines = facts.map(
    ({ label, value }) => `<div><dt>${htmlLines([label])}</dt><dd>${htmlLines([value])}</dd></div>`,
  );
  return `<dl>\n${lines.join('\n')}\n</dl>`;
}

function renderList(items: readonly PaperItem[]): string {
  const lines = items.map(({ text, details }) => {
    const under = details.map((detail) => `<li>${htmlLines([detail])}</li>`).join('');
    return `<li>${htmlLines([text])}${under === '' ? '' : `<ul>${under}</ul>`}</li>`;
  });
  return `<ul>\n${lines.join('\n')}\n</ul>`;
}
