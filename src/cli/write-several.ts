import type { Context } from './context.ts';
import { writeFile } from './write-file.ts';

export interface Output {
  readonly path: string;
  readonly text: string;
}

/** So many at once: a disk takes its time to make sure of each file, and hundreds one after the other wait for it. */
const AT_ONCE = 8;

/**
 * Writes files, each whole or not at all, and tells of each one that is written; `onTurn` is asked right before and
 * refuses by throwing. No more are begun once one is refused; throws when those that were begun have come to their end.
 */
export async function writeSeveral<T extends Output>(
  outputs: readonly T[],
  { onTurn, onWritten }: { onTurn: (output: T) => Promise<void>; onWritten: (output: T) => void },
  context: Context,
): Promise<void> {
  let next = 0;
  let isRefused = false;
  const writeOn = async (): Promise<void> => {
    while (next < outputs.length && !isRefused) {
      const output = outputs[next++]!;
      try {
        await onTurn(output);
        await writeFile(output.path, output.text, context);
      } catch (error) {
        isRefused = true;
        throw error;
      }
      onWritten(output);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, writeOn));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
