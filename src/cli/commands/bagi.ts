import { reliefOf } from '../../explain/relief/relief.ts';
import { comparePlans, entriesBySection } from '../../plan/compare.ts';
import { resultReport } from '../../reports/result.ts';
import { resultToJson } from '../../reports/result-json.ts';
import { viewOf, type View } from '../../reports/view.ts';
import { totalsOf } from '../../plan/plan.ts';
import type { SavedPlan } from '../../plan/saved.ts';
import { isAtLeast, type Severity } from '../../vocabulary/finding.ts';
import type { ChangeMode } from '../../vocabulary/scales.ts';
import { beforePlan } from '../before-plan.ts';
import type { Context } from '../context.ts';
import { engineIn } from '../engine/engine.ts';
import { EXIT } from '../exit-codes.ts';
import { judgeFresh, type Judgement } from '../judge.ts';
import { readOrganisation, type Reading } from '../read.ts';
import { comparisonWith, namesOf, type SavedOption } from '../saved-option.ts';
import { wantedSections } from '../sections.ts';
import { showDocument, showFindings, showJson } from '../show.ts';

export interface AssignOptions {
  readonly format: 'teks' | 'json' | 'md';
  readonly bagian: readonly string[];
  readonly simpan: boolean;
  readonly ubah: ChangeMode;
  readonly bukti: boolean;
  /** At most so many assignments of the saved plan change hands; undefined: no limit. */
  readonly maksPindah: number | undefined;
  /** Which options about a saved plan were written. */
  readonly aboutSaved: readonly SavedOption[];
  /** Lowest finding that fails besides what is left over; undefined: none. */
  readonly gagalPada: Severity | undefined;
}

/** `bagihabis bagi`: makes the plan, shows it and what is left over. */
export async function assignDuties(
  paths: readonly string[],
  options: AssignOptions,
  context: Context,
): Promise<number> {
  const { host, messages } = context;
  const early = beforePlan(context);
  const read = await early.reading(readOrganisation(paths, context));
  const { reading, answered } = await withRecorded(read, context);
  const { organisation, saved } = reading;
  if (!organisation) {
    early.over();
    await showFindings(reading.findings, reading.texts, host.err, context);
    host.err.write(`${messages.report.inputErrors}\n`);
    return EXIT.found;
  }
  if (options.aboutSaved.length > 0 && !saved)
    host.err.write(`${messages.report.nothingSaved(namesOf(options.aboutSaved))}\n`);
  const wanted = wantedSections(organisation, reading, options.bagian, context);
  const engine = engineIn(context, true);
  const search = { solver: early.solving(engine), prove: options.bukti, mostMoves: options.maksPindah };
  const judgement = answered(await judgeFresh({ ...reading, organisation }, options.ubah, search));
  const { eligibility, plan } = judgement;
  const interim = engine.interim();
  // Who pressed Ctrl-C does not want to wait for another search.
  const needsRelief = !totalsOf(plan).complete && interim === undefined;
  const relief = needsRelief ? reliefOf(organisation, eligibility, plan) : undefined;
  const view: View = { ...viewOf({ organisation, ...judgement, relief }, wanted), interim };

  const changes = saved && changesIn(view, saved);
  if (options.format === 'json') showJson(resultToJson(view, changes, messages), context);
  else
    await showDocument(resultReport(view, changes, messages, allChangesIn(options)), options.format, context);
  if (view.interim) {
    host.err.write(`${messages.search.notSaved}\n`);
    return EXIT.interrupted;
  }
  if (options.simpan) {
    // Loaded here because it brings the YAML library along, which reading seldom needs.
    const { savePlans } = await import('../save.ts');
    await savePlans(view, reading, context);
  } else if (options.format === 'teks' && changes?.length !== 0)
    host.err.write(`${messages.report.unsaved}\n`);
  const [first, second] = view.sections;
  if (options.format === 'teks' && first && second)
    host.err.write(`${messages.report.seeDivision(first.code)}\n`);

  const otherFindings = view.findings.filter(({ severity }) => severity !== 'galat').length;
  if (options.format === 'teks' && otherFindings > 0)
    host.err.write(`${messages.report.warnings(otherFindings, saved !== undefined || options.simpan)}\n`);
  const { gagalPada } = options;
  const fails =
    gagalPada !== undefined && view.findings.some(({ severity }) => isAtLeast(severity, gagalPada));
  return fails || !totalsOf(view.plan).complete ? EXIT.found : EXIT.fine;
}

/** The findings that the baseline answers for are not told here either; its code is loaded where there is one. */
async function withRecorded(
  read: Reading,
  context: Context,
): Promise<{ readonly reading: Reading; readonly answered: (judgement: Judgement) => Judgement }> {
  if (read.files.baseline === undefined) return { reading: read, answered: (judgement) => judgement };
  const { readBaseline, withBaseline } = await import('../baseline.ts');
  const { reading, baseline } = await readBaseline(read, context);
  // What was recorded of a saved plan cannot be called out of date by another plan.
  const judged = reading.saved ? new Set<string>() : undefined;
  return {
    reading,
    answered: (judgement) => ({ ...judgement, ...withBaseline(judgement, baseline, reading, judged) }),
  };
}

/** The command that would show every change; none where the plan is saved by then, or made with more proofs. */
function allChangesIn({ format, simpan, bukti, aboutSaved }: AssignOptions): string | undefined {
  return format === 'teks' && !simpan && !bukti ? comparisonWith(aboutSaved) : undefined;
}

function changesIn(view: View, saved: SavedPlan): ReturnType<typeof comparePlans> {
  const before = new Map(saved.sections.map(({ section, entries }) => [section, entries]));
  const after = entriesBySection(view.plan);
  return view.sections.flatMap(({ code }) => comparePlans(before.get(code) ?? [], after.get(code) ?? []));
}
