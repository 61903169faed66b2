/** A change of a text: what stands from one offset up to another gives way. It may hold a NIP: it is never shown. */
export interface Edit {
  readonly from: number;
  /** Exclusive; the same as `from` where something is only put in. */
  readonly to: number;
  readonly text: string;
}
