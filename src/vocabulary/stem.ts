/**
 * A light stemmer for the Indonesian of duty lists: "menyusun", "penyusunan", "disusun", and "susunan" have one stem.
 * A stem is a key to compare by and need not be a word. The dictionary stemmers of npm weigh megabytes, which every
 * start of the program would have to load; official texts use few of the words that need a dictionary.
 *
 * me- and pe- melt the first sound of a root (susun → menyusun, tata → menata, pantau → memantau, kelola → mengelola),
 * and what is melted no longer says what it was (nilai → menilai). So no root is restored; all are melted instead.
 */
export function stemOf(word: string): string {
  const fixed = FIXED.get(word);
  if (fixed !== undefined || /\d/.test(word)) return fixed ?? word;
  const { body, isNoun } = withoutSuffix(uniform(word));
  return withoutEndingI(melted(withoutPrefixes(body, isNoun)));
}

/** Roots that only look affixed, and words that differ from their kin by more than affixes. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ['analisa', 'analisis'],
  ['dinas', 'dinas'],
  ['kawasan', 'kawasan'],
  ['monitoring', 'mantau'],
  ['pelihara', 'melihara'],
  ['penuh', 'menuh'],
  ['penuhi', 'menuh'],
  ['perangkat', 'perangkat'],
  ['periksa', 'meriksa'],
  ['perintah', 'perintah'],
  ['pejabat', 'pejabat'],
  ['wewenang', 'wenang'],
]);

/** Of roots with r the prefix is pe-, of those with a vowel per-: "perumusan" and "peraturan" look alike. */
const ROOT_WITH_R =
  /^pe(?=ra(?:mal|ncang|pat|wat|ya)|re(?:kam|krut|maja|ncana|smi)|ri(?:nci|ngkas|ntis)|ru(?:ang|mah|mus|sak))/;

/** Prefixes that leave the root as it is, and those that melt its first sound: `melts` is what stands for it. */
const PREFIXES: readonly { readonly pattern: RegExp; readonly melts?: string }[] = [
  { pattern: /^[mp]eny(?=[aeiou])/, melts: 'ny' },
  { pattern: /^[mp]em(?=[aeiou])/, melts: 'm' },
  { pattern: /^[mp]en(?=[aeiou])/, melts: 'n' },
  { pattern: /^[mp]eng(?=[aeioughkq])/, melts: '' },
  { pattern: /^[mp]em(?=[bfpv])/ },
  { pattern: /^[mp]en(?=[cdjtz])/ },
  { pattern: /^men(?=s)/ },
  { pattern: ROOT_WITH_R },
  { pattern: /^(?:per|ber|ter|di)/ },
  { pattern: /^[mp]e(?=[lrwy][aeiou])/ },
  { pattern: /^pe(?=kerja)/ },
];

/** Verbs of loan words end in -ir or in -asi. */
function uniform(word: string): string {
  return word
    .replace(/(?:nya|lah)$/, '')
    .replace(/(akomod|inventaris|koordin|legalis|realis)ir/, '$1asi')
    .replace(MISSPELT, (spelling) => SPELLINGS.get(spelling)!);
}

/** Spellings that offices use beside the right ones. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['aktifitas', 'aktivitas'],
  ['asset', 'aset'],
  ['hutang', 'utang'],
  ['ijasah', 'ijazah'],
  ['ijin', 'izin'],
  ['jadual', 'jadwal'],
  ['kwalitas', 'kualitas'],
  ['obyek', 'objek'],
  ['praktek', 'praktik'],
  ['resiko', 'risiko'],
  ['sistim', 'sistem'],
  ['standarisasi', 'standardisasi'],
  ['survey', 'survei'],
]);

const MISSPELT = new RegExp([...SPELLINGS.keys()].join('|'));

/** "kebijakan" ends in -an, "melaksanakan" in -kan: the beginning of the word tells. */
function withoutSuffix(word: string): { body: string; isNoun: boolean } {
  const isVerb = /^(?:me|di|ber|ter)/.test(word);
  const suffix = isVerb && word.endsWith('kan') ? 'kan' : word.endsWith('an') ? 'an' : '';
  const body = word.slice(0, word.length - suffix.length);
  // Of "bahan" and "jalan" nothing would be left.
  return body.length < 4 || suffix === '' ? { body: word, isNoun: false } : { body, isNoun: !isVerb };
}

function withoutPrefixes(word: string, isNoun: boolean): string {
  const fixed = FIXED.get(word);
  if (fixed !== undefined) return fixed;
  if (isNoun && word.startsWith('ke') && word.length >= 6) return withoutPrefixes(word.slice(2), isNoun);
  for (const { pattern, melts } of PREFIXES) {
    const rest = word.replace(pattern, '');
    if (rest === word || rest.length < (melts === undefined ? 4 : 3)) continue;
    return melts === undefined ? withoutPrefixes(rest, isNoun) : (FIXED.get(rest) ?? melts + rest);
  }
  return word;
}

function melted(root: string): string {
  return root
    .replace(/^k(?=[aeiou])/, '')
    .replace(/^s(?=[aeiou])/, 'ny')
    .replace(/^t(?=[aeiou])/, 'n')
    .replace(/^p(?=[aeiou])/, 'm');
}

/** "awasi" → "awas"; "koordinasi" loses its own i, in all its forms alike. */
function withoutEndingI(root: string): string {
  return root.length >= 5 && root.endsWith('i') ? root.slice(0, -1) : root;
}
