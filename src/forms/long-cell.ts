import type { Form } from './form.ts';

/** The first cell whose text is longer than so many characters: of which entry and in which column. */
export function longCell(
  { sheets }: Form,
  limit: number,
): { readonly entry: string; readonly heading: string } | undefined {
  for (const { name, columns, rows } of sheets) {
    for (const row of rows) {
      const place = row.findIndex((cell) => cell !== undefined && cell.text.length > limit);
      const key = columns.findLastIndex(({ isKey }) => isKey);
      if (place >= 0) return { entry: `${name} ${row[key]?.text ?? ''}`, heading: columns[place]!.heading };
    }
  }
  return undefined;
}
