import type { Edit } from '../vocabulary/edit.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { SourceDocument } from './document.ts';

/** A text with what is to be said about it. */
export interface State {
  readonly text: string;
  /** As written, right or wrong; undefined where the text is no YAML. */
  readonly written: SourceDocument | undefined;
  readonly findings: readonly Finding[];
}

/** Edits that are made together or not at all. Without a finding they are about blanks. */
export interface Mend {
  readonly finding: Finding | undefined;
  readonly edits: readonly Edit[];
}

/** One round: the text that it began with, and what was mended in it. */
export interface MendRound {
  readonly text: string;
  readonly mends: readonly Mend[];
}

export interface MendedText<S extends State = State> {
  readonly state: S;
  readonly rounds: readonly MendRound[];
  /** Mends that would have made the text worse and were left out. */
  readonly refused: number;
}

export type Examine<S extends State = State> = (text: string) => Promise<S>;
