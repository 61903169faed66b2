import type { FileKind } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';

/** Keys and list positions from the root of a document to one value. */
export type Path = readonly (string | number)[];

/** Which schema a file is held against. */
export type DocumentKind = FileKind;

/** A file that is YAML: its plain value, and the place of every part of it. */
export interface SourceDocument extends Places {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly value: unknown;
  /** False where the schema is broken: then the value is mended, for finding what else is wrong and nothing more. */
  readonly isSound: boolean;
  /** The places alone, for whoever keeps them: the value of a large file need not be kept with them. */
  readonly places: Places;
}

/** The place of every part of a file, found only when asked for. */
export interface Places {
  readonly file: string;
  /** Place of the value at a path, or of its key; the nearest enclosing one where the path ends early. */
  place(path: Path, part?: 'key' | 'value'): Place;
  /** Offsets in the text of the value at a path, or of its key; of the nearest enclosing one likewise. */
  range(path: Path, part?: 'key' | 'value'): readonly [from: number, to: number];
  /** The text of the value as it stands in the file, at most one line of it. */
  token(path: Path): string;
}
