import type { Value } from './value.ts';

/** What a cell was understood as, or what it could have been. */
export type CellReading =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      /** The words of a closed list; none where the notation allows too much to name. */
      readonly allowed: readonly string[];
      readonly nearest: string | undefined;
    };

export const NOT_UNDERSTOOD = { ok: false, allowed: [], nearest: undefined } as const;

export function understood(value: Value | undefined): CellReading {
  return value === undefined ? NOT_UNDERSTOOD : { ok: true, value };
}
