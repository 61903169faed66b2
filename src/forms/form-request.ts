import type { Bagian } from '../wire/generated/bagian.ts';
import type { SetdaRecord } from '../wire/setda.ts';

/** What a form is made of. */
export interface FormRequest {
  readonly sections: readonly Bagian[];
  /** Of several sections: a first column says which. */
  readonly isJoint: boolean;
  readonly settings: SetdaRecord;
  /** Of the whole organisation. */
  readonly sectionCodes: readonly string[];
}
