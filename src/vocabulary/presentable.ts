import { maskNip } from './nip.ts';
import { printable } from './printable.ts';

/** A text out of a file as it may be shown to anybody: without NIP, and without characters that do more than show. */
export function presentable(text: string): string {
  // A line end would tear a sentence in two.
  return maskNip(printable(text).replaceAll('\n', '\ufffd'));
}

/** Several lines for a person, in which names of files or words of the command line are quoted. */
export function presentableLines(text: string): string {
  return maskNip(printable(text));
}

/** `presentable` for every text within a value. */
export function presentableParts<T>(value: T): T;
export function presentableParts(value: unknown): unknown {
  if (typeof value === 'string') return presentable(value);
  if (Array.isArray(value)) return value.map((part: unknown) => presentableParts(part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, presentableParts(part)]));
}
