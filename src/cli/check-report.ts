import type { CheckReport, SectionFiles } from '../findings/check-report.ts';
import { RULES } from '../rules/rules.ts';
import { placesOf } from '../verdict/places.ts';
import { UPKEEP_RULES } from '../verdict/upkeep-rules.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { RULE_CODES, type Finding, type Severity } from '../vocabulary/finding.ts';
import { presentable } from '../vocabulary/presentable.ts';
import type { RuleSettings } from '../wire/rule-settings.ts';
import type { Context } from './context.ts';
import { engineIn } from './engine/engine.ts';
import { judgeInput, judgePresent } from './judge.ts';
import type { Reading } from './read.ts';
import { wantedSections } from './sections.ts';
import { VERSION } from './version.ts';

export interface ReportOptions {
  /** Codes of sections; empty = all. */
  readonly bagian: readonly string[];
  readonly gagalPada: Severity;
}

/** Applies the rules to what was read, and gathers what every format is made from. */
export async function reportOn(
  reading: Reading,
  printing: readonly Finding[],
  { bagian, gagalPada }: ReportOptions,
  context: Context,
): Promise<CheckReport> {
  const wanted = reading.organisation ? wantedSections(reading.organisation, reading, bagian, context) : [];
  const sections = sectionsIn(reading, wanted);
  const verdict = await verdictOn(reading, printing, context);
  return {
    ...(wanted.length > 0 ? narrowed(verdict, sections) : verdict),
    failOn: gagalPada,
    rules: rulesUnder(reading.settings.rules),
    sections,
    texts: reading.texts,
    plan: reading.organisation && (reading.saved ? 'saved' : 'fresh'),
    version: VERSION,
  };
}

async function verdictOn(reading: Reading, printing: readonly Finding[], context: Context): Promise<Verdict> {
  const { organisation } = reading;
  const input = { ...reading, findings: [...reading.findings, ...printing] };
  const { findings, silenced } = organisation
    ? await judgePresent({ ...input, organisation }, { solver: engineIn(context).solve })
    : judgeInput(input);
  return { findings, silenced };
}

/** The sections that were asked for, or all. */
function sectionsIn({ organisation, files }: Reading, wanted: readonly string[]): SectionFiles[] {
  return (organisation?.sections ?? [])
    .filter(({ code }) => wanted.length === 0 || wanted.includes(code))
    .map(({ code, name, record: { origin } }) => ({
      code: presentable(code),
      name: presentable(name),
      files: [origin.file, files.planPath(origin.file, code)],
    }));
}

/** Only what is said about these sections, be it that another section shares the finding. */
function narrowed({ findings, silenced }: Verdict, sections: readonly SectionFiles[]): Verdict {
  const shown = new Set(sections.flatMap(({ files }) => files));
  const isShown = (finding: Finding): boolean => placesOf(finding).some(({ file }) => shown.has(file));
  return {
    findings: findings.filter(isShown),
    silenced: silenced.filter(({ finding }) => isShown(finding)),
  };
}

/** All rules, gravest first, with the severities of the office. */
function rulesUnder({ severities }: RuleSettings): CheckReport['rules'] {
  const own = new Map([...RULES, ...UPKEEP_RULES].map(({ code, severity }) => [code, severity]));
  return RULE_CODES.flatMap((code) => {
    const severity = severities[code] ?? own.get(code);
    return severity === undefined ? [] : [{ code, severity }];
  });
}
