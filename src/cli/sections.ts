import type { Organisation } from '../model/organisation.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Context } from './context.ts';
import { UsageError } from './exit-codes.ts';
import type { Reading } from './read.ts';

/** Codes of the sections that the user asked for, by --bagian or by naming their files; empty = all. */
export function wantedSections(
  organisation: Organisation,
  { files }: Reading,
  codes: readonly string[],
  { messages }: Context,
): string[] {
  const known = organisation.sections.map(({ code }) => code);
  for (const code of codes) {
    if (!known.includes(code)) {
      throw new UsageError(messages.cli.noSuchSection(code, known.join(', '), nearest(code, known)));
    }
  }
  if (codes.length > 0) return [...codes];
  return organisation.sections
    .filter(({ record }) => files.focus.includes(record.origin.file))
    .map(({ code }) => code);
}
