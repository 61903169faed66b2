import { MULTIPLIERS, PERIODS, type Period } from './number-words.ts';

/** What a heading says of all numbers below it: "Pagu (Rp juta)", "Volume (per bulan)". */
export interface HeadingScale {
  readonly times: number;
  /** Undefined where the heading names none. */
  readonly period: Period | undefined;
}

/** Undefined where a heading says something of its numbers that may mean two things. */
export function headingScale(heading: string): HeadingScale | undefined {
  const plain = heading.toLowerCase();
  const words = new Set(plain.match(/\p{L}+/gu));
  const times = new Set([...words].flatMap((word) => MULTIPLIERS.get(word) ?? []));
  const zeros = ZEROS.exec(plain)?.[0].match(/000/g)?.length ?? 0;
  if (zeros > 0) times.add(1000 ** zeros);
  if (MILLIARDS.test(plain)) times.add(1e9);
  const periods = new Set([...plain.matchAll(PERIOD)].map(([, name]) => PERIODS.get(name!)));
  // "Volume (bulan)" counts months, or what is done in one of them.
  const isBare = periods.size === 0 && BARE.some((name) => words.has(name));
  if (times.size > 1 || periods.size > 1 || periods.has(undefined) || isBare) return undefined;
  return { times: [...times][0] ?? 1, period: [...periods][0] };
}

/** "Rp 000", "x 1.000", "Rp 000.000". */
const ZEROS = /(?<![\d.,])(?:1[.,]?)?000(?:[.,]000)*(?!\d)/;
const MILLIARDS = /\brp\.?\s*m\b/;

const NAMES = [...PERIODS.keys()].join('|');
/** The hour is no period that a year can be made of. */
const PERIOD = new RegExp(
  `(?:\\b(?:se|per|per\\s+|(?:se)?tiap\\s+|(?:1|satu)\\s*)|/\\s*)(${NAMES}|jam)\\b`,
  'g',
);
const BARE = [...PERIODS].flatMap(([name, period]) => (period === 'tahun' ? [] : [name]));
