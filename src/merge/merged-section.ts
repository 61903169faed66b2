import type { SourceDocument } from '../source/document.ts';
import type { SectionRecord } from '../wire/section.ts';
import type { Change } from './change.ts';

/** A section as it stands in its file. */
export interface PresentSection {
  readonly path: string;
  readonly text: string;
  /** Keeps its schema. */
  readonly document: SourceDocument;
  readonly record: SectionRecord;
}

/** A section with the entries of a list. */
export interface MergedSection {
  readonly path: string;
  readonly code: string;
  readonly name: string;
  /** Undefined for a new file. */
  readonly before: string | undefined;
  /** What the file is to hold; the same as before where nothing changes. */
  readonly text: string;
  /**
   * The value of `text`, for the checks of periksa: what came from a list has its place in the cell, all else in the
   * section file.
   */
  readonly document: SourceDocument;
  readonly changes: readonly Change[];
}
