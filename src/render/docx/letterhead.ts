import { BorderStyle, ImageRun, Paragraph, TableCell, TableRow, type FileChild } from 'docx';
import type { Letterhead, Picture } from '../../reports/paper/paper.ts';
import { GAPS, PADDING, SIZES } from '../../typeset/measures.ts';
import { paragraph } from './paragraphs.ts';
import { plainTable } from './plain-table.ts';
import { legal } from './text.ts';
import { exactLine } from './units.ts';

const PIXELS_TO_A_POINT = 96 / 72;

/** What a letterhead needs to know of its surroundings. */
export interface LetterheadSetting {
  /** Of the text area, in points. */
  readonly width: number;
  /** What stands for the arms where they cannot be seen. */
  readonly armsText: string;
  /** Different for each picture of the file. */
  readonly pictureId: number;
}

/** Arms at the left, the office in the middle of the page, and the double rule. */
export function letterhead(head: Letterhead, setting: LetterheadSetting): FileChild[] {
  const side = GAPS.arms + PADDING.x;
  const lines = officeLines(head);
  const rule = new Paragraph({
    spacing: exactLine(5),
    run: { size: 2 },
    keepNext: true,
    border: {
      bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 12, space: 0, color: '000000' },
    },
  });
  if (!head.arms) return [...lines, rule];
  const arms = new Paragraph({
    spacing: { line: 240, lineRule: 'auto' },
    children: [picture(head.arms, setting)],
  });
  const row = new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [[arms], lines, [paragraph('')]].map(
      (children) => new TableCell({ children, verticalAlign: 'center' }),
    ),
  });
  return [plainTable([side, setting.width - 2 * side, side], [row]), rule];
}

function officeLines({ government, organisation, address }: Letterhead): Paragraph[] {
  const place = { align: 'center', keepsNext: true } as const;
  return [
    ...(government === undefined ? [] : [paragraph(government, { ...place, size: SIZES.government })]),
    paragraph(organisation, { ...place, size: SIZES.organisation }, { bold: true }),
    ...address.map((line) => paragraph(line, { ...place, size: SIZES.address })),
  ];
}

/** As large as the room for arms lets it be, without distorting it. */
function picture({ raster, width, height }: Picture, { armsText, pictureId }: LetterheadSetting): ImageRun {
  const scale = (GAPS.arms / Math.max(width, height)) * PIXELS_TO_A_POINT;
  const description = legal(armsText);
  return new ImageRun({
    type: raster.format === 'png' ? 'png' : 'jpg',
    data: raster.bytes,
    transformation: { width: width * scale, height: height * scale },
    altText: { id: String(pictureId), name: description, description },
  });
}
