import type { Workbook } from '../../sheets/workbook.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { startOf } from '../../vocabulary/place.ts';
import { formOf } from './form-of.ts';
import { nameOf } from './heading-reader.ts';
import type { SheetTables } from './sheet-tables.ts';
import type { TableRequest } from './table-request.ts';

/** Headings of peta.yaml that no list has. */
export function mapFindings(
  workbooks: readonly Workbook[],
  searched: readonly SheetTables[],
  { kind, map }: TableRequest,
): readonly Finding[] {
  const blocks = searched.flatMap(({ headings }) => headings);
  const lists = workbooks.filter((workbook) => !formOf(workbook));
  if (!lists[0]) return [];
  const at = blocks[0]?.at ?? startOf(lists[0].file);
  const taken = new Set(
    blocks.flatMap(({ layout }) =>
      [...layout.columns].map(([key, { heading }]) => `${key} ${nameOf(heading)}`),
    ),
  );
  const present = blocks.flatMap(({ headings }) => headings);
  const isThere = (key: string, heading: string): boolean =>
    taken.has(`${key} ${nameOf(heading)}`) ||
    present.some(({ reading }) => reading?.rank === 'peta' && reading.keys.includes(key));
  const known = [...new Set(present.map(({ text }) => text))];
  return Object.entries(map.columns[kind] ?? {})
    .filter(([key, heading]) => !isThere(key, heading))
    .map(([column, heading]) =>
      finding('galat', 'peta-kolom-tak-ada', at, { column, heading, nearest: nearest(heading, known) }),
    );
}
