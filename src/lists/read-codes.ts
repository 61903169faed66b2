/** Ids, codes and numbers of persons as people type them; undefined where no reading is safe. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CODE = /^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$/;
const ACTIVITY_CODE = /^\d\.\d{2}\.\d{2}\.[12]\.\d{2}\.(\d{2}|\d{4})$/;

/** "analis-2" from that or "Analis-2". A name with blanks is no id: it means a person, and is looked up elsewhere. */
export function readId(text: string): string | undefined {
  const id = text.trim().toLowerCase();
  return ID.test(id) ? id : undefined;
}

/** "ORG-01" from that, "ORG - 01" or "ORG-01."; capitals are kept. */
export function readCode(text: string): string | undefined {
  const code = text.trim().replace(/\s*([./–-])\s*/g, (_, mark: string) => (mark === '–' ? '-' : mark));
  const bare = code.replace(/\.$/, '');
  return CODE.test(bare) ? bare : undefined;
}

/** "4.01.01.2.13.0001" from that or "4 . 01 . 01 . 2 . 13 . 0001". */
export function readActivityCode(text: string): string | undefined {
  const code = text.replace(/\s+/g, '').replace(/\.$/, '');
  return ACTIVITY_CODE.test(code) ? code : undefined;
}

/** The digits of "NIP. 19800101 200501 2 001" or "'198001012005012001"; how many there are is checked later. */
export function readNipText(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^['’`]+/, '')
    .replace(/^(?:NIP(?:PPK|3K)?|NI\s?P3?PPK)\b[\s.:]*/i, '')
    .replace(/[\s.'’-]+/g, '');
  return /^\d+$/.test(bare) ? bare : undefined;
}

/**
 * The digits of a NIP that is kept as a number. A workbook keeps fifteen of them and zeros after; a last digit that is
 * no zero shows that the writer kept all.
 */
export function readNipNumber(text: string): string | undefined {
  return /^\d{1,15}$/.test(text) || /^\d{15,}[1-9]$/.test(text) ? text : undefined;
}
