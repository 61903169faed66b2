import type { FileKind } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';

/** Keys and list positions from the root of a document to one value. */
export type Path = readonly (string | number)[];

/** Which schema a file is held against. */
export type DocumentKind = FileKind;

/** A file that is YAML: its plain value, and the place of every part of it, found only when asked for. */
export interface SourceDocument {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly value: unknown;
  /** False where the schema is broken: then the value is mended, for finding what else is wrong and nothing more. */
  readonly isSound: boolean;
  /** Place of the value at a path, or of its key; the nearest enclosing one where the path ends early. */
  place(path: Path, part?: 'key' | 'value'): Place;
  /** The text of the value as it stands in the file, at most one line of it. */
  token(path: Path): string;
}
