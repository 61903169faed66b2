import { applyEdits } from './apply-edits.ts';
import { differenceEdits } from './difference-edits.ts';
import type { SourceDocument } from './document.ts';
import type { ValueMap } from './entry-text.ts';
import { Lines } from './lines.ts';
import { isSameValue } from './value-sameness.ts';
import { readYaml } from './yaml.ts';

/**
 * The text of a document that is to say `after`, every byte of what stays the same kept; keys of `after` stand in their
 * usual order. What is written is read again: a text that does not say what it should is never given.
 */
export async function amendedText(document: SourceDocument, after: ValueMap): Promise<string> {
  const edits = differenceEdits(document, after);
  const edited = edits && applyEdits(document.text, edits);
  if (edited !== undefined && (await says(edited, after))) return edited;
  const { amendWithLibrary } = await import('./library-amend.ts');
  const rewritten = amendWithLibrary(document.text, document.value as ValueMap, after);
  if (await says(rewritten, after)) return rewritten;
  throw new Error(`what changes in ${document.file} cannot be written into it`);
}

async function says(text: string, value: ValueMap): Promise<boolean> {
  const { value: read, findings } = await readYaml(text, new Lines('', text));
  return findings.length === 0 && isSameValue(read, value);
}
