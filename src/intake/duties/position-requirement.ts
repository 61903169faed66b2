import { remembered } from '../../vocabulary/collections.ts';
import type { Jenjang } from '../../vocabulary/scales.ts';
import { filledCell } from '../reading/amount.ts';
import { tidy } from '../reading/tidy.ts';
import { jenjangOfPosition } from '../jenjang-of.ts';
import type { Table, TableRow } from '../tables/table.ts';

/** The position that rows of an ABK table stand under. */
export interface Position {
  readonly title: string | undefined;
  readonly jenjang: Jenjang | undefined;
  /** As the table calls it. */
  readonly unit: string | undefined;
}

/** Of the row's own columns; of what stands above the table; of a sheet that bears the name of a position. */
export function positionReader(table: Table): (row: TableRow) => Position {
  const above = titlesOf(table);
  const known = new Map<string, Jenjang | undefined>();
  const keys = ['jabatan', 'jenis_jabatan', 'unit', 'bagian'].filter((key) => table.columns.has(key));
  return (row) => {
    const text = (key: string): string | undefined =>
      keys.includes(key) ? oneLine(filledCell(row, key)?.text) : undefined;
    const title = text('jabatan') ?? above.title;
    const kind = text('jenis_jabatan') ?? above.kind;
    const jenjang = remembered(known, `${title ?? ''}\n${kind ?? ''}`, () =>
      title === undefined && kind === undefined
        ? undefined
        : jenjangOfPosition({ position: title, kind, eselon: above.eselon }),
    );
    return { title, jenjang, unit: text('unit') ?? text('bagian') ?? above.unit };
  };
}

interface Titles {
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly eselon: string | undefined;
  readonly unit: string | undefined;
}

function titlesOf({ titles, sheet, isForm }: Table): Titles {
  const of = (...labels: readonly string[]): string | undefined =>
    labels.map((label) => oneLine(titles.get(label)?.text)).find((text) => text !== undefined);
  const ofSheet = !isForm && POSITION.test(sheet) ? sheet : undefined;
  return {
    title: of('nama jabatan', 'jabatan') ?? ofSheet,
    kind: of('jenis jabatan', 'jenjang jabatan', 'jenjang'),
    eselon: of('eselon'),
    unit: of('unit kerja', 'bagian', 'sub bagian', 'subbagian', 'unit organisasi', 'unit'),
  };
}

/** How names of positions begin: "Kasubbag Protokol", "Analis Kebijakan Ahli Muda". */
const POSITION =
  /^\s*(?:kepala|kabag|kasub|ka\.|sekretaris|asisten|staf|analis|ajudan|arsiparis|auditor|bendahara|fasilitator|operator|pe[mn][a-z]{4,}|perancang|perencana|perekayasa|pramu|pranata|pustakawan|sopir|teknisi|widyaiswara)/i;

function oneLine(text: string | undefined): string | undefined {
  const plain = text === undefined ? '' : tidy(text);
  return plain === '' ? undefined : plain;
}
