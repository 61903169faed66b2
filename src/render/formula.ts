/**
 * Whether a spreadsheet might compute a text that is typed or read into it: signs of formulas, full-width too, behind
 * blanks and characters that nobody sees. A hyphen alone is nothing but a mark for what there is not.
 */
export function isFormula(text: string): boolean {
  return /^[\s\p{Cf}]*(?:[=+@＝＋＠－]|-(?![\s\p{Cf}]*$))|^[\t\r]/u.test(text);
}
