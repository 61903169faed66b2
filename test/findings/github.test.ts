import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { error, notice, warning, type AnnotationProperties } from '@actions/core';
import type { CheckReport } from '../../src/findings/check-report.ts';
import { wholeSentence } from '../../src/findings/sentence.ts';
import { id } from '../../src/messages/id.ts';
import type { Finding } from '../../src/vocabulary/finding.ts';
import { hostileReport, samples, written } from './reports.ts';

const all = await samples();
const SPEAK = { galat: error, peringatan: warning, catatan: notice };

/** What GitHub's own library prints for a finding. */
function printedByGithub(finding: Finding): string {
  const printed: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  const { file, line, column, endLine, endColumn } = finding.at;
  const columns = line === endLine ? { startColumn: column, endColumn } : {};
  const properties: AnnotationProperties = {
    title: finding.code,
    file,
    startLine: line,
    endLine,
    ...columns,
  };
  SPEAK[finding.severity](wholeSentence(finding, id, '\n'), properties);
  jest.restoreAllMocks();
  return printed.join('').trimEnd();
}

const commandsOf = async (report: CheckReport): Promise<string[]> =>
  (await written(report, 'github')).split('\n').filter((line) => line.startsWith('::'));

afterEach(() => {
  jest.restoreAllMocks();
});

describe('workflow commands', () => {
  test.each(all)("are those of GitHub's own library: $name", async ({ report }) => {
    const commands = await commandsOf(report);
    expect(commands.length).toBeGreaterThan(2);
    expect(commands).toEqual(report.findings.map(printedByGithub));
  });

  test('end with the count and with what is silenced', async () => {
    const lines = (await written(hostileReport, 'github')).trimEnd().split('\n').slice(-2);
    expect(lines).toEqual([
      '2 galat, 1 peringatan, 1 catatan',
      'Tidak dihitung: 1 temuan diabaikan dengan komentar dan 1 temuan tercatat dalam bagihabis-dasar.yaml.',
    ]);
  });
});
