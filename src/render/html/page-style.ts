import type { Paper, Sheet } from '../../reports/paper/paper.ts';
import { cssString } from './escape.ts';
import { leafId } from './leaf.ts';

/** Text on a screen is so much larger than on paper, and the page as much wider. Pixels to a millimetre. */
const SCREEN_SCALE = 4.6;
const NARROWEST_PAGE = 960;

/** How the paper comes out of a printer: the sheet, its foot, the borders, and what is never parted. */
export function pageStyle(paper: Paper): string {
  const { sheet, type, footer } = paper;
  const { top, right, bottom, left } = sheet.margins;
  const room = sheet.width - left - right;
  return `
:root { --page-width: ${Math.max(NARROWEST_PAGE, Math.round(room * SCREEN_SCALE))}px; }
@page {
  size: ${sheet.width}mm ${sheet.height}mm;
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @bottom-left { content: ${cssString(footer)}; font: 7.5pt var(--font); text-align: left; }
  @bottom-right { content: ${pageNumber(paper)}; font: 7.5pt var(--font); text-align: right; white-space: nowrap; }
}
${leafPages(paper)}@media print {
  body { font-size: ${type.size}pt; line-height: 1.16; }
  .rotated span { max-height: ${longestRotatedHead(sheet)}mm; }${PRINT}}
`;
}

function pageNumber({ words }: Paper): string {
  return `${cssString(words.page)} " " counter(page) " " ${cssString(words.of)} " " counter(pages)`;
}

/** Each of several leaves counts its own pages; how many these will be is nothing that CSS could tell. */
function leafPages({ leaves, words }: Paper): string {
  if (leaves.length < 2) return '';
  const rules = leaves.map((_, i) => {
    const id = leafId(i);
    const content = `${cssString(words.page)} " " counter(${id})`;
    return `#${id} { page: ${id} }\n@page ${id} { counter-increment: ${id}; @bottom-right { content: ${content} } }\n`;
  });
  return rules.join('');
}

/** In millimetres. Chromium repeats no head that is higher than a quarter of the page. */
function longestRotatedHead({ height, margins }: Sheet): number {
  const quarter = (height - margins.top - margins.bottom) / 4;
  const numbersAndPadding = 8;
  return Math.min(45, Math.floor(quarter - numbersAndPadding));
}

const PRINT = `
  :root { --ink: #000; --faint: #444; --sheet: #fff; --line: #000; --shade: #e0e0e0; --trough: #e6e6e6; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .contents, body > footer { display: none; }
  .leaf + .leaf { break-before: page; }
  .title { margin: 1.2em 0 0.9em; }
  h2, h3 { margin: 1.1em 0 0.3em; }
  h1, h2, h3, .letterhead { break-after: avoid; break-inside: avoid; }
  p, dl div, li, tr { break-inside: avoid; }
  p, dl, ul, table, .scroll { margin-top: 0.75em; margin-bottom: 0.75em; }
  /* The outer half of a border would lie beyond the text area and be cut off. */
  table { border-collapse: collapse; width: calc(100% - 1pt); margin-left: 0.5pt; }
  th, td { border: 0.6pt solid #000; padding: 2.5pt 3.5pt; }
  thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
  /* Chromium leaves the inside of a button out of repeated heads. */
  thead button { display: contents; }
  .numbers td { font: italic 0.78em/1.16 var(--font); padding: 1pt; }
  /* A foot would stand on every page. */
  tfoot { display: table-row-group; break-before: avoid; break-inside: avoid; }
  .group { break-after: avoid; }
  .tail { break-inside: avoid; }
  .closing-row > td { border: 0; padding: 0; }
  .closing, .signatures { break-before: avoid; break-inside: avoid; }
  .signatures { margin-top: 14pt; }
`;
