import { bareWords } from './bare-name.ts';

const MOST_WORDS = 3;

/** Makes ids that nobody in the organisation has: siti-contoh, siti-contoh-2. */
export class NewIds {
  readonly #taken: Set<string>;
  /** The number that was given last, so that a thousand people of one name are no quadratic matter. */
  readonly #last = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  make(name: string): string {
    const base = slugOf(name);
    let id = base;
    for (let number = this.#last.get(base) ?? 1; this.#taken.has(id); id = `${base}-${number}`)
      this.#last.set(base, ++number);
    this.#taken.add(id);
    return id;
  }
}

/** Without digits: a cell may hold a NIP beside the name, and no id may. */
function slugOf(name: string): string {
  const words = bareWords(name)
    .map((word) => word.replace(/[^a-z]+/g, ''))
    .filter((word) => word !== '');
  return words.slice(0, MOST_WORDS).join('-') || 'pegawai';
}
