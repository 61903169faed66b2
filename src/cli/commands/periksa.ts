import { findingsToJson } from '../../findings/json.ts';
import { sortFindings } from '../../findings/sort.ts';
import { isAtLeast, type Finding, type Severity } from '../../vocabulary/finding.ts';
import { checkAttachments } from '../attachments.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { judgePresent } from '../judge.ts';
import { readOrganisation, type Reading } from '../read.ts';
import { wantedSections } from '../sections.ts';
import { showFindings, showJson } from '../show.ts';

export interface CheckOptions {
  readonly format: 'teks' | 'json';
  readonly bagian: readonly string[];
  readonly gagalPada: Severity;
}

/** `bagihabis periksa`: reads, validates, applies all rules. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const { host, messages } = context;
  const reading = await readOrganisation(paths, context);
  const printing = await checkAttachments(reading.settings, context);
  const findings = findingsOf(reading, printing, options, context);
  if (options.format === 'json') showJson(findingsToJson(findings, messages), context);
  else if (findings.length === 0) host.out.write(`${messages.check.clean(reading.texts.size)}\n`);
  else await showFindings(findings, reading.texts, host.out, context);
  if (options.format === 'teks' && reading.organisation) {
    host.err.write(`${reading.saved ? messages.check.againstSaved : messages.check.againstFresh}\n`);
  }
  return findings.some(({ severity }) => isAtLeast(severity, options.gagalPada)) ? EXIT.found : EXIT.fine;
}

function findingsOf(
  reading: Reading,
  printing: readonly Finding[],
  options: CheckOptions,
  context: Context,
): readonly Finding[] {
  const { organisation, saved, files } = reading;
  const findings = [...reading.findings, ...printing];
  if (!organisation) return sortFindings(findings);
  const wanted = wantedSections(organisation, reading, options.bagian, context);
  const all = judgePresent({ organisation, saved, findings }).findings;
  if (wanted.length === 0) return all;
  const shown = organisation.sections
    .filter(({ code }) => wanted.includes(code))
    .flatMap(({ code, record }) => [record.origin.file, files.planPath(record.origin.file, code)]);
  return all.filter(({ at }) => shown.includes(at.file));
}
