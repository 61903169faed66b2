import type { Paper, Sheet } from '../../reports/paper/paper.ts';
import { GAPS, LEADING, MM, SIZES } from '../../typeset/measures.ts';
import { cssString } from './escape.ts';
import { leafId } from './leaf.ts';
import { PRINT_STYLE } from './print-style.ts';

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
  @bottom-left { content: ${cssString(footer)}; font: ${SIZES.footer}pt var(--font); text-align: left; }
  @bottom-right { content: ${pageNumber(paper)}; font: ${SIZES.footer}pt var(--font); text-align: right; white-space: nowrap; }
}
${leafPages(paper)}@media print {
  body { font-size: ${type.size}pt; line-height: ${LEADING}; }
  .title { font-size: ${type.size + SIZES.title}pt; }
  h2:not(.title), h3 { font-size: ${type.size + SIZES.heading}pt; }
  .numbers td { font: italic ${type.size + SIZES.numbers}pt/${LEADING} var(--font); padding: 1pt; }
  .rotated span { max-height: ${longestRotatedHead(sheet)}mm; }${PRINT_STYLE}}
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
  return Math.min(GAPS.rotatedHead / MM, Math.floor(quarter - numbersAndPadding));
}
