import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Issue } from 'codeclimate-types';
import ts from 'typescript';
import { hostileReport, samples, written } from './reports.ts';

const all = await samples();

/** What the compiler says to this JSON as a list of Code Climate issues. */
function complaints(json: string): string[] {
  const name = join(dirname(resolve('package.json')), 'test', 'issues.ts');
  const source = `import type { Issue } from 'codeclimate-types';\nexport const issues: Issue[] = ${json};\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version) =>
    path === name ? ts.createSourceFile(path, source, version) : fromDisk(path, version);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('GitLab Code Quality', () => {
  test('is a list of issues by the types of the standard', async () => {
    for (const { report } of all) expect(complaints(await written(report, 'gitlab'))).toEqual([]);
    const wrong = (await written(hostileReport, 'gitlab')).replace('"critical"', '"galat"');
    expect(complaints(wrong)).toHaveLength(1);
  });

  test.each(all)(
    'counts lines and columns from 1, at the place of each finding: $name',
    async ({ report }) => {
      const issues = JSON.parse(await written(report, 'gitlab')) as Issue[];
      expect(issues.map(({ check_name, location }) => [check_name, location])).toEqual(
        report.findings.map(({ code, at }) => [
          code,
          {
            path: at.file,
            positions: {
              begin: { line: at.line, column: at.column },
              end: { line: at.endLine, column: at.endColumn },
            },
          },
        ]),
      );
      for (const { at } of report.findings) expect(Math.min(at.line, at.column)).toBeGreaterThanOrEqual(1);
    },
  );

  test.each(all)(
    'has one line for each description, and a fingerprint for each issue: $name',
    async ({ report }) => {
      const issues = JSON.parse(await written(report, 'gitlab')) as Issue[];
      expect(issues.filter(({ description }) => /[\n\r]/.test(description))).toEqual([]);
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    },
  );

  test('maps the severities', async () => {
    const issues = JSON.parse(await written(hostileReport, 'gitlab')) as Issue[];
    expect(issues.map(({ severity }) => severity)).toEqual(['critical', 'critical', 'minor', 'info']);
  });
});
