import type { Place } from '../vocabulary/place.ts';
import { fileName } from './file-name.ts';

/** A place as editors and terminals open it: "bagian/umum.yaml:12:5". */
export function placeText({ file, line, column }: Place): string {
  return `${fileName(file)}:${line}:${column}`;
}
