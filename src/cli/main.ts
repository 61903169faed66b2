import { presentableLines } from '../vocabulary/presentable.ts';
import { EXIT, InterruptedError, RefusedError, UsageError } from './exit-codes.ts';
import type { Host } from './host.ts';
import { VERSION } from './version.ts';

/** The whole program: words of the command line in, exit code out; everything else goes through the host. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    // Asked by every installer and cache key: not worth loading the command line for.
    host.out.write(`${VERSION}\n`);
    return EXIT.fine;
  }
  const { messagesFor } = await import('./language.ts');
  const messages = await messagesFor(argv, host.env);
  try {
    const { execute } = await import('./program.ts');
    return await execute(argv, { host, messages });
  } catch (error) {
    // What is quoted here comes from the command line or the disk.
    const say = (words: string): void => {
      host.err.write(`${presentableLines(words)}\n`);
    };
    const words = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) say(`${words}\n${messages.cli.seeHelp('bagihabis')}`);
    else if (error instanceof RefusedError) say(words);
    else if (error instanceof InterruptedError) {
      say(words);
      return EXIT.interrupted;
    } else {
      say(messages.cli.fault(words));
      return EXIT.fault;
    }
    return EXIT.misuse;
  }
}
