import { viewOf } from '../view.ts';
import { dpaOf } from './dpa.ts';
import { laporanOf } from './laporan.ts';
import { lembarOf } from './lembar.ts';
import { matriksOf } from './matriks.ts';
import type { PaperName, Papers, PrintInput } from './print-input.ts';
import { rekapOf } from './rekap.ts';

export { PAPER_NAMES, type NamedPaper, type PaperName, type Papers, type PrintInput } from './print-input.ts';

const DOCUMENTS = { rekap: rekapOf, lembar: lembarOf, matriks: matriksOf, dpa: dpaOf } as const;

/** The documents of one name: one for each wanted section, or one for all of them. */
export function papersOf(name: PaperName, input: PrintInput): Papers {
  const view = viewOf(input.whole, input.codes);
  if (name === 'laporan') return { papers: [laporanOf(view, input)], omitted: [] };
  const made = view.sections.map((section) => {
    const { make, omitted } = DOCUMENTS[name](section, input);
    return { papers: make ? [{ stem: `${name}-${section.code}`, make }] : [], omitted };
  });
  return {
    papers: made.flatMap(({ papers }) => papers),
    omitted: made.flatMap(({ omitted }) => omitted),
  };
}
