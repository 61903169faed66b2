/** Titles in front of a name; people write them with a full stop or without. */
const FRONT: ReadonlySet<string> = new Set('prof dr drs dra drg drh ir h hj kh r.a r apt ns'.split(' '));
/** S.Sos., M.Si., A.Md: a title behind a name has letters behind its first full stop; the usual ones go without it too. */
const BEHIND =
  /^(?:[A-Za-z]{1,5}\.[A-Za-z.]+|S(?:E|H|T|IP|Kom|Sos|Pd|Ag|KM|STP|AP|Hum|Si)|M(?:M|H|T|Si|AP|Kom|Pd|Ag|Hum|Kes|IP)|AMd)$/;

/** The words of a name without titles, in small letters: "Dr. Siti Contoh, M.Si." → siti contoh. */
export function bareWords(name: string): string[] {
  const words = (name.split(',')[0] ?? '').trim().split(/\s+/);
  while (words.length > 1 && FRONT.has(words[0]!.toLowerCase().replace(/\.$/, ''))) words.shift();
  while (words.length > 1 && BEHIND.test(words.at(-1)!)) words.pop();
  return words.map(folded).filter((word) => word !== '');
}

/** A name as the people of one office are told apart by it. */
export function bareName(name: string): string {
  return bareWords(name).join(' ');
}

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}-]/gu, '');
}
