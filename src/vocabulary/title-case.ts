/** True of a text that is written in capitals throughout, as lists of offices often are. */
function isAllCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "KEPALA BAGIAN UMUM DAN TI" → "Kepala Bagian Umum dan TI". A text that is not all capitals stays as it is. */
export function titleCase(text: string): string {
  if (!isAllCapitals(text)) return text;
  return text.replace(WORD, (word, start: number) => {
    if (KEPT.has(word) || ROMAN.test(word)) return word;
    const small = word.toLowerCase();
    return start > 0 && SMALL.has(small) ? small : capitalised(small);
  });
}

/** First letter large, the rest small. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

const WORD = /[\p{L}\p{Nd}'’]+/gu;

/** One to thirty, as positions and units are counted. */
const ROMAN = /^X{0,2}(?:IX|IV|V?I{1,3}|V|X)$/;

/** Words of titles that stay small within them. */
const SMALL: ReadonlySet<string> = new Set(
  'atas bagi bin binti dan dari dengan di ke kepada oleh pada per secara serta untuk yang'.split(' '),
);

/** Abbreviations that are read letter by letter, or always written large. */
const KEPT: ReadonlySet<string> = new Set(
  (
    'ABK APBD APBN ASN BKN BLUD BMD BPKAD BUMD BUMN BUMDES CPNS DPA DPRD HAM IT JDIH KDH KORPRI KPA LHKPN LKPJ LPPD ' +
    'LPSE MC OPD PA PBJ PKK PNS PPID PPK PPKOM PPPK PPTK PTT RB RI SAKIP SDA SDM SIPD SKP SKPD SOP SPBE SPIP TI ' +
    'TIK TU UKPBJ UPT'
  ).split(' '),
);
