/**
 * The name of a position that stands alone in a row: "Kepala Subbagian Protokol", "A. Penelaah Teknis Kebijakan".
 * Undefined for any other text: duties begin with a verb or a noun in -an, and are written as sentences.
 */
export function positionName(text: string): string | undefined {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[A-Z]|[IVX]{1,5})[.)]\s*/, '');
  const words = plain.split(' ');
  const isName = plain.length <= LONGEST && POSITION.test(plain) && words.every(isWordOfName);
  // Who signs has a comma behind.
  return isName && /[\p{L}\p{N})]$/u.test(plain) ? plain : undefined;
}

const LONGEST = 120;

/** Capitals throughout a name, but for small words. */
function isWordOfName(word: string): boolean {
  return !/^\p{Ll}/u.test(word) || /^(?:dan|di|pada|ke|dari|untuk|atau)$/.test(word);
}

/** Who does what (pe-), but not the doing of it (pe-…-an); and names of positions of other forms. */
const POSITION =
  /^(?:kepala|kabag|kasubb?ag|sekretaris|asisten|staf ahli|ajudan|analis|arsiparis|asesor|auditor|bendahara|caraka|fasilitator|juru|notulis|operator|pramu\p{L}*|pranata|pustakawan|sopir|statistisi|teknisi|verifikator|widyaiswara|(?!pemerintah|perihal|periode|pertama)pe[lmnr]\p{L}{3,}(?<!an))(?!\p{L})/iu;
