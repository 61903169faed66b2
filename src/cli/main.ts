import { EXIT, RefusedError, UsageError } from './exit-codes.ts';
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
    if (error instanceof UsageError) {
      host.err.write(`${error.message}\n${messages.cli.seeHelp('bagihabis')}\n`);
      return EXIT.misuse;
    }
    if (error instanceof RefusedError) {
      host.err.write(`${error.message}\n`);
      return EXIT.misuse;
    }
    host.err.write(`${messages.cli.fault(error instanceof Error ? error.message : String(error))}\n`);
    return EXIT.fault;
  }
}
