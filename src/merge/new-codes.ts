/** A code as offices number them: "ORG-07" is ORG-, 7 and two digits wide. */
const NUMBERED = /^(.*?[^\d]|)(\d{1,9})$/;

/** Makes codes one after the other that nobody has. */
export class NewCodes {
  readonly #prefix: string;
  readonly #width: number;
  readonly #taken: ReadonlySet<string>;
  #number: number;

  constructor(series: Series, taken: ReadonlySet<string>) {
    this.#prefix = series.prefix;
    this.#width = series.width;
    this.#number = series.last;
    this.#taken = taken;
  }

  next(): string {
    let code: string;
    do code = this.#prefix + String(++this.#number).padStart(this.#width, '0');
    while (this.#taken.has(code));
    return code;
  }
}

/** How codes of a section are numbered, and how far. */
export interface Series {
  readonly prefix: string;
  readonly width: number;
  readonly last: number;
}

/** The series that most of the codes belong to, of equal ones the first; undefined where none is numbered. */
export function seriesOf(codes: readonly string[]): Series | undefined {
  const found = new Map<string, { count: number; width: number; last: number }>();
  for (const code of codes) {
    const [, prefix, digits] = NUMBERED.exec(code) ?? [];
    if (prefix === undefined || digits === undefined) continue;
    const series = found.get(prefix) ?? { count: 0, width: digits.length, last: 0 };
    series.count++;
    series.width = Math.min(series.width, digits.length);
    series.last = Math.max(series.last, Number(digits));
    found.set(prefix, series);
  }
  const [first, ...others] = found;
  if (!first) return undefined;
  const [prefix, { width, last }] = others.reduce(
    (best, one) => (one[1].count > best[1].count ? one : best),
    first,
  );
  return { prefix, width, last };
}

/** A first series of duties: letters of the section's code that no other section uses, two digits or as many as it takes. */
export function firstSeries(section: string, count: number, isUsed: (prefix: string) => boolean): Series {
  const letters = section.replace(/[^a-z0-9]/gi, '').toUpperCase();
  const width = Math.max(2, String(count).length);
  for (const short of shortNames(letters))
    if (!isUsed(`${short}-`)) return { prefix: `${short}-`, width, last: 0 };
  throw new Error('unreachable: short names never end');
}

/** ORG, ORGA, ORGN, ORGI … of ORGANISASI, then ORG2, ORG3 …. */
function* shortNames(letters: string): Generator<string> {
  const start = letters.slice(0, 3);
  yield start;
  for (const letter of new Set(letters.slice(3))) yield start + letter;
  for (let number = 2; ; number++) yield start + String(number);
}
