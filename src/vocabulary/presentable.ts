import { maskNip } from './nip.ts';

/** Control characters speak to the terminal, and bidi marks turn the direction of writing: neither is shown. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text out of a file as it may be shown to anybody: without NIP, and without characters that do more than show. */
export function presentable(text: string): string {
  return maskNip(text.replace(UNSEEN, '\ufffd'));
}

/** The same for every text within a value. */
export function presentableParts<T>(value: T): T;
export function presentableParts(value: unknown): unknown {
  if (typeof value === 'string') return presentable(value);
  if (Array.isArray(value)) return value.map((part: unknown) => presentableParts(part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, presentableParts(part)]));
}
