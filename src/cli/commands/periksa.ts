import { fails, type CheckReport } from '../../findings/check-report.ts';
import type { Severity } from '../../vocabulary/finding.ts';
import { attachmentPaths, checkAttachments } from '../attachments.ts';
import { readBaseline, recordBaseline, withBaseline } from '../baseline.ts';
import { CHECK_WRITERS, formatHere, type CheckFormat } from '../check-formats.ts';
import { inputsOf, readOutputs, spareInputs, type CheckOutput } from '../check-outputs.ts';
import { reportOn } from '../check-report.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { filesOf, readOrganisation } from '../read.ts';
import { writeFile } from '../write-file.ts';

export interface CheckOptions {
  /** Undefined: the one that suits the place where the program runs. */
  readonly format: CheckFormat | undefined;
  /** Each "FORMAT=FILE". */
  readonly keluaran: readonly string[];
  readonly bagian: readonly string[];
  readonly gagalPada: Severity;
  /** Record what is found in the baseline. */
  readonly catatDasar?: boolean;
  /** Mend first what is safe. */
  readonly perbaiki?: boolean;
}

/** `bagihabis periksa`: reads, validates, applies all rules. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const outputs = await readOutputs(options.keluaran, context);
  // Before anything is mended or recorded.
  if (outputs.length > 0) await spareInputs(outputs, inputsOf(await filesOf(paths, context)), context);
  if (options.perbaiki) await mend(paths, context);
  const report = await inspect(paths, { ...options, outputs }, context);
  await show(report, options.format ?? formatHere(context.host), context);
  await write(report, outputs, context);
  return fails(report) ? EXIT.found : EXIT.fine;
}

async function mend(paths: readonly string[], context: Context): Promise<void> {
  const [{ mendFiles }, { showMends }] = await Promise.all([
    import('../mend-files.ts'),
    import('../show-mends.ts'),
  ]);
  showMends(await mendFiles(paths, context), context);
}

interface InspectOptions extends Pick<CheckOptions, 'bagian' | 'gagalPada' | 'catatDasar'> {
  /** Files that will be written: none may be one that setda.yaml names. */
  readonly outputs?: readonly CheckOutput[];
}

/** What there is to tell. Writes nothing but the baseline, and that only where it is to be recorded. */
export async function inspect(
  paths: readonly string[],
  options: InspectOptions,
  context: Context,
): Promise<CheckReport> {
  const { reading, baseline } = await readBaseline(await readOrganisation(paths, context), context);
  await spareInputs(options.outputs ?? [], attachmentPaths(reading.settings), context);
  const printing = await checkAttachments(reading.settings, context);
  const report = await reportOn(reading, printing, options, context);
  const isPart = options.bagian.length > 0 || reading.files.focus.length > 0;
  const shown = isPart ? new Set(report.sections.flatMap(({ files }) => files)) : undefined;
  const present = options.catatDasar
    ? await recordBaseline(report, baseline, reading, shown, context)
    : baseline;
  return { ...report, ...withBaseline(report, present, reading, shown) };
}

/** The report on stdout. */
export async function show(
  report: CheckReport,
  format: CheckFormat,
  { host, messages }: Context,
): Promise<void> {
  const writeReport = await CHECK_WRITERS[format]();
  const { isTerminal } = host.out;
  host.out.write(writeReport(report, messages, { isTerminal, env: host.env }));
  if (format !== 'teks' || report.plan === undefined) return;
  const { againstSaved, againstFresh } = messages.check;
  host.err.write(`${report.plan === 'saved' ? againstSaved : againstFresh}\n`);
}

/** The report in every file that was asked for, each whole or not at all. */
export async function write(
  report: CheckReport,
  outputs: readonly CheckOutput[],
  context: Context,
): Promise<void> {
  for (const { format, path } of outputs) {
    const writeReport = await CHECK_WRITERS[format]();
    await writeFile(path, writeReport(report, context.messages, { isTerminal: false, env: {} }), context);
  }
}
