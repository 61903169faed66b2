import { findingsToText } from '../findings/text.ts';
import type { Document } from '../reports/document.ts';
import type { Finding } from '../vocabulary/finding.ts';
import { sortFindings } from '../vocabulary/sort-findings.ts';
import type { Context } from './context.ts';
import type { Output } from './host.ts';

/** Writes a document as text for this output, or as Markdown. Renderers are loaded only here. */
export async function showDocument(
  document: Document,
  format: 'teks' | 'md',
  { host }: Context,
): Promise<void> {
  if (format === 'md') {
    const { renderMarkdown } = await import('../render/markdown.ts');
    host.out.write(renderMarkdown(document));
    return;
  }
  const [{ renderTerminal }, { chalkFor }] = await Promise.all([
    import('../render/terminal.ts'),
    import('../render/paint.ts'),
  ]);
  host.out.write(renderTerminal(document, chalkFor(host.out.isTerminal, host.env), host.out.columns));
}

/** Writes findings as text to the given output. */
export async function showFindings(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  output: Output,
  { host, messages }: Context,
): Promise<void> {
  const { chalkFor, findingPaint } = await import('../render/paint.ts');
  const paint = findingPaint(chalkFor(output.isTerminal, host.env));
  output.write(findingsToText(sortFindings(findings), texts, messages, paint));
}

export function showJson(value: unknown, { host }: Context): void {
  host.out.write(`${JSON.stringify(value, null, 2)}\n`);
}
