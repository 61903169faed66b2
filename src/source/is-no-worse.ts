import type { Finding } from '../vocabulary/finding.ts';
import type { Mend, State } from './mending.ts';
import { isSameButFor } from './same-but-for.ts';

/** True where the mends brought nothing wrong into a text, and changed nothing but what they were made for. */
export function isNoWorse(before: State, after: State, mends: readonly Mend[]): boolean {
  if (!before.written) return isFurther(before, after, mends);
  const edits = mends.flatMap((mend) => mend.edits);
  return (
    after.written !== undefined &&
    isSameButFor(before.written, after.written.value, edits) &&
    bringsNothingNew(before, after, mends)
  );
}

/**
 * What is no YAML becomes YAML, or what is wrong first stands in a line further down, or can be mended in its turn.
 * Blanks need not help.
 */
function isFurther(before: State, after: State, mends: readonly Mend[]): boolean {
  if (after.written) return true;
  const [[was], [is]] = [before.findings, after.findings];
  const progress = (is?.at.line ?? Infinity) - (was?.at.line ?? Infinity);
  if (progress !== 0) return progress > 0;
  return is?.edits !== undefined || !mends.some(({ finding }) => finding);
}

/**
 * A new finding is one about what was mended, and that cannot be mended in its turn, or about a code that now stands
 * twice. Others were there before, behind what was mended.
 */
function bringsNothingNew(before: State, after: State, mends: readonly Mend[]): boolean {
  const nameOf = ({ code, at }: Finding): string => `${at.line} ${code}`;
  const known = new Set(before.findings.map(nameOf));
  const lines = new Set(mends.flatMap(({ finding }) => finding?.at.line ?? []));
  return after.findings.every((finding) => {
    // What is missing was missing before: no mend takes a key away.
    if (known.has(nameOf(finding)) || finding.edits || finding.code === 'kunci-wajib') return true;
    return finding.code !== 'kode-ganda' && !lines.has(finding.at.line);
  });
}
