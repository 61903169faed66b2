import { describe, expect, test } from '@jest/globals';
import { fingerprintsOf } from '../../src/findings/fingerprint.ts';
import type { CheckReport } from '../../src/findings/check-report.ts';
import { filesOf } from '../support/disk-files.ts';
import { brokenFiles, hostileReport, reportOf, type Files } from './reports.ts';

/** The files with lines above everything, which change nothing. */
const movedDown = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      typeof text === 'string' ? `# satu\n\n# dua\n${text}` : text,
    ]),
  );

const names = (report: CheckReport): string[] => [...fingerprintsOf(report).values()];

describe('fingerprints', () => {
  test.each([
    ['examples/belum-habis', filesOf('examples/belum-habis')],
    ['files in error', brokenFiles],
  ])('stay when lines are added above, and are each their own: %s', async (_, files) => {
    const [before, after] = [await reportOf(files), await reportOf(movedDown(files))];
    expect(after.findings[0]!.at.line).toBe(before.findings[0]!.at.line + 3);
    expect(before.findings.length).toBeGreaterThan(2);
    expect(names(after)).toEqual(names(before));
    expect(new Set(names(before)).size).toBe(before.findings.length);
  });

  test('do not change when another finding is silenced', () => {
    const [first, ...others] = hostileReport.findings;
    const quieter: CheckReport = {
      ...hostileReport,
      findings: others,
      silenced: [...hostileReport.silenced, { finding: first!, by: 'komentar', reason: 'Sudah dibahas.' }],
    };
    const [before, after] = [fingerprintsOf(hostileReport), fingerprintsOf(quieter)];
    for (const finding of hostileReport.findings) expect(after.get(finding)).toBe(before.get(finding));
  });

  test('do not follow what is merely listed or counted', () => {
    const [, broken] = hostileReport.findings;
    const known = {
      ...broken!,
      args: { ...broken!.args, known: ['ORG-9'], nearest: 'ORG-9' },
    } as typeof broken;
    const nameOf = (finding: typeof broken): string | undefined =>
      fingerprintsOf({ ...hostileReport, findings: [finding!] }).get(finding!);
    expect(nameOf(known)).toBe(nameOf(broken));
    expect(nameOf({ ...broken!, args: { ...broken!.args, id: 'lain' } } as typeof broken)).not.toBe(
      nameOf(broken),
    );
  });
});
