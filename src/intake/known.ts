import type { Jenjang } from '../vocabulary/scales.ts';
import type { SectionName } from './entry.ts';

/** What is there already and helps to understand a list. */
export interface Known {
  readonly sections: readonly SectionName[];
  readonly staff: readonly KnownPerson[];
  /** Working time of one person in a year, as setda.yaml has it. */
  readonly effectiveMinutes: number;
  /** "1 hari" of a norm. */
  readonly minutesPerDay: number;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly nip: string | undefined;
  /** Code of the section. */
  readonly section: string;
  readonly team: string | undefined;
  readonly position: string;
  readonly jenjang: Jenjang;
}
