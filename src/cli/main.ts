import { CommanderError } from 'commander';
import type { Messages } from '../messages/id.ts';
import { EXIT, RefusedError, UsageError } from './exit-codes.ts';
import type { Host } from './host.ts';
import { messagesFor } from './language.ts';
import { programFor } from './program.ts';

/** The whole program: words of the command line in, exit code out; everything else goes through the host. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const messages = await messagesFor(argv, host.env);
  let exitCode: number = EXIT.fine;
  try {
    const program = programFor({ host, messages }, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return failed(error, host, messages);
  }
}

function failed(error: unknown, host: Host, messages: Messages): number {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
  if (error instanceof RefusedError) {
    host.err.write(`${error.message}\n`);
    return EXIT.misuse;
  }
  if (error instanceof CommanderError || error instanceof UsageError) {
    const words = error instanceof UsageError ? error.message : misuse(error, messages);
    host.err.write(`${words}\n${messages.cli.seeHelp('bagihabis')}\n`);
    return EXIT.misuse;
  }
  host.err.write(`${messages.cli.fault(error instanceof Error ? error.message : String(error))}\n`);
  return EXIT.fault;
}

/** Commander's errors in the reader's language; the offending word stands in quotes in its English message. */
function misuse({ code, message }: CommanderError, { cli }: Messages): string {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return cli.unknownOption(word);
    case 'commander.missingArgument':
      return cli.missingArgument(word);
    case 'commander.optionMissingArgument':
      return cli.missingValue(word);
    case 'commander.excessArguments':
      return cli.excessArguments;
    default:
      return message;
  }
}
