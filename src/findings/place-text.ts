import type { Place } from '../vocabulary/place.ts';
import { presentable } from '../vocabulary/presentable.ts';

/** A place as editors and terminals open it: "bagian/umum.yaml:12:5". */
export function placeText({ file, line, column }: Place): string {
  return presentable(`${file}:${line}:${column}`);
}
