import { Unreadable } from '../unreadable.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REPLACEMENT = '\ufffd';

/** Text with its character references and the five entities that XML itself knows; any other one is refused. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12};?)/g, (_, reference: string) => {
    if (!reference.endsWith(';')) throw new Unreadable('rusak');
    return character(reference.slice(0, -1));
  });
}

function character(reference: string): string {
  const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(reference);
  if (number) return fromCodePoint(number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16));
  const named = Object.hasOwn(NAMED, reference) ? NAMED[reference] : undefined;
  if (named === undefined) throw new Unreadable('entitas');
  return named;
}

/** Half of a surrogate pair is no character. */
function fromCodePoint(code: number): string {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return REPLACEMENT;
  return String.fromCodePoint(code);
}
