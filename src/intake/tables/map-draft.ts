import type { ListKind } from '../../lists/columns.ts';

/** What a first peta.yaml has to ask. */
export interface MapDraft {
  readonly kind: ListKind;
  /** All headings of the list as typed, on one line each, in their order. */
  readonly headings: readonly string[];
  /** In the order of the columns of the kind. */
  readonly columns: readonly DraftColumn[];
  /** Units that no section was found for. Those who read the rows know them. */
  readonly units: readonly string[];
}

export interface DraftColumn {
  readonly key: string;
  /** What it was found under; undefined where nothing was found. */
  readonly heading: string | undefined;
  /** Without it the list cannot be read. */
  readonly isRequired: boolean;
}
