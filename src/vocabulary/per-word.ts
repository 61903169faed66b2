import { remembered } from './collections.ts';

/** The same reading, done once for each text: a list of thousands of rows has a few dozen spellings. */
export function perWord<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.size > MOST) known.clear();
    return remembered(known, text, () => read(text));
  };
}

/** Enough for any closed list of words, and little memory where there is none. */
const MOST = 2000;
