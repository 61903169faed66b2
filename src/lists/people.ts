import type { Value } from './value.ts';

/** "2", or "1-4". */
export function writePeople(value: Value): string {
  const people = value as number | { readonly min: number; readonly maks: number };
  return typeof people === 'number' ? String(people) : `${people.min}-${people.maks}`;
}

/** "1-4", also "1–4", "1 s.d. 4", "1 sampai 4 orang". */
export function readPeople(text: string): Value | undefined {
  const match =
    /^(\d{1,4})(?:\s*(?:[-–—]|s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(\d{1,4}))?(?:\s*orang)?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const min = Number(match[1]);
  return match[2] === undefined ? min : { min, maks: Number(match[2]) };
}
