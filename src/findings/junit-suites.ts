import type { Messages } from '../messages/id.ts';
import { placesOf } from '../verdict/places.ts';
import type { Silenced } from '../verdict/verdict.ts';
import { groupBy } from '../vocabulary/collections.ts';
import type { Finding, FindingCode } from '../vocabulary/finding.ts';
import type { CheckReport } from './check-report.ts';

/** A section, or the files that belong to none. */
export interface Suite {
  readonly code: string;
  readonly name: string;
  readonly cases: readonly Case[];
}

/** One rule in one section, with all that it found there. */
export interface Case {
  readonly rule: FindingCode;
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  /** Switched off by the office. */
  readonly isOff: boolean;
}

/** Every section with every rule, found or not; then what was found elsewhere. */
export function suitesOf(report: CheckReport, { check }: Messages): Suite[] {
  const sectionOf = new Map(report.sections.flatMap(({ code, files }) => files.map((file) => [file, code])));
  const keyOf = (finding: Finding): string | undefined =>
    placesOf(finding).flatMap(({ file }) => sectionOf.get(file) ?? [])[0];
  const findings = groupBy(report.findings, keyOf);
  const silenced = groupBy(report.silenced, ({ finding }) => keyOf(finding));
  const sections = report.sections.map(({ code, name }) => ({
    code,
    name,
    cases: casesOf(report.rules, findings.get(code) ?? [], silenced.get(code) ?? []),
  }));
  const elsewhere = casesOf([], findings.get(undefined) ?? [], silenced.get(undefined) ?? []);
  const others = { code: check.otherFiles, name: check.otherFiles, cases: elsewhere };
  return elsewhere.length > 0 ? [...sections, others] : sections;
}

/** The rules asked for, then those that found something besides. */
function casesOf(
  rules: CheckReport['rules'],
  findings: readonly Finding[],
  silenced: readonly Silenced[],
): Case[] {
  const found = groupBy(findings, ({ code }) => code);
  const hushed = groupBy(silenced, ({ finding }) => finding.code);
  const off = new Set<FindingCode>(
    rules.filter(({ severity }) => severity === 'mati').map(({ code }) => code),
  );
  const codes = new Set([...rules.map(({ code }) => code), ...found.keys(), ...hushed.keys()]);
  return [...codes].map((rule) => ({
    rule,
    findings: found.get(rule) ?? [],
    silenced: hushed.get(rule) ?? [],
    isOff: off.has(rule),
  }));
}
