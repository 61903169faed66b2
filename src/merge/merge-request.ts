import type { PresentSection } from './merged-section.ts';

/** What entries are merged into. */
export interface MergeRequest {
  readonly sections: readonly PresentSection[];
  /** Where the file of a new section goes. */
  newPath(code: string): string;
  /** "1 hari" of a norm. */
  readonly minutesPerDay: number;
}
