import { SCRIPTS } from '../completion/scripts.ts';
import type { Shell } from '../completion/shells.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

/** `bagihabis lengkapi`: the script that makes a shell ask this program for words. */
export function printScript(shell: Shell, { host }: Context): number {
  host.out.write(SCRIPTS[shell]);
  return EXIT.fine;
}
