import type { SetdaRecord } from '../../wire/setda.ts';
import type { Sheet, Type } from './paper.ts';
import type { PaperName, PrintInput } from './print-input.ts';

/** The shorter and the longer edge in millimetres. */
const EDGES: Readonly<Record<Sheet['name'], readonly [number, number]>> = { F4: [215, 330], A4: [210, 297] };

/** What each document is printed on unless the office says otherwise. */
const OWN: Readonly<
  Record<PaperName, { readonly sheet: Sheet['name']; readonly isLandscape: boolean; readonly size: number }>
> = {
  rekap: { sheet: 'F4', isLandscape: true, size: 9 },
  lembar: { sheet: 'F4', isLandscape: false, size: 9 },
  matriks: { sheet: 'F4', isLandscape: true, size: 8 },
  dpa: { sheet: 'F4', isLandscape: true, size: 9 },
  laporan: { sheet: 'A4', isLandscape: false, size: 9 },
};

export function sheetOf(document: PaperName, { sheetName, whole }: PrintInput): Sheet {
  const { print } = whole.organisation.settings;
  const own = OWN[document];
  const name = sheetName ?? print.paper ?? own.sheet;
  const [short, long] = EDGES[name];
  return {
    name,
    width: own.isLandscape ? long : short,
    height: own.isLandscape ? short : long,
    margins: print.margins,
  };
}

export function typeOf(document: PaperName, settings: SetdaRecord, family: string): Type {
  return { family, size: settings.print.size ?? OWN[document].size };
}
