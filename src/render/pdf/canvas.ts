import type { Font } from '../../typeset/font.ts';
import { lineHeight } from '../../typeset/measures.ts';
import { widthOf } from '../../typeset/typeface.ts';
import { encode } from './file.ts';
import type { Fonts } from './fonts.ts';
import type { Element } from './structure.ts';
import { number } from './syntax.ts';

/** Red, green, blue, each 0–1. */
export type Colour = readonly [number, number, number];

/** Letters in one way. */
export interface Pen {
  readonly font: Font;
  /** Points. */
  readonly size: number;
  /** Black unless said. */
  readonly colour?: Colour;
}

export type Align = 'left' | 'center' | 'right';

/** One page to draw on. x and y in points from the upper left corner of the sheet; PDF itself counts from below. */
export class Canvas {
  private readonly operators: string[] = [];
  /** Marked parts so far. */
  marks = 0;

  private readonly page: number;
  private readonly height: number;
  private readonly fonts: Fonts;

  /** The page's number in the file, from 0, and the height of the sheet. */
  constructor(page: number, height: number, fonts: Fonts) {
    this.page = page;
    this.height = height;
    this.fonts = fonts;
  }

  /** What is drawn belongs to the element; where there is none, it only repeats what stood before. */
  as(element: Element | undefined, draw: () => void): void {
    if (!element) {
      this.asArtifact(draw, 'Pagination');
      return;
    }
    element.children.push({ page: this.page, id: this.marks });
    this.write(`/${element.tag} <</MCID ${String(this.marks)}>> BDC`);
    this.marks += 1;
    draw();
    this.write('EMC');
  }

  /** What is drawn is nothing to be read: lines, shades, the foot of the page. */
  asArtifact(draw: () => void, kind: 'Layout' | 'Pagination' = 'Layout'): void {
    this.write(`/Artifact <</Type /${kind}>> BDC`);
    draw();
    this.write('EMC');
  }

  /** One line; y is its baseline, x its left end, middle or right end by `align`. */
  line(words: string, x: number, y: number, pen: Pen, align: Align = 'left', after = ''): void {
    if (words === '') return;
    const width = align === 'left' ? 0 : widthOf(words, pen.font, pen.size);
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    this.letters(words + after, pen, `1 0 0 1 ${number(left)} ${number(this.height - y)}`);
  }

  /** One line that reads from below to above; x is its baseline, y its lower end. */
  upward(words: string, x: number, y: number, pen: Pen): void {
    this.letters(words, pen, `0 1 -1 0 ${number(x)} ${number(this.height - y)}`);
  }

  /** Lines under each other, from the upper edge. */
  lines(lines: readonly string[], x: number, top: number, pen: Pen, align: Align = 'left'): void {
    lines.forEach((words, i) => {
      // The space at which a line was broken, or its words would be read and copied as one.
      const after = i < lines.length - 1 && !/[-/]$/.test(words) ? ' ' : '';
      this.line(words, x, top + i * lineHeight(pen.size) + baseline(pen), pen, align, after);
    });
  }

  rule(x: number, y: number, width: number, thickness: number): void {
    this.write(
      `${number(x)} ${number(this.height - y - thickness)} ${number(width)} ${number(thickness)} re f`,
    );
  }

  fill(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.write(`${this.colour(colour)} rg ${this.rectangle(x, y, width, height)} f 0 g`);
  }

  /** Frames in one stroke. */
  frames(boxes: readonly (readonly [x: number, y: number, width: number, height: number])[]): void {
    this.write(`0.5 w ${boxes.map((box) => this.rectangle(...box)).join(' ')} S`);
  }

  image(resource: string, x: number, y: number, width: number, height: number): void {
    const place = `${number(width)} 0 0 ${number(height)} ${number(x)} ${number(this.height - y - height)}`;
    this.write(`q ${place} cm /${resource} Do Q`);
  }

  bytes(): Uint8Array {
    return encode(this.operators.join('\n'));
  }

  private letters(words: string, { font, size, colour }: Pen, matrix: string): void {
    const { resource, glyphs } = this.fonts.set(words, font);
    const isBlack = !colour?.some((part) => part > 0);
    const paint = isBlack ? '' : `${this.colour(colour!)} rg `;
    const restore = isBlack ? '' : ' 0 g';
    this.write(`BT ${paint}/${resource} ${number(size)} Tf ${matrix} Tm ${glyphs} Tj ET${restore}`);
  }

  private rectangle(x: number, y: number, width: number, height: number): string {
    return `${number(x)} ${number(this.height - y - height)} ${number(width)} ${number(height)} re`;
  }

  private colour(parts: Colour): string {
    return parts.map(number).join(' ');
  }

  private write(operator: string): void {
    this.operators.push(operator);
  }
}

/** From the upper edge of a line to where its letters stand. */
export function baseline({ font, size }: Pen): number {
  const letters = ((font.ascent - font.descent) * size) / font.unitsPerEm;
  return (lineHeight(size) - letters) / 2 + (font.ascent * size) / font.unitsPerEm;
}
