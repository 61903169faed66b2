import { printable } from '../vocabulary/printable.ts';

/** Parts what it stands in without being seen; a sign written by its number is still a link or a mention to GitHub. */
const UNSEEN = '\u200b';

/** Where an address, a mention, a reference to an issue or an emoji is broken: "https:|//", "www|.", "@|", "#|12", ":|x:". */
const LINKED =
  /(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=@)(?=\S)|(?<=[#!])(?=\d)|(?<=\bGH-)(?=\d)|(?<=:)(?=[\w+-]+:)/gi;

/** Text of one line in which nothing is read as markup, wherever it stands. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(LINKED, UNSEEN)
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replaceAll(UNSEEN, '&#8203;');
}

export type MarkdownAlign = 'left' | 'center' | 'right';

const RULES: Readonly<Record<MarkdownAlign, string>> = { left: '---', center: ':-:', right: '--:' };

/** A table of GitHub-flavoured Markdown; heads and cells are Markdown already. */
export function markdownTable(
  columns: readonly { readonly head: string; readonly align: MarkdownAlign }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => head)),
    line(columns.map(({ align }) => RULES[align])),
    ...rows.map(line),
  ].join('\n');
}
