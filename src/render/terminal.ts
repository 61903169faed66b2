import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Block, Cell, Column, Document, Item } from '../reports/document.ts';
import { printable } from '../vocabulary/printable.ts';
import { bar } from './bar.ts';
import { toned } from './paint.ts';
import { textWidth } from './text-width.ts';

/** Off a terminal nobody says how wide a line may be. */
const PIPE_WIDTH = 110;
const NARROW = 80;
/** Below this a bar says nothing any more. */
const TOO_NARROW_FOR_BARS = 56;
const NARROWEST = 40;
const GAP = 2;

/** A document for a terminal or a pipe of so many columns. */
export function renderTerminal(
  document: Document,
  chalk: ChalkInstance,
  columns: number | undefined,
): string {
  const width = Math.max(NARROWEST, columns ?? PIPE_WIDTH);
  const blocks = document.blocks.map((block) => renderBlock(block, chalk, width));
  // A table or a list belongs to the heading above it; other blocks stand apart, except lines of running text.
  const text = blocks.map((lines, i) => {
    const [kind, before] = [document.blocks[i]!.kind, document.blocks[i - 1]?.kind];
    const apart = i > 0 && before !== 'heading' && !(kind === 'paragraph' && before === 'paragraph');
    const opens = kind === 'heading' && i > 0;
    return (apart || opens ? '\n' : '') + lines.join('\n');
  });
  return `${text.join('\n')}\n`;
}

function renderBlock(block: Block, chalk: ChalkInstance, width: number): string[] {
  switch (block.kind) {
    case 'heading': {
      const lines = wrap(printable(block.text), width);
      return lines.map((line) =>
        block.level === 1 ? chalk.bold(toned(chalk, block.tone, line)) : chalk.bold.underline(line),
      );
    }
    case 'paragraph':
      return wrap(printable(block.text), width).map((line) => toned(chalk, block.tone, line));
    case 'list':
      return block.items.flatMap((item) => renderItem(item, chalk, width));
    case 'code':
      return [
        chalk.dim(`  # ${block.name}`),
        ...block.text
          .trimEnd()
          .split('\n')
          .map((line) => `  ${line}`),
      ];
    case 'table':
      return renderTable(block.columns, block.rows, chalk, width);
  }
}

function renderItem(item: Item, chalk: ChalkInstance, width: number): string[] {
  const indent = (text: string, by: number): string[] =>
    wrap(printable(text), width - by).map((line) => ' '.repeat(by) + line);
  return [
    ...indent(item.mark === undefined ? item.text : `${item.mark} ${item.text}`, 2).map((line) =>
      toned(chalk, item.tone, line),
    ),
    ...(item.details ?? []).flatMap((detail) => indent(detail, 6)),
  ];
}

function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  chalk: ChalkInstance,
  width: number,
): string[] {
  const barWidth = width < NARROW ? 10 : 20;
  const isBar = (i: number): boolean => rows.some((row) => row[i]?.kind === 'bar');
  const kept = columns
    .map((_, i) => i)
    .filter((i) => !(columns[i]!.optional && width < NARROW) && !(isBar(i) && width < TOO_NARROW_FOR_BARS));
  const texts = rows.map((row) => kept.map((i) => cellText(row[i]!, chalk, barWidth)));
  const heads = kept.map((i) => columns[i]!.head);
  const widths = fit(
    heads,
    texts,
    kept.map((i) => columns[i]!),
    width,
  );
  const table = new Table({
    head: heads.map((head) => chalk.dim(head)),
    colWidths: widths,
    colAligns: kept.map((i) => columns[i]!.align),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP, compact: true },
    chars: BORDERLESS,
  });
  table.push(...texts);
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
}

const BORDERLESS = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((name) => [name, '']),
);

function cellText(cell: Cell, chalk: ChalkInstance, barWidth: number): string {
  return cell.kind === 'bar'
    ? toned(chalk, cell.tone, bar(cell.utilisation, barWidth))
    : toned(chalk, cell.tone, printable(cell.text));
}

/** Column widths: what the contents need; where that is too much, the widest text columns give way. */
function fit(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width: number,
): number[] {
  const needs = heads.map(
    (head, i) => Math.max(textWidth(head), ...rows.map((row) => textWidth(row[i]!))) + GAP,
  );
  const room = width - 2;
  let excess = needs.reduce((sum, need) => sum + need, 0) - room;
  while (excess > 0) {
    const [widest] = needs
      .map((need, i) => ({ need, i }))
      .filter(({ i }) => columns[i]!.align === 'left')
      .toSorted((one, other) => other.need - one.need);
    if (!widest || widest.need <= 8 + GAP) break;
    needs[widest.i] = widest.need - 1;
    excess--;
  }
  return needs;
}

/** Breaks at spaces; a word that is longer than the line keeps it to itself. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
