import type { Path, Places, SourceDocument } from '../source/document.ts';
import type { Place } from '../vocabulary/place.ts';

/** Where an entry was read from: its file, and the way from the entry to each of its parts. */
export interface Origin {
  readonly file: string;
  /** Place of a part of the entry (of the entry itself for an empty path), or of that part's key. */
  place(path?: Path, part?: 'key' | 'value'): Place;
  /** Where the part stands in the text of the file, as offsets. */
  range(path: Path): readonly [from: number, to: number];
  /** The part as it stands in the file. */
  token(path: Path): string;
}

export function originOf(document: SourceDocument, base: Path): Origin {
  return new EntryOrigin(document.places, base);
}

/** A class, for there is one of each entry in the repository, and functions of their own would weigh more than the entry. */
class EntryOrigin implements Origin {
  readonly #places: Places;
  readonly #base: Path;

  constructor(places: Places, base: Path) {
    this.#places = places;
    this.#base = base;
  }

  get file(): string {
    return this.#places.file;
  }

  place(path: Path = [], part: 'key' | 'value' = 'value'): Place {
    return this.#places.place([...this.#base, ...path], part);
  }

  range(path: Path): readonly [from: number, to: number] {
    return this.#places.range([...this.#base, ...path]);
  }

  token(path: Path): string {
    return this.#places.token([...this.#base, ...path]);
  }
}
