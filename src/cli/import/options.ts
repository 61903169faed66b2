import type { CheckFormat } from '../check-formats.ts';
import { shellWord } from '../shell-word.ts';
import type { ImportList } from './lists.ts';

export interface ImportOptions {
  /** Folder of the organisation to import into. */
  readonly ke: string;
  readonly simpan: boolean;
  /** peta.yaml: what the columns mean. */
  readonly peta?: string;
  /** Names of sheets; empty = all. */
  readonly lembar: readonly string[];
  /** Code or name of the section of lists that name none. */
  readonly bagian?: string;
  /** List of units, each with the one above it. */
  readonly unit?: string;
  /** Leave out the rows in error. */
  readonly lewati: boolean;
  /** Undefined: the one that suits the place where the program runs. */
  readonly format: CheckFormat | undefined;
}

/** The same import with a column map, as it is typed. */
export function commandWithMap(
  list: ImportList,
  paths: readonly string[],
  options: ImportOptions,
  map: string,
): string {
  const words = [
    ...['bagihabis', 'impor', list, ...paths],
    ...(options.ke === '.' ? [] : ['--ke', options.ke]),
    ...options.lembar.flatMap((sheet) => ['--lembar', sheet]),
    ...(options.bagian === undefined ? [] : ['--bagian', options.bagian]),
    ...(options.unit === undefined ? [] : ['--unit', options.unit]),
    ...['--peta', map],
  ];
  return words.map(shellWord).join(' ');
}
