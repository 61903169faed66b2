import type { Paper, PaperColumn, PaperRow, PaperTable, PaperTotal } from '../../reports/paper/paper.ts';
import { barScale } from '../../reports/paper/cell-text.ts';
import { columnShares } from './column-shares.ts';
import { renderCell, type CellPlace } from './cell.ts';
import { escapeHtml, htmlLines } from './escape.ts';

/** Rows that stay with the total and the signatures. */
const TAIL = 2;

/** A table: cards on a phone, or a region that scrolls where heads are rotated (a matrix says nothing as cards). */
export function renderTable(table: PaperTable, paper: Paper): string {
  const isMatrix = isMatrixTable(table);
  const name = escapeHtml(table.name);
  const html = [
    `<table class="${isMatrix ? 'matrix' : 'cards'}" aria-label="${name}"${isSortable(table) ? ' data-sortable' : ''}>`,
    columnGroup(table, paper),
    head(table, paper),
    ...bodies(table, paper),
    ...foot(table, paper),
    '</table>',
  ].join('\n');
  return isMatrix
    ? `<div class="scroll" role="region" tabindex="0" aria-label="${name}">${html}</div>`
    : html;
}

function isMatrixTable({ columns }: PaperTable): boolean {
  return columns.some(({ rotated }) => rotated);
}

/** Rows under a group row belong to it, so such a table keeps its order. */
function isSortable({ rows }: PaperTable): boolean {
  return rows.length > 1 && rows.every(({ isGroup }) => !isGroup);
}

/** The column that says what a row is about: the one that is given most room. */
function leadColumn({ columns }: PaperTable): number {
  const room = columns.map(({ grow, width }) => grow * 1000 + width);
  return room.indexOf(Math.max(...room));
}

function columnGroup(table: PaperTable, { sheet }: Paper): string {
  const room = sheet.width - sheet.margins.left - sheet.margins.right;
  const shares = columnShares(table.columns, room);
  return `<colgroup>${shares.map((share) => `<col style="width:${share}%">`).join('')}</colgroup>`;
}

function head(table: PaperTable, paper: Paper): string {
  const sorts = isSortable(table);
  const lead = leadColumn(table);
  const heads = table.columns.map((column, i) => headCell(column, i === lead, sorts, paper)).join('');
  // Numbers of columns mean something on paper only, where a letter refers to "kolom 7".
  const numbers = table.numbered
    ? `\n<tr class="numbers" aria-hidden="true">${table.columns.map((_, i) => `<td>${i + 1}</td>`).join('')}</tr>`
    : '';
  return `<thead>\n<tr>${heads}</tr>${numbers}\n</thead>`;
}

function headCell(
  { head: text, rotated, tone }: PaperColumn,
  isLead: boolean,
  sorts: boolean,
  { words }: Paper,
): string {
  const style = [
    ...(isLead ? ['lead'] : []),
    ...(rotated ? ['rotated'] : []),
    ...(tone ? [`mark-${tone}`] : []),
  ].join(' ');
  const attributes = style === '' ? '' : ` class="${style}"`;
  if (text === '') return `<td${attributes}></td>`;
  const label = `<span>${htmlLines([text])}</span>`;
  const flat = escapeHtml(text.replaceAll('\n', ' '));
  if (!sorts) return `<th scope="col"${attributes}>${label}</th>`;
  return `<th scope="col" abbr="${flat}"${attributes}><button type="button" aria-label="${escapeHtml(words.sort)} ${flat}">${label}</button></th>`;
}

/** Bodies of their own for the last rows and those before them: the printer keeps the last ones together. */
function bodies(table: PaperTable, paper: Paper): string[] {
  const lead = leadColumn(table);
  const scale = barScale(table);
  const place = (column: number): CellPlace => ({
    column: table.columns[column]!,
    isLead: column === lead,
    scale,
    language: paper.language,
  });
  const set = ({ cells, isGroup, tone }: PaperRow): string => {
    const style = [...(isGroup ? ['group'] : []), ...(tone ? [`mark-${tone}`] : [])].join(' ');
    const html = cells.map((cell, column) => renderCell(cell, place(column))).join('');
    return `<tr${style === '' ? '' : ` class="${style}"`}>${html}</tr>`;
  };
  const rows = table.rows.map(set);
  const start = tailStart(table);
  const [first, last] = [rows.slice(0, start), rows.slice(start)];
  return [
    ...(first.length > 0 ? [`<tbody>\n${first.join('\n')}\n</tbody>`] : []),
    ...(last.length > 0 ? [`<tbody class="tail">\n${last.join('\n')}\n</tbody>`] : []),
  ];
}

/** A row that heads the last ones goes with them. */
function tailStart({ rows }: PaperTable): number {
  let start = Math.max(0, rows.length - TAIL);
  while (start > 0 && rows[start - 1]!.isGroup) start--;
  return start;
}

function foot(table: PaperTable, { language }: Paper): string[] {
  const { total, columns } = table;
  if (!total) return [];
  const scale = barScale(table);
  const cells = total.cells.map((cell, i) =>
    renderCell(cell, { column: columns[total.span + i]!, isLead: false, scale, language }),
  );
  return [`<tfoot>\n<tr class="total">${totalLabel(table, total)}${cells.join('')}</tr>\n</tfoot>`];
}

/** One cell; in a matrix three, or a label over several columns would hide what is scrolled under it. */
function totalLabel(table: PaperTable, { label, span }: PaperTotal): string {
  if (span === 0) return '';
  const lead = leadColumn(table);
  const text = htmlLines([label]);
  if (!isMatrixTable(table) || lead >= span) return `<th scope="row" colspan="${span}">${text}</th>`;
  const blank = (count: number): string => (count > 0 ? `<td class="blank" colspan="${count}"></td>` : '');
  return `${blank(lead)}<th scope="row">${text}</th>${blank(span - lead - 1)}`;
}
