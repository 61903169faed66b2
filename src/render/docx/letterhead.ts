import { BorderStyle, ImageRun, Paragraph, TableCell, TableRow, type FileChild } from 'docx';
import type { ArmsBox, Content } from '../../typeset/layout.ts';
import { GAPS, PADDING } from '../../typeset/measures.ts';
import { paragraph } from './paragraphs.ts';
import { plainTable } from './plain-table.ts';
import { legal } from './text.ts';
import { exactLine } from './units.ts';

type Letterhead = Extract<Content, { kind: 'letterhead' }>;

const PIXELS_TO_A_POINT = 96 / 72;

/** What a letterhead needs to know of its surroundings. */
interface LetterheadSetting {
  /** Of the text area, in points. */
  readonly width: number;
  /** What stands for the arms where they cannot be seen. */
  readonly armsText: string;
  /** Different for each picture of the file. */
  readonly pictureId: number;
}

/** Arms at the left, the office in the middle of the page, and the double rule. */
export function letterhead({ lines, arms }: Letterhead, setting: LetterheadSetting): FileChild[] {
  const office = lines.map(({ text, isBold, size }) =>
    paragraph(text, { align: 'center', keepsNext: true, size }, isBold ? { bold: true } : {}),
  );
  const rule = new Paragraph({
    spacing: exactLine(GAPS.aboveRule),
    run: { size: 2 },
    keepNext: true,
    border: {
      bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 12, space: 0, color: '000000' },
    },
  });
  if (!arms) return [...office, rule];
  const side = arms.width + PADDING.x;
  const figure = new Paragraph({
    spacing: { line: 240, lineRule: 'auto' },
    children: [picture(arms, setting)],
  });
  const row = new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [[figure], office, [paragraph('')]].map(
      (children) => new TableCell({ children, verticalAlign: 'center' }),
    ),
  });
  return [plainTable([side, setting.width - 2 * side, side], [row]), rule];
}

function picture(
  { picture: { raster }, width, height }: ArmsBox,
  { armsText, pictureId }: LetterheadSetting,
): ImageRun {
  const description = legal(armsText);
  return new ImageRun({
    type: raster.format === 'png' ? 'png' : 'jpg',
    data: raster.bytes,
    transformation: { width: width * PIXELS_TO_A_POINT, height: height * PIXELS_TO_A_POINT },
    altText: { id: String(pictureId), name: description, description },
  });
}
