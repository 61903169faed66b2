import type { Finding } from '../vocabulary/finding.ts';

/** What the findings come to once the office has had its say: its severities, its comments, its baseline. */
export interface Verdict {
  /** Those that count, in order. */
  readonly findings: readonly Finding[];
  /** Those that somebody has answered for. */
  readonly silenced: readonly Silenced[];
}

export interface Silenced {
  readonly finding: Finding;
  /** By a comment in the file, or by the baseline. */
  readonly by: 'komentar' | 'dasar';
  /** The reason in the comment; undefined for the baseline. */
  readonly reason: string | undefined;
}
