import type { Workbook } from '../../sheets/workbook.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { startOf, type Place } from '../../vocabulary/place.ts';
import { formOf } from './form-of.ts';
import { nameOf } from './heading-reader.ts';
import { namedColumns } from './private-columns.ts';
import type { FoundHeadings, SheetTables } from './sheet-tables.ts';
import type { TableRequest } from './table-request.ts';

/**
 * Headings of peta.yaml that are not to be read, and those that no list has; the map may have been made for several
 * files, and this be one of them.
 */
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
  const { read, refused } = namedColumns(kind, map);
  return [
    ...Object.entries(refused).map(([column, heading]) =>
      finding('galat', 'peta-kolom-pribadi', placeOf(heading, blocks) ?? at, { column, heading }),
    ),
    ...Object.entries(read)
      .filter(([key, heading]) => !isThere(key, heading))
      .map(([column, heading]) =>
        finding('peringatan', 'peta-kolom-tak-ada', at, {
          column,
          heading,
          nearest: nearest(heading, known),
          present: known,
        }),
      ),
  ];
}

/** Where a list has such a heading. */
function placeOf(wanted: string, blocks: readonly FoundHeadings[]): Place | undefined {
  for (const { headings, at } of blocks) {
    const found = headings.find(({ text }) => nameOf(text) === nameOf(wanted));
    if (found)
      return {
        ...at,
        line: found.row,
        endLine: found.row,
        column: found.column,
        endColumn: found.column + 1,
      };
  }
  return undefined;
}
