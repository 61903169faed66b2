import { Footer, PageOrientation, Paragraph, SimpleField, Tab, TextRun, type ISectionOptions } from 'docx';
import type { Paper } from '../../reports/paper/paper.ts';
import type { LaidLeaf, Layout } from '../../typeset/layout.ts';
import { lineHeight, MM, SIZES } from '../../typeset/measures.ts';
import { flowOf } from './flow.ts';
import { elementsOf } from './groups.ts';
import { room } from './paragraphs.ts';
import { FOOTER } from './styles.ts';
import { runs } from './text.ts';
import { twips } from './units.ts';

/** How much of the room below the text, in points, may take a line that a word processor breaks otherwise. */
const MOST_SLACK = 20;
/** Room between text and footer. */
const FOOTER_GAP = 3;

/** Each leaf is a section: it begins on a new page, and its page numbers begin anew. */
export function sectionsOf(paper: Paper, layout: Layout): ISectionOptions[] {
  const isAlone = layout.leaves.length === 1;
  return layout.leaves.map((laid, i) => ({
    properties: { page: pageOf(paper) },
    footers: { default: footerOf(paper, layout, laid, isAlone) },
    children: [
      ...flowOf(laid, paper.type.size).flatMap((group) =>
        elementsOf(group, { paper, layout, leaf: laid.leaf, number: i + 1 }),
      ),
      // A section ends with a paragraph; Word would add one as high as a line, on a page of its own if need be.
      room(1),
    ],
  }));
}

/** Word wants the shorter side as the width and turns the sheet by itself. */
function pageOf({ sheet }: Paper): NonNullable<NonNullable<ISectionOptions['properties']>['page']> {
  const { width, height, margins } = sheet;
  const isLandscape = width > height;
  const footer = margins.bottom * MM * 0.42;
  const used = footer + lineHeight(SIZES.footer) + FOOTER_GAP;
  const slack = Math.min(MOST_SLACK, Math.max(0, margins.bottom * MM - used));
  return {
    size: {
      width: twips(Math.min(width, height) * MM),
      height: twips(Math.max(width, height) * MM),
      orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(margins.top * MM),
      right: twips(margins.right * MM),
      bottom: twips(margins.bottom * MM - slack),
      left: twips(margins.left * MM),
      header: twips(margins.top * MM * 0.42),
      footer: twips(footer),
    },
    pageNumbers: { start: 1 },
  };
}

/**
 * What the paper was made from, and "Halaman 2 dari 5". LibreOffice cannot count the pages of a section and shows the
 * number that stands in the field, so that of the layout stands there.
 */
function footerOf(
  { footer, words }: Paper,
  { width }: Layout,
  { pages }: LaidLeaf,
  isAlone: boolean,
): Footer {
  const total = isAlone ? 'NUMPAGES' : 'SECTIONPAGES';
  const line = new Paragraph({
    style: FOOTER,
    tabStops: [{ type: 'right', position: twips(width) }],
    children: [
      ...runs(footer),
      new TextRun({ children: [new Tab()] }),
      ...runs(`${words.page} `),
      new SimpleField('PAGE', '1'),
      ...runs(` ${words.of} `),
      new SimpleField(total, String(pages.length)),
    ],
  });
  return new Footer({ children: [line] });
}
