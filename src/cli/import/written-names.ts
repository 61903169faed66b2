import { folderOf, join } from '../../files/paths.ts';
import type { Messages } from '../../messages/id.ts';
import { groupBy } from '../../vocabulary/collections.ts';

/** More paths than that are not read one by one. */
const MOST = 5;

/** What was written, in a few words: the paths, or of many the folders with the number of their files. */
export function writtenNames(paths: readonly string[], { import: words }: Messages): readonly string[] {
  if (paths.length <= MOST) return paths;
  return [...groupBy(paths, folderOf)].map(([folder, group]) =>
    group.length === 1 ? group[0]! : words.filesIn(join(folder, '…'), group.length),
  );
}
