import { loadFile } from '../../files/load.ts';
import { join, normalise } from '../../files/paths.ts';
import { MEGABYTE, MOST_FILE_MEGABYTES } from '../../sheets/limits.ts';
import { readSheets } from '../../sheets/read-sheets.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { startOf } from '../../vocabulary/place.ts';
import { presentable } from '../../vocabulary/presentable.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../exit-codes.ts';
import { progressOn } from '../progress.ts';

export interface Sources {
  readonly workbooks: readonly Workbook[];
  readonly findings: readonly Finding[];
}

/** Reads workbooks and lists, one after the other: their bytes are let go of before the next one is loaded. */
export async function readSources(paths: readonly string[], context: Context): Promise<Sources> {
  const progress = progressOn(context.host.err);
  const unique = [...new Set((await Promise.all(paths.map((path) => filesIn(path, context)))).flat())];
  const workbooks: Workbook[] = [];
  const findings: Finding[] = [];
  for (const [i, path] of unique.entries()) {
    progress.show(context.messages.import.reading(presentable(path), i + 1, unique.length));
    const { workbook, findings: found } = await readSource(path, context);
    if (workbook) workbooks.push(workbook);
    findings.push(...found);
  }
  progress.clear();
  return { workbooks, findings };
}

/** A folder stands for the lists in it, for not every shell knows what *.xlsx means. */
async function filesIn(path: string, { host: { files }, messages }: Context): Promise<string[]> {
  const plain = normalise(path);
  if ((await files.look(plain)).kind !== 'folder') return [plain];
  const lists = (await files.list(plain)).filter((name) => LIST.test(name));
  if (lists.length === 0) throw new UsageError(messages.import.noLists(path));
  return lists.map((name) => join(plain, name));
}

/** Not the lock that Excel keeps beside an open workbook, "~$daftar.xlsx". */
const LIST = /^(?![~.]).*\.(?:xlsx|xlsm|csv)$/i;

async function readSource(path: string, { host, messages }: Context): Promise<ReturnType<typeof readSheets>> {
  const loaded = await loadFile(host.files, path, MOST_FILE_MEGABYTES * MEGABYTE);
  if ('reason' in loaded) {
    if (loaded.reason === 'none') throw new UsageError(messages.cli.noSuchPath(path));
    throw new UsageError(messages.cli.cannotRead(path));
  }
  if (loaded.bytes) return readSheets(path, loaded.bytes);
  const args = { fault: 'terlalu-besar', limit: MOST_FILE_MEGABYTES } as const;
  return { workbook: undefined, findings: [finding('galat', 'buku-tak-terbaca', startOf(path), args)] };
}
