import { presentable } from '../vocabulary/presentable.ts';

/** The path of a file as every format shows it: a name may hold a NIP, or characters that do more than show. */
export function fileName(path: string): string {
  return presentable(path);
}
