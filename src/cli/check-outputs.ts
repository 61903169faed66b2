import { normalise } from '../files/paths.ts';
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
export function readOutputs(words: readonly string[], context: Context): CheckOutput[] {
  const outputs = words.map((word) => readOutput(word, context));
  const paths = outputs.map(({ path }) => path);
  const twice = paths.find((path, i) => paths.indexOf(path) < i);
  if (twice !== undefined) throw new UsageError(context.messages.cli.outputTwice(twice));
  return outputs;
}

/** A slip such as `json=bagian/umum.yaml` must not cost the file that was to be checked. */
export function spareInputs(
  outputs: readonly CheckOutput[],
  inputs: ReadonlyMap<string, unknown>,
  { messages }: Context,
): void {
  const read = new Set([...inputs.keys()].map(normalise));
  const clash = outputs.find(({ path }) => read.has(path));
  if (clash) throw new UsageError(messages.cli.outputOverInput(clash.path));
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
