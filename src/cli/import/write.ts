import { join } from '../../files/paths.ts';
import type { MergedSection } from '../../merge/merged-section.ts';
import { presentable } from '../../vocabulary/presentable.ts';
import type { Context } from '../context.ts';
import { RefusedError } from '../exit-codes.ts';
import { firstSetda } from './setda.ts';
import type { Target } from './target.ts';
import { progressOn } from '../progress.ts';
import { writeFile } from '../write-file.ts';

interface Output {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** Writes what changed, each file whole or not at all, and names the files that were written. */
export async function writeImport(
  sections: readonly MergedSection[],
  target: Target,
  effectiveMinutes: number,
  context: Context,
): Promise<string[]> {
  const outputs = [...setdaFor(target, effectiveMinutes), ...changed(sections)];
  await refuseToOverwrite(outputs, context);
  const { host, messages } = context;
  const progress = progressOn(host.err);
  const written: string[] = [];
  try {
    for (const { path, text } of outputs) {
      progress.show(messages.import.writing(presentable(path), written.length + 1, outputs.length));
      await writeFile(path, text, context);
      written.push(presentable(path));
    }
  } catch (error) {
    progress.clear();
    if (error instanceof RefusedError) host.err.write(`${messages.import.savedPartly(written)}\n`);
    throw error;
  }
  progress.clear();
  return written;
}

/** Only a new organisation gets one. */
function setdaFor({ folder, sections, settings }: Target, effectiveMinutes: number): Output[] {
  if (sections.length > 0 || settings.origin) return [];
  return [{ path: join(folder, 'setda.yaml'), text: firstSetda(effectiveMinutes), isNew: true }];
}

function changed(sections: readonly MergedSection[]): Output[] {
  return sections
    .filter(({ before, text }) => text !== before)
    .map(({ path, text, before }) => ({ path, text, isNew: before === undefined }));
}

/** A file that is no section file, or that came while this ran. */
async function refuseToOverwrite(outputs: readonly Output[], { host, messages }: Context): Promise<void> {
  for (const { path, isNew } of outputs) {
    if (isNew && (await host.files.look(path)).kind !== 'none') {
      throw new RefusedError(messages.import.inTheWay(path));
    }
  }
}
