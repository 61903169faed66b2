import { printable } from '../../vocabulary/printable.ts';

/** Halves of a character that stand alone, and what no XML file may hold: DOCX and XLSX could not be opened with them. */
const NO_CHARACTER = /[\p{Cs}\ufffe\uffff]/gu;

/**
 * The same value with every text fit to print. A line end is kept only in cells, where it separates lines; anywhere else
 * it came out of a file and would tear a line in two.
 */
export function cleaned<T>(value: T): T;
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value.replaceAll('\n', ' '));
  if (Array.isArray(value)) return value.map((part: unknown) => cleaned(part));
  if (typeof value !== 'object' || value === null) return value;
  if (isCell(value)) return { ...value, text: cleanText(value.text) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]));
}

function cleanText(text: string): string {
  return printable(text).replace(NO_CHARACTER, '\ufffd');
}

function isCell(value: object): value is { readonly kind: 'text'; readonly text: string } {
  return 'kind' in value && value.kind === 'text';
}
