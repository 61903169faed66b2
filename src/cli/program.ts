import { Argument, Command, CommanderError, Option, type Help } from 'commander';
import type { Messages } from '../messages/id.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { SEVERITIES } from '../vocabulary/finding.ts';
import { CHANGE_MODES } from '../vocabulary/scales.ts';
import { aimedAt } from './aimed-commands.ts';
import { CHECK_FORMATS } from './check-formats.ts';
import type { AssignOptions } from './commands/bagi.ts';
import type { CompareOptions } from './commands/bandingkan.ts';
import type { ExportOptions } from './commands/ekspor.ts';
import type { ExplainOptions } from './commands/jelaskan.ts';
import type { CheckOptions } from './commands/periksa.ts';
import { SHELLS, type Shell } from './completion/shells.ts';
import type { Context } from './context.ts';
import { EXIT, UsageError } from './exit-codes.ts';
import { IMPORT_LISTS, type ImportList } from './import/lists.ts';
import type { ImportOptions } from './import/options.ts';
import type { SavedOption } from './saved-option.ts';
import { LANGUAGES } from './language.ts';
import type { PrintOptions } from './print-request.ts';
import { VERSION } from './version.ts';

/** Parses the words and runs the command that they name; the exit code comes back. */
export async function execute(argv: readonly string[], context: Context): Promise<number> {
  let exitCode: number = EXIT.fine;
  const program = programFor(context, (code) => {
    exitCode = code;
  });
  const [command, question, ...line] = argv;
  if (question === '--kata' && LENGKAPI.includes(command!)) {
    // The words of a line that somebody is typing; commander would take its options for ours.
    const { complete } = await import('./completion/complete.ts');
    await complete(program, line, context);
    return EXIT.fine;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    // Help and version end by an error too, with exit code 0.
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(misuse(error, context.messages));
  }
  return exitCode;
}

const LENGKAPI = ['lengkapi', 'completion'];

