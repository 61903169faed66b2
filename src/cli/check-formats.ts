import type { CheckReport } from '../findings/check-report.ts';
import type { Messages } from '../messages/id.ts';
import type { Host, Output } from './host.ts';

export const CHECK_FORMATS = ['teks', 'json', 'sarif', 'junit', 'github', 'gitlab', 'md'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** GitHub Actions shows workflow commands beside the lines they speak of. */
export function formatHere({ env }: Pick<Host, 'env'>): CheckFormat {
  return env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'teks';
}

/** Where a report goes to: only text looks different on a terminal. */
export interface Target {
  readonly isTerminal: Output['isTerminal'];
  readonly env: Host['env'];
}

/** Writes a report in one format. */
export type WriteReport = (report: CheckReport, messages: Messages, target: Target) => string;

/** Each format is loaded only where it is asked for. */
export const CHECK_WRITERS: Readonly<Record<CheckFormat, () => Promise<WriteReport>>> = {
  teks: async () => {
    const { checkToText } = await import('../findings/text.ts');
    const { chalkFor, findingPaint } = await import('../render/paint.ts');
    return (report, messages, { isTerminal, env }) =>
      checkToText(report, messages, findingPaint(chalkFor(isTerminal, env)));
  },
  json: async () => (await import('../findings/json.ts')).checkToJson,
  sarif: async () => (await import('../findings/sarif.ts')).checkToSarif,
  junit: async () => (await import('../findings/junit.ts')).checkToJunit,
  github: async () => (await import('../findings/github.ts')).checkToGithub,
  gitlab: async () => (await import('../findings/gitlab.ts')).checkToGitlab,
  md: async () => {
    const { findingsReport } = await import('../reports/findings.ts');
    const { renderMarkdown } = await import('../render/markdown.ts');
    return (report, messages) => renderMarkdown(findingsReport(report, messages));
  },
};
