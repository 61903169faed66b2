import type { Paper, Sheet } from '../../reports/paper/paper.ts';
import { MM, SIZES } from '../../typeset/measures.ts';
import type { Worksheet } from './sheet.ts';
import { element, escapeXml } from './xml.ts';

const POINTS_PER_INCH = 72;

/**
 * Taken off the right and the lower margin, in millimetres: workbooks round columns and rows, each program in its own
 * way, and a hair too much would put the last column or row on a page of its own.
 */
const ROOM_FOR_ROUNDING = { right: 6, bottom: 5 };
/** As wide as that room, so that the page number ends about where the table does. */
const FOOTER_INDENT = '\u00a0'.repeat(6);

/** Numbers by which the file format knows paper; F4 is nearest to Folio, 215.9 × 330.2 mm. */
const PAPER_SIZES = { A4: 9, F4: 14 };

/** Excel takes no longer footer, and repairs the file. */
const LONGEST_FOOTER = 255;

/** Margins, paper and footer, in the order that the file format demands. */
export function pageXml(paper: Paper, sheet: Worksheet): string[] {
  return [marginsXml(paper.sheet), paperXml(paper.sheet), footerXml(paper, sheet.pages)];
}

function marginsXml({ margins }: Sheet): string {
  const inches = (millimetres: number): string =>
    ((Math.max(0, millimetres) * MM) / POINTS_PER_INCH).toFixed(4);
  return element('pageMargins', {
    left: inches(margins.left),
    right: inches(margins.right - ROOM_FOR_ROUNDING.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom - ROOM_FOR_ROUNDING.bottom),
    header: inches(margins.top / 2),
    footer: inches((margins.bottom - ROOM_FOR_ROUNDING.bottom) / 2),
  });
}

/** At full size: where a workbook fits pages by itself it ignores the page breaks of the layout. */
function paperXml({ name, width, height }: Sheet): string {
  return element('pageSetup', {
    paperSize: PAPER_SIZES[name],
    scale: 100,
    firstPageNumber: 1,
    orientation: width > height ? 'landscape' : 'portrait',
    useFirstPageNumber: 1,
  });
}

function footerXml({ footer, words, type, leaves }: Paper, pages: number): string {
  const font = `&${Math.round(SIZES.footer)}&"${type.family.replace(/["&,]/g, '')},Regular"`;
  // Printed together, all sheets of a workbook count as one; each leaf has pages of its own.
  const total = leaves.length > 1 ? String(pages) : '&N';
  const right = `&R${font}${literal(words.page)} &P ${literal(words.of)} ${total}${FOOTER_INDENT}`;
  const left = literalWithin(footer, LONGEST_FOOTER - right.length - font.length - 2);
  return element('headerFooter', {}, element('oddFooter', {}, escapeXml(`&L${font}${left}${right}`)));
}

/** "&" begins a code of the footer; doubled it is itself. */
function literal(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('&', '&&');
}

/** As much of a text as fits when it is written out. */
function literalWithin(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    const next = kept + literal(character);
    if (next.length > length) return kept;
    kept = next;
  }
  return kept;
}