/** The commands with their options; each action loads its own code, so that nothing else is paid for. */
function programFor(context: Context, finish: (exitCode: number) => void): Command {
  const { host, messages } = context;
  const { cli } = messages;
  const aimed = (paths: readonly string[]): Context => ({ ...context, messages: aimedAt(paths, messages) });
  const program = new Command('bagihabis')
    .description(cli.description)
    .version(VERSION, '-V, --version', cli.version)
    .helpOption('-h, --help', cli.help)
    .helpCommand(false)
    .allowExcessArguments()
    .addOption(choice('--lang <id|en>', cli.language, LANGUAGES, messages))
    .addHelpText('after', `\n${cli.exitCodes}`)
    .configureOutput({
      writeOut: (text) => {
        host.out.write(text);
      },
      writeErr: () => undefined,
    })
    .configureHelp({ helpWidth: host.out.columns ?? 100, ...helpWords(messages) })
    .exitOverride();

  program
    .command('periksa')
    .alias('check')
    .description(cli.check)
    .argument('[path...]', cli.paths)
    .addOption(choice(`--format <${CHECK_FORMATS.join('|')}>`, cli.checkFormat, CHECK_FORMATS, messages))
    .addOption(repeatable('--keluaran <bentuk=berkas>', cli.checkOutput))
    .addOption(sections(messages))
    .addOption(failOn(messages).default('galat'))
    .addOption(new Option('--catat-dasar', cli.recordBaseline).default(false))
    .addOption(new Option('--perbaiki', cli.mend).default(false))
    .addOption(new Option('--pantau', cli.watch).default(false).conflicts(['catatDasar', 'perbaiki']))
    .action(async (paths: string[], options: CheckOptions & { readonly pantau: boolean }) => {
      const { check } = await import('./commands/periksa.ts');
      const once = (within: Context): Promise<number> => check(paths, options, within);
      if (options.pantau) {
        const { watch } = await import('./watch.ts');
        finish(await watch(once, aimed(paths)));
      } else finish(await once(aimed(paths)));
    });

  program
    .command('bagi')
    .alias('assign')
    .description(cli.assign)
    .argument('[path...]', cli.paths)
    .addOption(
      choice('--format <teks|json|md>', cli.format, ['teks', 'json', 'md'], messages).default('teks'),
    )
    .addOption(sections(messages))
    .addOption(new Option('--simpan', cli.save).default(false))
    .addOption(changes(messages))
    .addOption(mostMoves(messages))
    .addOption(new Option('--bukti', cli.prove).default(false))
    .addOption(failOn(messages))
    .action(async (paths: string[], options: AssignOptions, command: Command) => {
      const { assignDuties } = await import('./commands/bagi.ts');
      finish(await assignDuties(paths, { ...options, aboutSaved: aboutSaved(command) }, aimed(paths)));
    });

  program
    .command('jelaskan')
    .alias('explain')
    .description(cli.explain)
    .argument('<tugas|pegawai|aturan>', cli.subject)
    .argument('[path...]', cli.paths)
    .addOption(new Option('--mengapa-bukan <pegawai>', cli.whyNot))
    .addOption(choice('--format <teks|md>', cli.format, ['teks', 'md'], messages).default('teks'))
    .action(async (subject: string, paths: string[], options: ExplainOptions) => {
      const { explainSubject } = await import('./commands/jelaskan.ts');
      finish(await explainSubject(subject, paths, options, aimed(paths)));
    });

  program
    .command('cetak')
    .alias('print')
    .description(cli.print)
    .argument('[dokumen]', cli.document)
    .argument('[path...]', cli.paths)
    .addOption(new Option('--format <daftar>', cli.printFormat).default('pdf'))
    .addOption(new Option('-o, --keluaran <folder>', cli.output).default('cetak'))
    .addOption(sections(messages))
    .addOption(new Option('--tanggal <tanggal>', cli.date))
    .addOption(choice('--kertas <F4|A4>', cli.paper, ['F4', 'A4'], messages))
    .action(async (document: string | undefined, paths: string[], options: PrintOptions) => {
      const { print } = await import('./commands/cetak.ts');
      finish(await print(document === undefined ? [] : [document, ...paths], options, context));
    });

  program
    .command('impor')
    .alias('import')
    .description(cli.import)
    .addArgument(importList(messages))
    .argument('<berkas...>', cli.lists)
    .addOption(new Option('--ke <folder>', cli.into).default('.'))
    .addOption(new Option('--simpan', cli.saveImport).default(false))
    .addOption(new Option('--peta <berkas>', cli.columnMap))
    .addOption(repeatable('--lembar <nama>', cli.sheet))
    .addOption(importSection(messages))
    .addOption(new Option('--unit <berkas>', cli.units))
    .addOption(new Option('--lewati', cli.skip).default(false))
    .addOption(choice(`--format <${CHECK_FORMATS.join('|')}>`, cli.checkFormat, CHECK_FORMATS, messages))
    .action(async (list: ImportList, paths: string[], options: ImportOptions) => {
      const { importLists } = await import('./commands/impor.ts');
      finish(await importLists(list, paths, options, context));
    });

  program
    .command('ekspor')
    .alias('export')
    .description(cli.export)
    .argument('[path...]', cli.paths)
    .addOption(new Option('-o, --keluaran <folder>', cli.formFolder).default('formulir'))
    .addOption(sections(messages))
    .addOption(new Option('--gabung', cli.oneForm).default(false))
    .addOption(new Option('--timpa', cli.overwriteForms).default(false))
    .action(async (paths: string[], options: ExportOptions) => {
      const { exportForms } = await import('./commands/ekspor.ts');
      finish(await exportForms(paths, options, context));
    });

  program
    .command('bandingkan')
    .alias('diff')
    .description(cli.compare)
    .argument('[lama]', cli.before)
    .argument('[baru]', cli.after)
    .addOption(choice('--format <teks|md>', cli.format, ['teks', 'md'], messages).default('teks'))
    .addOption(changes(messages))
    .addOption(mostMoves(messages))
    .action(
      async (
        before: string | undefined,
        after: string | undefined,
        options: CompareOptions,
        command: Command,
      ) => {
        const { compare } = await import('./commands/bandingkan.ts');
        const within = aimed(before === undefined || after !== undefined ? [] : [before]);
        finish(await compare(before, after, { ...options, aboutSaved: aboutSaved(command) }, within));
      },
    );

  program
    .command('mulai')
    .alias('init')
    .description(cli.start)
    .argument('[folder]', cli.folder, 'setda')
    .action(async (folder: string) => {
      const { start } = await import('./commands/mulai.ts');
      finish(await start(folder, context));
    });

  program
    .command('lengkapi')
    .alias('completion')
    .description(cli.complete)
    .addArgument(shell(messages))
    .action(async (name: Shell) => {
      const { printScript } = await import('./commands/lengkapi.ts');
      finish(printScript(name, context));
    });

  program.action(() => {
    const [unknown] = program.args;
    if (unknown !== undefined) throw new UsageError(unknownCommand(program, unknown, messages));
    program.outputHelp();
    finish(EXIT.fine);
  });
  return program;
}

