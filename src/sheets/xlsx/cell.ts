import { cellText } from '../cell-text.ts';
import { Unreadable } from '../unreadable.ts';
import type { CellKind } from '../workbook.ts';
import type { XmlScanner } from '../xml/scanner.ts';
import { clockTime } from './clock-time.ts';
import type { DateFormat } from './date-format.ts';
import { richText, withoutEscapes } from './rich-text.ts';
import { serialDate } from './serial-date.ts';

/** What the cells of all sheets of a workbook lean on. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: ReadonlyMap<string, DateFormat>;
  readonly isFrom1904: boolean;
}

export interface Content {
  readonly kind: CellKind;
  readonly text: string;
}

/** What a cell holds, read up to its closing tag; undefined for a blank one. */
export function readCell(xml: XmlScanner, context: CellContext): Content | undefined {
  if (xml.isEmpty) return undefined;
  const type = xml.word('t') ?? 'n';
  const style = xml.word('s') ?? '0';
  let [value, formula, inline]: (string | undefined)[] = [];
  while (xml.nextWithin('c')) {
    if (xml.name === 'v') value = xml.text();
    else if (xml.name === 'f') formula = xml.text();
    else if (xml.name === 'is') inline = richText(xml);
  }
  if (inline !== undefined) return content('teks', inline);
  const isMissing = value === undefined || (value === '' && type !== 'str');
  if (formula !== undefined && isMissing) return { kind: 'tanpa-nilai', text: cellText(`=${formula}`) };
  return value === undefined || value === '' ? undefined : typed(value, { type, style, context });
}

function content(kind: CellKind, text: string): Content | undefined {
  return text === '' ? undefined : { kind, text };
}

interface Typing {
  readonly type: string;
  readonly style: string;
  readonly context: CellContext;
}

function typed(value: string, { type, style, context }: Typing): Content | undefined {
  switch (type) {
    case 's':
      return content('teks', sharedString(value, context));
    case 'b':
      return { kind: 'teks', text: value.trim() === '0' ? 'FALSE' : 'TRUE' };
    case 'e':
      return content('galat', cellText(value));
    case 'd':
      return isoDate(value);
    case 'n':
      return numeric(value.trim(), context.dateStyles.get(style), context.isFrom1904);
    default:
      return content('teks', cellText(withoutEscapes(value)));
  }
}

function sharedString(value: string, { sharedStrings }: CellContext): string {
  const text = sharedStrings[Number(value)];
  if (text === undefined) throw new Unreadable('rusak');
  return text;
}

function isoDate(value: string): Content | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:T|\s*$)/.exec(value)?.[1];
  return day === undefined ? content('teks', cellText(value)) : { kind: 'tanggal', text: day };
}

/** Some writers leave out that a value is text. */
function numeric(value: string, shown: DateFormat | undefined, isFrom1904: boolean): Content | undefined {
  if (!NUMBER.test(value)) return content('teks', cellText(value));
  const day = shown === 'hari' ? serialDate(Number(value), isFrom1904) : undefined;
  if (day !== undefined) return { kind: 'tanggal', text: day };
  const time = shown && shown !== 'hari' ? clockTime(Number(value), shown === 'lama') : undefined;
  return time === undefined ? { kind: 'angka', text: value } : { kind: 'teks', text: time };
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
