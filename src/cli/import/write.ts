import { join } from '../../files/paths.ts';
import type { MergedSection } from '../../merge/merged-section.ts';
import { presentable } from '../../vocabulary/presentable.ts';
import type { Context } from '../context.ts';
import { RefusedError } from '../exit-codes.ts';
import { firstSetda } from './setda.ts';
import type { Target } from './target.ts';
import { progressOn } from '../progress.ts';
import { refuseUnlessAsRead } from './as-read.ts';
import { writeSeveral, type Output } from '../write-several.ts';

interface ImportOutput extends Output {
  /** What was read there; undefined for a new file. */
  readonly before: string | undefined;
}

/** Writes what changed, each file whole or not at all, and names the files that were written. */
export async function writeImport(
  sections: readonly MergedSection[],
  target: Target,
  effectiveMinutes: number,
  context: Context,
): Promise<string[]> {
  const files = sections.filter(({ before, text }) => text !== before);
  const setda = setdaFor(target, effectiveMinutes);
  const outputs: readonly ImportOutput[] = [...setda, ...files];
  for (const output of outputs) await refuseUnlessAsRead(output, context);
  const { host, messages } = context;
  const progress = progressOn(host.err);
  const written = new Set<Output>();
  const names = (): string[] =>
    outputs.filter((one) => written.has(one)).map(({ path }) => presentable(path));
  const onWritten = (output: Output): void => {
    written.add(output);
    progress.show(messages.import.writing(presentable(output.path), written.size, outputs.length));
  };
  const onTurn = (output: ImportOutput): Promise<void> => refuseUnlessAsRead(output, context);
  try {
    // A setda.yaml without sections would be an organisation that is not there.
    for (const turn of [files, setda]) await writeSeveral(turn, { onTurn, onWritten }, context);
  } catch (error) {
    progress.clear();
    if (error instanceof RefusedError) host.err.write(`${messages.import.savedPartly(names())}\n`);
    throw error;
  }
  progress.clear();
  return names();
}

/** Only a new organisation gets one. */
function setdaFor({ folder, sections, settings }: Target, effectiveMinutes: number): ImportOutput[] {
  if (sections.length > 0 || settings.origin) return [];
  return [{ path: join(folder, 'setda.yaml'), text: firstSetda(effectiveMinutes), before: undefined }];
}
