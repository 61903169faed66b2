import { ABBREVIATIONS, withoutRepeated } from './abbreviations.ts';

/**
 * Lower-case words and numbers of a text; what is written as one word when it takes affixes, abbreviations and their
 * words, and light phrases, made alike.
 */
export function wordsOf(text: string): string[] {
  const words = withoutRepeated(text).toLowerCase().split(NO_WORD);
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i]!, words[i + 1]];
    if (next !== undefined && COMPOUNDS.get(word) === next) found.push(word + words[++i]!);
    // "Penyiapan bahan koordinasi" claims what "koordinasi" claims.
    else if (next === 'bahan' && PREPARING.has(word)) i++;
    else if (isRepetition(word, next, found.at(-1))) continue;
    else if (ABBREVIATIONS.has(word)) found.push(...ABBREVIATIONS.get(word)!);
    else if (word.length > 1) found.push(word);
  }
  return found;
}

const NO_WORD = /[^a-z0-9]+/;

/** "Tindak lanjut", "menindaklanjuti". */
const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ['antar', 'daerah'],
  ['tindak', 'lanjut'],
  ['tanggung', 'jawab'],
  ['kerja', 'sama'],
  ['tata', 'usaha'],
  ['sub', 'bagian'],
]);

const PREPARING: ReadonlySet<string> = new Set(['menyiapkan', 'penyiapan', 'menyusun', 'penyusunan']);

/** "Tingkat kabupaten" only says whose it is, and "pemerintah" after "barang dan jasa" who buys. */
function isRepetition(word: string, next: string | undefined, before: string | undefined): boolean {
  return (word === 'tingkat' && OWN_LEVELS.has(next ?? '')) || (word === 'pemerintah' && before === 'jasa');
}

const OWN_LEVELS: ReadonlySet<string> = new Set([
  'kabupaten',
  'kota',
  'provinsi',
  'daerah',
  'sekretariat',
  'setda',
]);
