import { finding, type Finding } from '../../vocabulary/finding.ts';
import { startOf } from '../../vocabulary/place.ts';
import type { Relationship } from './relationships.ts';

const KINDS = {
  makro: new Set(['vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet']),
  'tautan-luar': new Set(['externalLink', 'connections']),
} as const;

/** What a workbook brings along beside its cells and that nobody wants run or followed. */
export function leftAside(file: string, relationships: readonly Relationship[]): Finding[] {
  return (['makro', 'tautan-luar'] as const)
    .filter((what) => relationships.some(({ type }) => KINDS[what].has(type)))
    .map((what) => finding('catatan', 'isi-buku-diabaikan', startOf(file), { what }));
}
