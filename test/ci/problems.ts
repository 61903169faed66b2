import { readFileSync } from 'node:fs';
import { parseProblemMatchersJson, type IProblem, type IProblemPattern } from '@rushstack/problem-matcher';
import type { Temuan } from './findings.ts';

/** A matcher as GitHub and VS Code read it. */
export interface Matcher {
  readonly owner: string;
  readonly severity: string;
  readonly pattern: IProblemPattern[];
}

/** The matchers of a file that `::add-matcher::` names. */
export const matchersOf = (file: string): Matcher[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { problemMatcher: Matcher[] }).problemMatcher;

/** What a log holds for the matchers: all of them read every line. GitHub says "notice" for VS Code's "info". */
export function problemsIn(log: string, matchers: readonly Matcher[]): IProblem[] {
  const readers = parseProblemMatchersJson(
    matchers.map(({ owner, severity, pattern }) => ({
      name: owner,
      severity: severity === 'notice' ? 'info' : (severity as 'error' | 'warning' | 'info'),
      pattern,
    })),
  );
  return log.split(/(?<=\n)/).flatMap((line) =>
    readers.flatMap((reader) => {
      const problem = reader.exec(line);
      return problem === false ? [] : [problem];
    }),
  );
}

const SEVERITIES = { galat: 'error', peringatan: 'warning', catatan: 'info' } as const;

/** The problems that findings must be read as. */
export const problemsFor = (temuan: readonly Temuan[]): Partial<IProblem>[] =>
  temuan.map(({ aturan, tingkat, pesan, tempat }) => ({
    matcherName: `bagihabis-${tingkat}`,
    message: pesan,
    severity: SEVERITIES[tingkat],
    file: tempat.berkas,
    line: tempat.baris,
    column: tempat.kolom,
    code: aturan,
  }));
