import type { Typeface } from '../../typeset/typeface.ts';
import type { Canvas } from './canvas.ts';
import type { LeafTags } from './leaf-tags.ts';

/** What drawing a piece needs to know beside the piece. */
export interface Drawing {
  readonly canvas: Canvas;
  readonly tags: LeafTags;
  readonly typeface: Typeface;
  readonly size: number;
  readonly language: 'id' | 'en';
  /** Left edge and width of the text area, in points. */
  readonly x: number;
  readonly width: number;
  /** PDF counts from below. */
  readonly sheetHeight: number;
  /** What is read instead of the arms. */
  readonly armsWords: string;
}
