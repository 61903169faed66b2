/** What a format shows a number as: a day, a time of day, or hours that go on counting after twenty-four. */
export type DateFormat = 'hari' | 'jam' | 'lama';

/** Among the formats that have a number and no text of their own. */
const DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]);
const LONG_TIMES = 46;

/** What a built-in format shows by its number; undefined for amounts. */
export function builtInDate(format: number): DateFormat | undefined {
  if (DAYS.has(format)) return 'hari';
  if (TIMES.has(format)) return 'jam';
  return format === LONG_TIMES ? 'lama' : undefined;
}

/** A day for "dd mmmm yyyy", also with its time; a time for "h:mm" and "[h]:mm"; undefined for an amount. */
export function dateFormat(code: string): DateFormat | undefined {
  const [first = ''] = code.replace(LITERAL, '').split(';');
  // "m" is a month, unless hours or seconds make it minutes.
  if (/[dy]/i.test(first)) return 'hari';
  if (/\[/.test(first)) return 'lama';
  if (/[hs]/i.test(first)) return 'jam';
  return /m/i.test(first) ? 'hari' : undefined;
}

/** What is shown as it stands: quoted, escaped, a blank as wide as a letter, colours and languages, AM/PM. */
const LITERAL = /"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]?|AM\/PM|A\/P|General/gi;
