import { cellText } from '../../reports/paper/cell-text.ts';
import type { PaperColumn, TotalCell } from '../../reports/paper/paper.ts';
import { escapeHtml, htmlLines } from './escape.ts';

export interface CellPlace {
  readonly column: PaperColumn;
  /** True where the cell says what its row is about. */
  readonly isLead: boolean;
  /** The utilisation that the full length of a bar stands for. */
  readonly scale: number;
  readonly language: 'id' | 'en';
}

/** A cell of a row or of the total, with its value for sorting and the head of its column for cards. */
export function renderCell(cell: TotalCell, place: CellPlace): string {
  const { column, isLead } = place;
  const tone = 'tone' in cell ? [cell.tone] : [];
  const mark = column.tone ? [`mark-${column.tone}`] : [];
  const style = [column.align, ...tone, ...mark].join(' ');
  const label = isLead ? '' : ` data-label="${escapeHtml(column.head.replaceAll('\n', ' '))}"`;
  const attributes = ` class="${style}"${label}${dataValue(cell)}`;
  const content = renderContent(cell, place);
  return isLead ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
}

function dataValue(cell: TotalCell): string {
  if (cell.kind === 'text') return '';
  return ` data-value="${cell.kind === 'bar' ? cell.utilisation : cell.value}"`;
}

function renderContent(cell: TotalCell, { scale, language }: CellPlace): string {
  const text = htmlLines([cellText(cell, language)]);
  if (cell.kind !== 'bar') return text;
  return `<div class="bar">${bar(cell.utilisation, scale)}<span>${text}</span></div>`;
}

/** A bar of 100 units; where bars of the table go past full, a line marks what is full. */
function bar(utilisation: number, scale: number): string {
  const units = (part: number): number => Number(((100 * part) / scale).toFixed(2));
  const mark = scale > 1 ? `<line x1="${units(1)}" x2="${units(1)}" y1="0" y2="10"/>` : '';
  const length = units(Math.max(0, utilisation));
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="full" width="100" height="10"/><rect y="1" width="${length}" height="8"/>${mark}</svg>`;
}
