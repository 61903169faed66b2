import type { Edit } from '../vocabulary/edit.ts';
import type { Expected } from '../vocabulary/finding.ts';
import { blanksBehindColons } from './colon-edits.ts';
import type { Path, SourceDocument } from './document.ts';
import { tidyNip } from './nip-edit.ts';
import type { Diagnosis } from './suggestion.ts';

/** The value on which something is to be mended, or the key where that is what is wrong. */
export interface Target {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** What mends a value that is not written as it should be: the suggestion, where it can mean nothing else. */
export function valueEdits(target: Target, expected: Expected, diagnosis: Diagnosis): readonly Edit[] {
  if (expected === 'pasangan')
    return blanksBehindColons(target.document.text, target.document.range(target.path));
  if (expected === 'nip') return nipEdits(target.document.range(target.path), tokenAt(target));
  const { suggestion, flaw, isDoubtful } = diagnosis;
  const isSure = flaw === undefined || flaw === 'tanpa-kutip' || flaw === 'berkutip';
  if (suggestion === undefined || !isSure || isDoubtful) return [];
  return flaw === 'berkutip'
    ? replacement(target, suggestion)
    : replacement(target, styled(target, suggestion));
}

/** A NIP with all its digits, written as it should be. */
export function nipEdits([from, to]: readonly [number, number], token: string): readonly Edit[] {
  const text = to - from === token.length ? tidyNip(token) : undefined;
  return text === undefined || text === token ? [] : [{ from, to, text }];
}

/** What mends a value that is none of a list: the one that differs in case, blanks and hyphens only. */
export function choiceEdits(target: Target, allowed: readonly string[], notation?: string): readonly Edit[] {
  const bare = plain(unquote(tokenAt(target)));
  const [meant, ...more] =
    notation === undefined ? allowed.filter((value) => plain(value) === bare) : [notation];
  return meant === undefined || more.length > 0 ? [] : replacement(target, styled(target, meant));
}

/** Another text in the place of a key or of a value on one line; no key gets a name that its neighbour has. */
export function replacement(target: Target, text: string): readonly Edit[] {
  const { document, path, part } = target;
  const [from, to] = document.range(path, part);
  const present = document.text.slice(from, to);
  if (present === '' || present === text || /[\r\n]/.test(present)) return [];
  if (part === 'key' && isPresent(document, path.slice(0, -1), unquote(text))) return [];
  return [{ from, to, text }];
}

function isPresent(document: SourceDocument, path: Path, key: string): boolean {
  let value = document.value;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return Object.hasOwn(value as object, key);
}

/** In the quotation marks of what stood there before, or in new ones where a comma would end the value. */
function styled(target: Target, text: string): string {
  if (/^["'[]/.test(text)) return text;
  const quote = /^["']/.exec(tokenAt(target))?.[0];
  if (quote !== undefined) return quote + text + quote;
  return text.includes(',') && !standsAlone(target) ? `"${text}"` : text;
}

/** True of "key: value" with nothing else on the line, which is then not part of { } or [ ]. */
function standsAlone({ document, path, part }: Target): boolean {
  const { text } = document;
  const [from, to] = document.range(path, part);
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const behind = /^[^\r\n]*/.exec(text.slice(to, to + 200))![0];
  return /^[^{[]*$/.test(before) && /^[ \t]*(?:#|$)/.test(behind);
}

function tokenAt({ document, path, part }: Target): string {
  return document.text.slice(...document.range(path, part));
}

function unquote(text: string): string {
  return /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;
}

/** Without what tells two spellings of one word apart. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_.-]/g, '');
}
