import type { Edit } from '../vocabulary/edit.ts';

/** Lines that are divided by CR alone, as no program does it any more, are divided by LF. */
export function oldLineEndEdits(text: string): readonly Edit[] {
  return [...text.matchAll(/\r/g)].map(({ index }) => ({ from: index, to: index + 1, text: '\n' }));
}
