import { printable } from '../../vocabulary/printable.ts';

/**
 * The same value with every text fit to print. A line end is kept only in cells, where it separates lines; anywhere else
 * it came out of a file and would tear a line in two.
 */
export function cleaned<T>(value: T): T;
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return printable(value.replaceAll('\n', ' '));
  if (Array.isArray(value)) return value.map((part: unknown) => cleaned(part));
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (isCell(value)) return { ...value, text: printable(value.text) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]));
}

function isCell(value: object): value is { readonly kind: 'text'; readonly text: string } {
  return 'kind' in value && value.kind === 'text';
}
