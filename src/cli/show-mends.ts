import { presentable } from '../vocabulary/presentable.ts';
import type { Context } from './context.ts';
import type { MendReport } from './mend-files.ts';

/** Says on stderr what was mended, line by line, and how much that was. */
export function showMends({ files, looked }: MendReport, { host, messages: { mend } }: Context): void {
  const rows = files.flatMap(({ path, lines, blankLines, refused }) => [
    ...lines.map(({ line, before, after }) => mend.line(`${presentable(path)}:${line}`, before, after)),
    ...(blankLines > 0 ? [mend.blanks(presentable(path), blankLines)] : []),
    ...(refused > 0 ? [mend.refused(presentable(path), refused)] : []),
  ]);
  const mended = files.filter(({ lines, blankLines }) => lines.length + blankLines > 0);
  const count = mended.reduce((sum, { lines, blankLines }) => sum + lines.length + blankLines, 0);
  const summary = count > 0 ? mend.done(count, mended.length) : mend.nothing(looked);
  host.err.write(`${[...rows, summary].join('\n')}\n`);
}
