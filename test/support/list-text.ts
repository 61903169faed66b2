/** A list as CSV, quoted where it has to be. */
export function csv(rows: readonly (readonly string[])[], separator = ',', lineEnd = '\r\n'): string {
  const cell = (text: string): string =>
    new RegExp(`["\r\n${separator}]`).test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(separator) + lineEnd).join('');
}

/** Of the characters beyond ASCII only those that this code has in the same place as Unicode. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    if (code > 255 || (code >= 128 && code < 160)) throw new RangeError(character);
    return code;
  });
}

/** Little endian, with its mark, as Excel saves "Unicode text". */
export function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (_, i) => `\uFEFF${text}`.charCodeAt(i));
  return new Uint8Array(units.buffer);
}