function unknownCommand(program: Command, name: string, { cli }: Messages): string {
  const names = program.commands.map((command) => command.name());
  return cli.unknownCommand(name, names.join(', '), nearest(name, names));
}

/** An option with a closed list of values; commander's own message for a wrong one is English. */
function choice(flags: string, description: string, values: readonly string[], { cli }: Messages): Option {
  return new Option(flags, description)
    .choices(values)
    .argParser(oneOf(values, (value, allowed) => cli.invalidValue(flags.split(' ')[0]!, value, allowed)));
}

function shell({ cli }: Messages): Argument {
  return new Argument(`<${SHELLS.join('|')}>`, cli.shell)
    .choices(SHELLS)
    .argParser(oneOf(SHELLS, (value, allowed) => cli.invalidValue(LENGKAPI[0]!, value, allowed)));
}

function importList({ cli }: Messages): Argument {
  const name = IMPORT_LISTS.join('|');
  return new Argument(`<${name}>`, cli.list)
    .choices(IMPORT_LISTS)
    .argParser(oneOf(IMPORT_LISTS, (value, allowed) => cli.invalidValue('impor', value, allowed)));
}

function oneOf(
  values: readonly string[],
  refusal: (value: string, allowed: string) => string,
): (value: string) => string {
  return (value) => {
    if (values.includes(value)) return value;
    throw new UsageError(refusal(value, values.join(', ')));
  };
}

function sections({ cli }: Messages): Option {
  return repeatable('--bagian <kode>', cli.section);
}

/** Only one: each list is of one section. */
function importSection({ cli, import: words }: Messages): Option {
  return new Option('--bagian <kode>', cli.importSection).argParser(
    (value: string, before: string | undefined) => {
      if (before !== undefined) throw new UsageError(words.twoSections(before, value));
      return value;
    },
  );
}

/** An option that gathers its values. */
function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([])
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}

function failOn(messages: Messages): Option {
  return choice('--gagal-pada <tingkat>', messages.cli.failOn, SEVERITIES, messages);
}

function changes(messages: Messages): Option {
  return choice('--ubah <cara>', messages.cli.change, CHANGE_MODES, messages).default('perlu');
}

function mostMoves({ cli }: Messages): Option {
  return new Option('--maks-pindah <banyaknya>', cli.mostMoves).argParser((value: string) => {
    if (!/^\d{1,9}$/.test(value)) throw new UsageError(cli.wrongMostMoves(value));
    return Number(value);
  });
}

/** The options about a saved plan that somebody wrote, with their values. */
function aboutSaved(command: Command): SavedOption[] {
  const written = command.options.filter(
    (option) => command.getOptionValueSource(option.attributeName()) === 'cli',
  );
  return written.flatMap((option) =>
    option.long === '--ubah' || option.long === '--maks-pindah'
      ? [{ name: option.long, value: String(command.getOptionValue(option.attributeName())) }]
      : [],
  );
}

/** Commander's own words in the reader's language. */
function helpWords({ cli }: Messages): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': cli.usage,
    'Arguments:': cli.arguments,
    'Options:': cli.options,
    'Commands:': cli.commands,
  };
  const placeholders = (text: string): string =>
    text.replace('[options]', cli.optionsPlaceholder).replace('[command]', cli.commandPlaceholder);
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: placeholders,
    styleSubcommandTerm: placeholders,
    optionDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string' ? `${description} (${cli.default}: ${defaultValue})` : description,
    argumentDescription: ({ description }) => description,
  };
}

/** Commander's errors in the reader's language; the offending words stand in quotes in its English message. */
function misuse({ code, message }: CommanderError, { cli }: Messages): string {
  const [word = '', other = ''] = Array.from(message.matchAll(/'([^']*)'/g), ([, quoted]) => quoted!);
  switch (code) {
    case 'commander.unknownOption':
      return cli.unknownOption(word);
    case 'commander.missingArgument':
      return cli.missingArgument(word);
    case 'commander.optionMissingArgument':
      return cli.missingValue(word);
    case 'commander.conflictingOption':
      return cli.conflictingOptions(word, other);
    case 'commander.excessArguments':
      return cli.excessArguments;
    default:
      return message;
  }
}
