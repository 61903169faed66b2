/** A value as it stands in a PDF file. */
export type Value = string;

export function name(word: string): Value {
  return `/${word}`;
}

export function dict(entries: Readonly<Record<string, Value | undefined>>): Value {
  const pairs = Object.entries(entries).filter(([, value]) => value !== undefined);
  return `<<${pairs.map(([key, value]) => `/${key}${/^[/<[(]/.test(value!) ? '' : ' '}${value}`).join('')}>>`;
}

export function array(values: readonly (Value | number)[]): Value {
  return `[${values.map((value) => (typeof value === 'number' ? number(value) : value)).join(' ')}]`;
}

/** Three decimals are finer than any printer. */
export function number(value: number): Value {
  return String(Math.round(value * 1000) / 1000);
}

/** A text for people, in UTF-16. */
export function text(words: string): Value {
  const units = Array.from({ length: words.length }, (_, i) => hex(words.charCodeAt(i)));
  return `<FEFF${units.join('')}>`;
}

/** Bytes, one for each character. A bare carriage return would be read as a line feed. */
export function literal(bytes: string): Value {
  return `(${bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')})`;
}

/** Four hexadecimal digits. */
export function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}
