import { perWord } from '../../vocabulary/per-word.ts';

/** What a volume may be counted for. */
export type Period = 'hari' | 'minggu' | 'bulan' | 'triwulan' | 'caturwulan' | 'semester' | 'tahun';

/** What the words behind a number make of it: "ribu lembar", "kali sebulan". */
export interface NumberWords {
  /** 1,000 for "ribu". */
  readonly times: number;
  /** Undefined where the words name none. */
  readonly period: Period | undefined;
  /** The other words in lower case; undefined where there are none. */
  readonly word: string | undefined;
}

/** Undefined where the words change the number in a way that is not understood; any other word is a unit of results. */
export const numberWords = perWord((text: string): NumberWords | undefined => {
  const plain = text.toLowerCase().replace(SPELT_OUT, ' ').replace(ONE_PERIOD, 'se');
  const rest: string[] = [];
  const periods = new Set<Period>();
  let times = 1;
  let before = '';
  for (const word of plain.match(/\p{L}+|\//gu) ?? []) {
    const multiplier = MULTIPLIERS.get(word);
    const period = periodNamed(word, PER.has(before));
    if (multiplier !== undefined) times *= multiplier;
    else if (period && !(before === '/' && PEOPLE.has(rest.at(-1) ?? ''))) periods.add(period);
    else if (period || PER_WORDS.has(before) || CHANGING.test(word)) return undefined;
    else if (!PER.has(word)) rest.push(word);
    before = word;
  }
  if (periods.size > 1 || PER_WORDS.has(before)) return undefined;
  const isAsItStands = times === 1 && periods.size === 0;
  const word = rest.join(' ') || (isAsItStands ? plain.trim() : '');
  return { times, period: [...periods][0], word: word === '' ? undefined : word };
});

/** "2 per bulan", "2/bulan", "2 kali sebulan", "2 perbulan". */
function periodNamed(word: string, isAfterPer: boolean): Period | undefined {
  const name = /^(?:se|per)(.+)$/.exec(word)?.[1];
  const period = PERIODS.get(name ?? '');
  return period ?? (isAfterPer ? PERIODS.get(word) : undefined);
}

export const PERIODS: ReadonlyMap<string, Period> = new Map<string, Period>([
  ['hari', 'hari'],
  ['minggu', 'minggu'],
  ['pekan', 'minggu'],
  ['bulan', 'bulan'],
  ['bln', 'bulan'],
  ['triwulan', 'triwulan'],
  ['caturwulan', 'caturwulan'],
  ['semester', 'semester'],
  ['tahun', 'tahun'],
  ['thn', 'tahun'],
  ['th', 'tahun'],
]);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['lusin', 12],
  ['kodi', 20],
  ['gros', 144],
  ['ribu', 1e3],
  ['ribuan', 1e3],
  ['rb', 1e3],
  ['juta', 1e6],
  ['jutaan', 1e6],
  ['jt', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['miliaran', 1e9],
  ['triliun', 1e12],
]);

const PER_WORDS: ReadonlySet<string> = new Set(['per', 'tiap', 'setiap']);
const PER: ReadonlySet<string> = new Set([...PER_WORDS, '/']);

/** "5 orang/hari" may be days of work as well as people a day. */
const PEOPLE: ReadonlySet<string> = new Set(['orang', 'org', 'pegawai']);

const DIGIT_WORDS =
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|sejuta';

/** Other words of numbers, and the letters that stand for thousands and milliards of rupiah. */
const CHANGING = new RegExp(
  `^(?:${DIGIT_WORDS}|puluh|belas|ratus|puluhan|ratusan|setengah|seperempat|k|m|t)$`,
);

/** "12 (dua belas) dokumen" says the same number twice. */
const SPELT_OUT = new RegExp(`\\([^()]*\\b(?:${DIGIT_WORDS})\\b[^()]*\\)`, 'g');

const ONE_PERIOD = new RegExp(`\\bsatu\\s+(?=(?:${[...PERIODS.keys()].join('|')})\\b)`, 'g');
