/** Days, among the formats that have a number and no text of their own. */
const DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** True for the number of a built-in format that shows a day, with or without the time of day. */
export function isBuiltInDate(format: number): boolean {
  return DAYS.has(format);
}

/** True for a format that shows a day ("dd mmmm yyyy"), and not one that shows a time ("[h]:mm") or an amount. */
export function isDateFormat(code: string): boolean {
  const [first = ''] = code
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(LITERAL, '')
    .split(';');
  // "m" is a month, unless hours or seconds make it minutes.
  return /[dy]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first));
}

/** What is shown as it stands: quoted, escaped, a blank as wide as a letter, colours and languages, AM/PM. */
const LITERAL = /"[^"]*"?|[\\_*].|\[[^\]]*\]?|AM\/PM|A\/P|General/gi;
