import type { Eligibility } from '../../eligibility/eligibility.ts';
import type { Messages } from '../../messages/id.ts';
import type { PrintMessages } from '../../messages/print/id.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SavedPlan } from '../../plan/saved.ts';
import type { Day } from '../../vocabulary/calendar.ts';
import type { WholeView } from '../view.ts';
import type { Paper, Picture, Sheet } from './paper.ts';

/** The documents, in the order in which an office reads them. */
export const PAPER_NAMES = ['rekap', 'lembar', 'matriks', 'dpa', 'laporan'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

/** Everything that documents are made from. */
export interface PrintInput {
  readonly whole: WholeView;
  readonly eligibility: Eligibility;
  readonly saved: SavedPlan | undefined;
  /** What solving anew finds, where the printed plan is a saved one and so has no proof of its own. */
  readonly best: Plan | undefined;
  /** Codes of the wanted sections; empty = all. */
  readonly codes: readonly string[];
  /** The date on the paper. */
  readonly day: Day;
  /** Wanted by the user before all else; then by setda.yaml; else each document has its own. */
  readonly sheetName: Sheet['name'] | undefined;
  /** Name of the typeface. */
  readonly family: string;
  readonly arms: Picture | undefined;
  readonly messages: Messages;
  readonly words: PrintMessages;
}

/** A document that is made only when asked for, so that not all stand in memory at once. */
export interface NamedPaper {
  /** Name of the file without its ending: "rekap-organisasi". */
  readonly stem: string;
  readonly make: () => Paper;
}

export interface Papers {
  readonly papers: readonly NamedPaper[];
  /** Sentences: what there is no document of, and why. */
  readonly omitted: readonly string[];
}

/** A document of one section, or why there is none. */
export interface SectionDocument {
  readonly make?: () => Paper;
  readonly omitted: readonly string[];
}
