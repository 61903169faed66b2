import { join } from '../files/paths.ts';
import type { Paper } from '../reports/paper/paper.ts';
import type { NamedPaper } from '../reports/paper/papers.ts';
import { layOut } from '../typeset/lay-out.ts';
import type { Layout } from '../typeset/layout.ts';
import { missingCharacters } from '../typeset/missing-characters.ts';
import type { Typeface } from '../typeset/typeface.ts';
import { presentable } from '../vocabulary/presentable.ts';
import type { Context } from './context.ts';
import type { PrintRequest } from './print-request.ts';
import { progressOn } from './progress.ts';
import { RENDERERS, type Typesetting } from './renderers.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes every paper in every format, one after the other, and names each file when it is there. Returns the
 * characters that the typeface lacks.
 */
export async function writePapers(
  papers: readonly NamedPaper[],
  typeface: Typeface,
  { formats, folder }: PrintRequest,
  context: Context,
): Promise<string[]> {
  const { host } = context;
  const renderers = await Promise.all(
    formats.map(async (format) => ({ format, render: await RENDERERS[format]() })),
  );
  const progress = progressOn(host.err);
  const missing = new Set<string>();
  const total = papers.length * formats.length;
  let done = 0;
  for (const { stem, make } of papers) {
    const paper = make();
    const typesetting = typesettingOf(paper, typeface);
    for (const { format, render } of renderers) {
      const path = join(folder, `${stem}.${format}`);
      progress.show(presentable(`${++done}/${total} ${stem}.${format}`));
      try {
        await writeFile(path, await render(paper, typesetting), context);
      } finally {
        progress.clear();
      }
      host.out.write(`${presentable(path)}\n`);
    }
    // Other formats leave the choice of glyphs to the reader's program.
    if (formats.includes('pdf')) for (const one of missingCharacters(paper, typeface)) missing.add(one);
  }
  return [...missing].sort();
}

function typesettingOf(paper: Paper, typeface: Typeface): Typesetting {
  let made: Layout | undefined;
  return { typeface, layout: () => (made ??= layOut(paper, typeface)) };
}
