import { join } from '../../files/paths.ts';
import { comparePlans, entriesBySection } from '../../plan/compare.ts';
import { changeBlocks } from '../../reports/changes.ts';
import type { ChangeMode } from '../../vocabulary/scales.ts';
import { readSavedPlan, type PlanEntry } from '../../wire/saved-plan.ts';
import type { Context } from '../context.ts';
import { engineIn } from '../engine/engine.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { judgeFresh } from '../judge.ts';
import { Documents, readOrganisation } from '../read.ts';
import { namesOf, type SavedOption } from '../saved-option.ts';
import { showDocument, showFindings } from '../show.ts';

export interface CompareOptions {
  readonly format: 'teks' | 'md';
  readonly ubah: ChangeMode;
  /** At most so many assignments of the saved plan change hands; undefined: no limit. */
  readonly maksPindah: number | undefined;
  /** Which of these two were written. */
  readonly aboutSaved: readonly SavedOption[];
}

/** `bagihabis bandingkan`: two plans, or the saved plan of an organisation against a fresh one. */
export async function compare(
  before: string | undefined,
  after: string | undefined,
  options: CompareOptions,
  context: Context,
): Promise<number> {
  const { messages } = context;
  const pair =
    after === undefined
      ? await savedAndFresh(before, options, context)
      : await bothSaved(before!, after, context);
  if (after !== undefined && options.aboutSaved.length > 0)
    context.host.err.write(`${messages.diff.bothGiven(namesOf(options.aboutSaved))}\n`);
  if (!pair) return EXIT.found;
  const changes = comparePlans(...pair);
  if (changes.length === 0) {
    context.host.out.write(`${messages.diff.same}\n`);
    return EXIT.fine;
  }
  await showDocument(
    { blocks: changeBlocks(changes, messages.diff.title, messages) },
    options.format,
    context,
  );
  return EXIT.found;
}

type Pair = [readonly PlanEntry[], readonly PlanEntry[]];

/** Undefined where the input is in error, which has then been shown. */
async function savedAndFresh(
  path: string | undefined,
  options: CompareOptions,
  context: Context,
): Promise<Pair | undefined> {
  const reading = await readOrganisation(path === undefined ? [] : [path], context);
  const { organisation, saved, findings } = reading;
  if (!organisation) {
    await showFindings(findings, reading.texts, context.host.err, context);
    return undefined;
  }
  if (!saved) throw new UsageError(context.messages.diff.noSaved);
  const { plan } = await judgeFresh({ ...reading, organisation }, options.ubah, {
    solver: engineIn(context).solve,
    mostMoves: options.maksPindah,
  });
  const fresh = entriesBySection(plan);
  const covered = saved.sections.map(({ section }) => section);
  return [
    saved.sections.flatMap(({ entries }) => entries),
    covered.flatMap((section) => fresh.get(section) ?? []),
  ];
}

async function bothSaved(before: string, after: string, context: Context): Promise<Pair | undefined> {
  const documents = new Documents(context.host.files);
  const paths = [await planFiles(before, context), await planFiles(after, context)];
  const plans = await documents.read('pembagian', [...new Set(paths.flat())], readSavedPlan);
  if (documents.findings.length > 0) {
    await showFindings(documents.findings, documents.texts, context.host.err, context);
    return undefined;
  }
  const [one, other] = paths.map((files) =>
    plans.filter(({ origin }) => files.includes(origin.file)).flatMap(({ entries }) => entries),
  );
  return [one!, other!];
}

/** The plan file at a path, or all plan files of the folder there. */
async function planFiles(path: string, { host, messages }: Context): Promise<string[]> {
  const { kind } = await host.files.look(path);
  if (kind === 'file') return [path];
  if (kind !== 'folder') throw new UsageError(messages.cli.noSuchPath(path));
  const inner = join(path, 'pembagian');
  const folder = (await host.files.look(inner)).kind === 'folder' ? inner : path;
  const names = (await host.files.list(folder)).filter((name) => /\.ya?ml$/.test(name));
  const plans = folder === inner ? names : names.filter((name) => /\.pembagian\.ya?ml$/.test(name));
  // A folder that holds plans and nothing else, such as a copy of "pembagian", has no telling names.
  const found = plans.length > 0 ? plans : names;
  if (found.length === 0) throw new UsageError(messages.cli.notAPlan(path));
  return found.map((name) => join(folder, name));
}
