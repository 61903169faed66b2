import type { ListKind } from '../lists/columns.ts';
import type { FormMessages } from '../messages/id/forms.ts';

export interface ColumnText {
  readonly text: string;
  readonly example: string;
}

/** What a column of a list means; every one has a text, as a test tells. */
export function columnText(kind: ListKind, key: string, { columns }: FormMessages): ColumnText {
  const texts: Readonly<Record<string, ColumnText>> = columns[kind];
  return texts[key]!;
}
