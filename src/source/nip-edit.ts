/**
 * A NIP as it should be written, out of one with blanks, dots, an apostrophe or without quotation marks. Undefined
 * unless all its 18 digits stand there: those of a number that a spreadsheet rounded are lost.
 */
export function tidyNip(token: string): string | undefined {
  if (!/^[\d\s.'"’‘`-]+$/.test(token)) return undefined;
  const digits = token.replace(/\D/g, '');
  return digits.length === 18 ? `"${digits}"` : undefined;
}
