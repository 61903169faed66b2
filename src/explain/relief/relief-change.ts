import type { Duty, Staff } from '../../model/organisation.ts';
import type { Lack, Requirement } from '../../vocabulary/finding.ts';

/** One line of the set: a change, as far as it has to go. */
export type ReliefChange = {
  readonly steps: number;
  /** Who was idle and gets something by it. */
  readonly idle: readonly Staff[];
  /** Who is idle can take over what somebody leaves by it. */
  readonly makesRoom: boolean;
} & (
  | { readonly kind: 'bagi-bersama'; readonly duty: Duty; readonly people: number }
  | {
      readonly kind: 'pinjamkan-pegawai';
      readonly person: Staff;
      readonly section: string;
      /** What he is to do there. */
      readonly duties: readonly Duty[];
    }
  | {
      readonly kind: 'tingkatkan-kompetensi';
      readonly person: Staff;
      readonly competence: string;
      readonly level: number;
      readonly duties: readonly Duty[];
    }
  | {
      readonly kind: 'ganti-penanggung-jawab';
      readonly duty: Duty;
      readonly pin: string;
      /** Who has it then, as far as that matters. */
      readonly people: readonly Staff[];
    }
  | { readonly kind: 'lepas-pemisahan'; readonly duty: Duty; readonly other: Duty }
  | {
      readonly kind: 'longgarkan-syarat';
      readonly duty: Duty;
      readonly requirement: Requirement;
      /** What it asks from then on, just enough for these people; null: nothing. */
      readonly to: Lack['wanted'];
      readonly people: readonly Staff[];
    }
);
