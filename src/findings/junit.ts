import type { Messages } from '../messages/id.ts';
import type { Silenced } from '../verdict/verdict.ts';
import { isAtLeast, type Finding } from '../vocabulary/finding.ts';
import { element, escapeXml } from '../vocabulary/xml.ts';
import type { CheckReport } from './check-report.ts';
import { fileName } from './file-name.ts';
import { suitesOf, type Case, type Suite } from './junit-suites.ts';
import { placeText } from './place-text.ts';
import { sentenceOf, wholeSentence } from './sentence.ts';

type Result = 'failed' | 'skipped' | 'passed';

/** `periksa --format junit`: a suite for each section, in it a case for each rule. */
export function checkToJunit(report: CheckReport, messages: Messages): string {
  const suites = suitesOf(report, messages);
  const resultOf = (one: Case): Result => judge(one, report);
  const parts = suites.map((suite) => suiteXml(suite, resultOf, report, messages));
  const counts = countsOf(
    suites.flatMap(({ cases }) => cases),
    resultOf,
  );
  const root = element(
    'testsuites',
    { name: `bagihabis ${report.command ?? 'periksa'}`, ...counts },
    '\n',
    ...parts,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function judge({ findings, silenced, isOff }: Case, { failOn }: CheckReport): Result {
  if (findings.some(({ severity }) => isAtLeast(severity, failOn))) return 'failed';
  return findings.length === 0 && (silenced.length > 0 || isOff) ? 'skipped' : 'passed';
}

function countsOf(cases: readonly Case[], resultOf: (one: Case) => Result): Readonly<Record<string, number>> {
  const count = (result: Result): number => cases.filter((one) => resultOf(one) === result).length;
  return { tests: cases.length, failures: count('failed'), errors: 0, skipped: count('skipped') };
}

function suiteXml(
  { code, name, cases }: Suite,
  resultOf: (one: Case) => Result,
  report: CheckReport,
  messages: Messages,
): string {
  const lines = cases.map((one) => {
    const file = [...one.findings, ...one.silenced.map(({ finding }) => finding)][0]?.at.file;
    const attributes = { classname: code, name: one.rule, file: file && fileName(file) };
    const inside = contentOf(one, resultOf(one), report, messages);
    return `    ${element('testcase', attributes, ...inside)}\n`;
  });
  const attributes = { name, ...countsOf(cases, resultOf) };
  return `  ${element('testsuite', attributes, '\n', ...lines, '  ')}\n`;
}

/** What stands in a case, each part on lines of its own. */
function contentOf(
  { findings, silenced }: Case,
  result: Result,
  { failOn }: CheckReport,
  messages: Messages,
): string[] {
  const isFailing = ({ severity }: Finding): boolean => isAtLeast(severity, failOn);
  const failing = findings.filter(isFailing);
  const lesser = findings.filter((finding) => !isFailing(finding));
  const parts = [
    ...(result === 'failed' ? [failureXml(failing, messages)] : []),
    ...(result === 'skipped' ? [element('skipped', { message: whySkipped(silenced, messages) })] : []),
    ...(lesser.length > 0 ? [element('system-out', {}, told(lesser, messages))] : []),
  ];
  return parts.length === 0 ? [] : [...parts.map((part) => `\n      ${part}`), '\n    '];
}

/** Readers show one failure of a case, so that all findings stand in one. */
function failureXml(findings: readonly Finding[], messages: Messages): string {
  const [first] = findings.map((finding) => sentenceOf(finding, messages).message);
  const message = findings.length > 1 ? `${first!} (+${findings.length - 1})` : first;
  const type = findings.map(({ severity }) => messages.severities[severity])[0];
  return element('failure', { message, type }, told(findings, messages));
}

function told(findings: readonly Finding[], messages: Messages): string {
  const lines = findings.flatMap((finding) => [
    `${placeText(finding.at)}  ${messages.severities[finding.severity]}`,
    ...wholeSentence(finding, messages, '\n').split('\n'),
  ]);
  return lines.map(escapeXml).join('\n');
}

function whySkipped(silenced: readonly Silenced[], { check }: Messages): string {
  const reasons = silenced.map(({ by, reason }) =>
    by === 'dasar' ? check.byBaseline : `${check.byComment}: ${reason ?? ''}`,
  );
  return silenced.length === 0 ? check.switchedOff : [...new Set(reasons)].join('; ');
}
