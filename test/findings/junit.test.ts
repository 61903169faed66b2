import { describe, expect, test } from '@jest/globals';
import { parse, type TestCase, type TestSuite, type TestSuites } from 'junit2json';
import { isAtLeast, RULE_CODES } from '../../src/vocabulary/finding.ts';
import type { CheckReport } from '../../src/findings/check-report.ts';
import { placeText } from '../../src/findings/place-text.ts';
import { hostileReport, samples, written } from './reports.ts';

const all = await samples();

async function suitesOf(report: CheckReport): Promise<{ root: TestSuites; suites: TestSuite[] }> {
  const root = (await parse(await written(report, 'junit'))) as TestSuites;
  return { root, suites: root.testsuite ?? [] };
}

const casesIn = (suites: readonly TestSuite[]): TestCase[] =>
  suites.flatMap(({ testcase }) => testcase ?? []);
const textOf = (parts: readonly { inner?: string }[] | undefined): string =>
  (parts ?? []).map(({ inner }) => inner ?? '').join();

describe('JUnit, read by somebody else', () => {
  test.each(all)('counts what it holds: $name', async ({ report }) => {
    const { root, suites } = await suitesOf(report);
    const countsOf = (cases: readonly TestCase[]): Record<string, number> => ({
      tests: cases.length,
      failures: cases.filter(({ failure }) => failure).length,
      skipped: cases.filter(({ skipped }) => skipped).length,
    });
    for (const { tests, failures, skipped, testcase = [] } of suites)
      expect({ tests, failures, skipped }).toEqual(countsOf(testcase));
    const { tests, failures } = countsOf(casesIn(suites));
    expect([root.tests, root.failures, root.errors]).toEqual([tests, failures, 0]);
  });

  test.each(all)('a case fails exactly where its rule has a failing finding: $name', async ({ report }) => {
    const { suites } = await suitesOf(report);
    const sectionOf = (file: string): string =>
      report.sections.find(({ files }) => files.includes(file))?.code ?? 'Berkas lain';
    const failing = report.findings.filter(({ severity }) => isAtLeast(severity, report.failOn));
    const expected = new Set(failing.map(({ code, at }) => `${sectionOf(at.file)} ${code}`));
    const failed = casesIn(suites).filter(({ failure }) => failure);
    expect(new Set(failed.map(({ classname, name }) => `${classname!} ${name!}`))).toEqual(expected);
    expect(failed.length).toBe(expected.size);
  });

  test.each(all)('tells every finding with its place: $name', async ({ report }) => {
    const cases = casesIn((await suitesOf(report)).suites);
    const told = cases.map((one) => textOf(one.failure) + (one['system-out'] ?? []).join()).join('\n');
    for (const { at } of report.findings) expect(told).toContain(placeText(at));
    expect(told.match(/Langkah: /g)).toHaveLength(report.findings.length);
  });

  test('has a suite for each section with a case for each rule', async () => {
    const { suites } = await suitesOf(all[0]!.report);
    const [section] = suites;
    expect(section!.name).toBe('Bagian Organisasi');
    const rules = new Set(section!.testcase!.map(({ name }) => name));
    expect(all[0]!.report.rules.map(({ code }) => code).filter((code) => !rules.has(code))).toEqual([]);
  });

  test('shows texts as they are, and skips what is silenced or switched off', async () => {
    const { suites } = await suitesOf(hostileReport);
    expect(suites.map(({ name }) => name)).toEqual(['Bagian <Hukum> & "Umum"', 'Berkas lain']);
    expect(suites[0]!.testcase!.map(({ name }) => name)).toEqual([...RULE_CODES, 'rujukan-putus']);
    const named = (name: string): TestCase => casesIn(suites).find((one) => one.name === name)!;
    expect(named('petugas-kurang').skipped![0]!.message).toBe(
      'Diabaikan dengan komentar: Formasi <kosong> | 100%; "lihat" ]]>; Tercatat dalam bagihabis-dasar.yaml',
    );
    expect(named('beban-kurang').skipped![0]!.message).toBe('Aturan ini dimatikan dalam setda.yaml.');
    const [failure] = named('rujukan-putus').failure!;
    expect(failure!.message).toContain('"\'<b>&amp; 100% a::b');
    expect(failure!.message).toMatch(/\(\+1\)$/);
    expect(failure!.type).toBe('galat');
    expect(named('dpa-tanpa-tugas').failure).toBeUndefined();
    expect(named('dpa-tanpa-tugas')['system-out']!.join()).toContain('Langkah: ');
  });

  test('what fails depends on the failing severity', async () => {
    const { suites } = await suitesOf({ ...hostileReport, failOn: 'catatan' });
    expect(casesIn(suites).filter(({ failure }) => failure)).toHaveLength(3);
  });

  test('holds no character that XML forbids', async () => {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(await written(hostileReport, 'junit')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
  });
});
