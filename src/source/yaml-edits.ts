import type { Edit } from '../vocabulary/edit.ts';
import type { YamlProblem } from '../vocabulary/finding.ts';
import { blankBehindColon } from './colon-edits.ts';
import { isKnownKey, isTextKey } from './known-keys.ts';
import { tidyNip } from './nip-edit.ts';
import { insideOf, protectedRanges } from './protected-lines.ts';

/** What mends a text that is no YAML, where that is safe; empty where the writer has to say what he meant. */
export function yamlEdits(text: string, problem: YamlProblem, from: number): readonly Edit[] {
  switch (problem) {
    case 'tab':
      return tabEdits(text, 2);
    case 'spasi-titik-dua':
      return blankBehindColon(text, from);
    case 'spasi-tanda-hubung':
      return [{ from: from + 1, to: from + 1, text: ' ' }];
    case 'titik-dua-dalam-teks':
    case 'tanda-di-awal':
      return quotationMarks(text, from);
    default:
      // Where such a text ends, and what the library then stumbles over, is chance.
      return nipsWithApostrophe(text);
  }
}

/** Tabs in indentation become so many blanks each. */
export function tabEdits(text: string, width: number): readonly Edit[] {
  const isProtected = insideOf(protectedRanges(text));
  return [...text.matchAll(/^[ \t]+(?=\S)/gm)]
    .filter(({ 0: indentation, index }) => indentation.includes('\t') && !isProtected(index))
    .flatMap(({ 0: indentation, index }) =>
      [...indentation.matchAll(/\t/g)].map((tab) => ({
        from: index + tab.index,
        to: index + tab.index + 1,
        text: ' '.repeat(width),
      })),
    );
}

/** Free text on one line, put in quotation marks as a whole; not where a key within it tells of a lost line end. */
function quotationMarks(text: string, from: number): readonly Edit[] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = /\r?\n|$/.exec(text.slice(from))!.index + from;
  const key = /^ *(?:- +)*([\w-]+): +$/.exec(text.slice(start, from))?.[1];
  const value = text.slice(from, end).trimEnd();
  if (key === undefined || !isTextKey(key) || isCarriedOn(text, start, end)) return [];
  const holdsKey = [...value.matchAll(/([\w-]+):(?=\s|$)/g)].some(([, word = '']) => isKnownKey(word));
  if (holdsKey || / #/.test(value) || /^[|>][-+]?$/.test(value)) return [];
  return [{ from, to: from + value.length, text: quoted(value) }];
}

/** The line below says more of the same value, because it stands further right than the key. */
function isCarriedOn(text: string, start: number, end: number): boolean {
  const column = /^ *(?:- +)*/.exec(text.slice(start, end))![0].length;
  const below = /[^\n]*\n(?:[ \t]*\r?\n)*( *)(\S)?/y;
  below.lastIndex = end;
  const [, indentation = '', sign] = below.exec(text) ?? [];
  return sign !== undefined && sign !== '#' && indentation.length > column;
}

function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** `nip: '198001012005012001` as copied from a spreadsheet; the apostrophe opens a text that runs on to the next one. */
function nipsWithApostrophe(text: string): readonly Edit[] {
  return [...text.matchAll(/^( *(?:- +)*nip: *)('[\d .-]{18,40}?)[ \t]{0,40}(?=\r?$| #)/gm)].flatMap(
    (match) => {
      const [, before = '', token = ''] = match;
      const nip = tidyNip(token);
      const from = match.index + before.length;
      return nip === undefined ? [] : [{ from, to: from + token.length, text: nip }];
    },
  );
}
