/** On one line, with single blanks: cells hold line breaks, hard blanks, and marks of no width. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most cells are tidy, and asking costs a fraction of replacing. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** As it is compared: small letters, no dots or low lines, one blank between words. */
export function folded(text: string): string {
  return tidy(text.normalize('NFKC').toLowerCase().replace(/[.·_]/g, ' '));
}

/** True of what people write into a cell to say that there is nothing. */
export function saysNothing(text: string): boolean {
  return text.length <= LONGEST_NOTHING && NOTHING.test(text);
}

const LONGEST_NOTHING = 20;

const NOTHING = /^(?:[-–—0/\s._·]*|\s*(?:nihil|kosong|null|n\/a|(?:tidak|belum|tdk)\s+ada)[\s.]*)$/i;
