import type { Messages } from '../messages/id.ts';
import type { Sentence } from '../messages/phrases.ts';
import type { Finding } from '../vocabulary/finding.ts';

/** A finding in words. */
export function sentenceOf(finding: Finding, messages: Messages): Sentence {
  // Code and args belong together by the type of Finding; indexing loses that link.
  const write = messages.findings[finding.code] as (args: Finding['args']) => Sentence;
  return write(finding.args);
}
