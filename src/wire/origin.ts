import type { Path, SourceDocument } from '../source/document.ts';
import type { Place } from '../vocabulary/place.ts';

/** Where an entry was read from: its file, and the way from the entry to each of its parts. */
export interface Origin {
  readonly file: string;
  /** Place of a part of the entry (of the entry itself for an empty path), or of that part's key. */
  place(path?: Path, part?: 'key' | 'value'): Place;
  /** The part as it stands in the file. */
  token(path: Path): string;
}

export function originOf(document: SourceDocument, base: Path): Origin {
  return {
    file: document.file,
    place: (path = [], part = 'value') => document.place([...base, ...path], part),
    token: (path) => document.token([...base, ...path]),
  };
}
