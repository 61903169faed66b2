import type { Command } from 'commander';
import { printable } from '../../vocabulary/printable.ts';
import type { Context } from '../context.ts';
import { candidatesFor } from './candidates.ts';
import { offersIn } from './offers.ts';

/**
 * Answers the script in the shell: `lengkapi --kata INDEX WORD…`, the words of the line as they stand, the first being
 * the program. One candidate a line, its meaning after a tab.
 */
export async function complete(
  program: Command,
  [index, ...words]: readonly string[],
  context: Context,
): Promise<void> {
  const at = Number(index);
  if (!Number.isInteger(at) || at < 1) return;
  try {
    // A shell that drops empty words leaves the last one out.
    const line = [...words.slice(1, at), words[at] ?? ''];
    const candidates = await candidatesFor(program, line, offersIn(context));
    for (const { word, description } of candidates) {
      context.host.out.write(
        `${[word, ...(description === '' ? [] : [printable(description)])].join('\t')}\n`,
      );
    }
  } catch {
    // Somebody is in the middle of a line: no candidate is better than a word about why.
  }
}
