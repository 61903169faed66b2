import { reliefOf } from '../../explain/relief/relief.ts';
import { comparePlans, entriesBySection } from '../../plan/compare.ts';
import { resultReport } from '../../reports/result.ts';
import { resultToJson } from '../../reports/result-json.ts';
import { viewOf, type View } from '../../reports/view.ts';
import { totalsOf } from '../../plan/plan.ts';
import type { SavedPlan } from '../../plan/saved.ts';
import { isAtLeast, type Severity } from '../../vocabulary/finding.ts';
import type { ChangeMode } from '../../vocabulary/scales.ts';
import type { Context } from '../context.ts';
import { engineIn } from '../engine/engine.ts';
import { EXIT } from '../exit-codes.ts';
import { judgeFresh } from '../judge.ts';
import { readOrganisation } from '../read.ts';
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
  const reading = await readOrganisation(paths, context);
  const { organisation, saved } = reading;
  if (!organisation) {
    await showFindings(reading.findings, reading.texts, host.err, context);
    host.err.write(`${messages.report.inputErrors}\n`);
    return EXIT.found;
  }
  if (options.maksPindah !== undefined && !saved) host.err.write(`${messages.report.nothingToMove}\n`);
  const wanted = wantedSections(organisation, reading, options.bagian, context);
  const engine = engineIn(context, true);
  const search = { solver: engine.solve, prove: options.bukti, mostMoves: options.maksPindah };
  const judgement = await judgeFresh({ ...reading, organisation }, options.ubah, search);
  const { eligibility, plan } = judgement;
  const interim = engine.interim();
  // Who pressed Ctrl-C does not want to wait for another search.
  const needsRelief = !totalsOf(plan).complete && interim === undefined;
  const relief = needsRelief ? reliefOf(organisation, eligibility, plan) : undefined;
  const view: View = { ...viewOf({ organisation, ...judgement, relief }, wanted), interim };

  const changes = saved && changesIn(view, saved);
  if (options.format === 'json') showJson(resultToJson(view, messages), context);
  else await showDocument(resultReport(view, changes, messages), options.format, context);
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
    host.err.write(`${messages.report.warnings(otherFindings)}\n`);
  const { gagalPada } = options;
  const fails =
    gagalPada !== undefined && view.findings.some(({ severity }) => isAtLeast(severity, gagalPada));
  return fails || !totalsOf(view.plan).complete ? EXIT.found : EXIT.fine;
}

function changesIn(view: View, saved: SavedPlan): ReturnType<typeof comparePlans> {
  const before = new Map(saved.sections.map(({ section, entries }) => [section, entries]));
  const after = entriesBySection(view.plan);
  return view.sections.flatMap(({ code }) => comparePlans(before.get(code) ?? [], after.get(code) ?? []));
}
