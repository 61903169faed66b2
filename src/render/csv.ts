import type { Leaf, Paper, PaperTable, TotalCell } from '../reports/paper/paper.ts';
import { printable } from '../vocabulary/printable.ts';
import { isFormula } from './formula.ts';

/** Finer than any figure on paper, and coarse enough to hide what binary fractions add (0.30000000000000004). */
const DECIMALS = 6;

/** Marks of the language's spreadsheets: where the decimals begin with a comma, fields cannot end with one. */
interface Notation {
  readonly separator: string;
  readonly point: string;
}

/**
 * The tables of a paper for a spreadsheet, numbers as numbers. Tables of one kind, that is of the same name and heads,
 * become one, which begins with the name of the leaf where there are several leaves; other kinds follow after an empty
 * line, and then each stands under its name.
 */
export function renderCsv(paper: Paper): Uint8Array {
  const notation: Notation =
    paper.language === 'id' ? { separator: ';', point: ',' } : { separator: ',', point: '.' };
  const line = (fields: readonly string[]): string => `${fields.join(notation.separator)}\r\n`;
  const kinds = kindsOf(paper);
  const blocks = kinds.map((found) => {
    const name = kinds.length > 1 ? [[textField(found[0]!.table.name)]] : [];
    return [...name, ...blockOf(found, paper, notation)].map(line).join('');
  });
  // Without this mark Excel takes UTF-8 for the code page of the machine.
  return new TextEncoder().encode(`\ufeff${blocks.join('\r\n')}`);
}

interface Found {
  readonly leaf: Leaf;
  readonly table: PaperTable;
}

function kindsOf({ leaves }: Paper): Found[][] {
  const kinds = new Map<string, Found[]>();
  for (const leaf of leaves) {
    for (const table of leaf.blocks.filter((block) => block.kind === 'table')) {
      const kind = JSON.stringify([table.name, ...table.columns.map(({ head }) => head)]);
      kinds.set(kind, [...(kinds.get(kind) ?? []), { leaf, table }]);
    }
  }
  return [...kinds.values()];
}

function blockOf(found: readonly Found[], { leaves, words }: Paper, notation: Notation): string[][] {
  const several = leaves.length > 1;
  const leafHead = several ? [textField(words.leaf)] : [];
  const heads = found[0]!.table.columns.map(({ head }) => textField(head));
  const rows = found.flatMap(({ leaf, table }) =>
    rowsOf(table, notation).map((row) => (several ? [textField(leaf.name), ...row] : row)),
  );
  return [[...leafHead, ...heads], ...rows];
}

function rowsOf({ rows, total }: PaperTable, { point }: Notation): string[][] {
  const set = (cell: TotalCell): string => field(cell, point);
  const body = rows.map(({ cells }) => cells.map(set));
  if (!total) return body;
  const label = Array.from({ length: total.span }, (_, i) => (i === 0 ? textField(total.label) : ''));
  return [...body, [...label, ...total.cells.map(set)]];
}

function field(cell: TotalCell, point: string): string {
  if (cell.kind === 'text') return textField(cell.text);
  const value = Number((cell.kind === 'bar' ? cell.utilisation : cell.value).toFixed(DECIMALS));
  // A negative zero is no figure.
  return String(value === 0 ? 0 : value).replace('.', point);
}

/** Quoted wherever any spreadsheet might see the end of a field; an apostrophe keeps text from being computed. */
function textField(text: string): string {
  const harmless = isFormula(text) ? `'${printable(text)}` : printable(text);
  return /[;,"\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
