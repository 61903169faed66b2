import type { FoundFiles } from '../files/find.ts';
import { normalise } from '../files/paths.ts';
import { fileIdentity } from '../files/same-file.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { CHECK_FORMATS, type CheckFormat } from './check-formats.ts';
import type { Context } from './context.ts';
import { UsageError } from './exit-codes.ts';

/** A file that the report is written to besides. */
export interface CheckOutput {
  readonly format: CheckFormat;
  readonly path: string;
}

/** Understands every `--keluaran FORMAT=FILE`; misuse is said before anything is read. */
export async function readOutputs(words: readonly string[], context: Context): Promise<CheckOutput[]> {
  const outputs = words.map((word) => readOutput(word, context));
  const targets = await Promise.all(outputs.map(({ path }) => fileIdentity(context.host.files, path)));
  const twice = outputs.find((_, i) => targets.indexOf(targets[i]!) < i);
  if (twice) throw new UsageError(context.messages.cli.outputTwice(twice.path));
  return outputs;
}

/** A slip such as `json=bagian/umum.yaml` must not cost the file that was to be checked, or one that belongs to it. */
export async function spareInputs(
  outputs: readonly CheckOutput[],
  inputs: readonly string[],
  { host: { files }, messages }: Context,
): Promise<void> {
  if (outputs.length === 0) return;
  const read = new Set(await Promise.all(inputs.map((path) => fileIdentity(files, path))));
  for (const { path } of outputs) {
    if (read.has(await fileIdentity(files, path))) throw new UsageError(messages.cli.outputOverInput(path));
  }
}

/** The files that a check reads or records in. */
export function inputsOf({ setda, sections, plans, focus, baselinePath }: FoundFiles): string[] {
  return [...(setda === undefined ? [] : [setda]), ...sections, ...plans, ...focus, baselinePath];
}

function readOutput(word: string, { messages: { cli } }: Context): CheckOutput {
  const cut = word.indexOf('=');
  const [name, path] = [word.slice(0, cut).trim(), word.slice(cut + 1).trim()];
  if (cut < 0 || path === '') throw new UsageError(cli.incompleteOutput(word));
  const format = CHECK_FORMATS.find((known) => known === name);
  if (format === undefined) {
    throw new UsageError(
      cli.unknownOutputFormat(name, CHECK_FORMATS.join(', '), nearest(name, CHECK_FORMATS)),
    );
  }
  return { format, path: normalise(path) };
}
