import type { Paper, PaperTable } from '../../../src/reports/paper/paper.ts';
import { tablesOf, textsIn } from './support.ts';

/** Everything that no document may have, whatever it was made from. */
export function complaintsAbout(paper: Paper): string[] {
  const names = paper.leaves.map(({ name }) => name);
  return [
    ...(paper.leaves.length === 0 ? ['no leaves'] : []),
    ...(new Set(names).size < names.length ? ['two leaves of one name'] : []),
    ...paper.leaves.filter(({ signatures }) => signatures.length === 0 || signatures.length > 2).map(() => 'signatures'),
    ...tablesOf(paper).flatMap(tableComplaints),
    ...textsIn(paper).flatMap(({ way, text }) => textComplaints(way, text)),
  ]; // prettier-ignore
}

function textComplaints(way: string, text: string): string[] {
  const isCell = /\.cells\.\d+\.text$/.test(way);
  return [
    ...(/\bundefined\b|\bNaN\b|\bInfinity\b|\[object/.test(text) ? [`${way}: ${text}`] : []),
    // A sentence that ends with a name such as "Siti Contoh, S.E."
    ...(/\.\./.test(text) ? [`${way} has two full stops: ${text}`] : []),
    ...(text.trim() === '' && !isCell ? [`${way} is empty`] : []),
    ...(text.includes('\n') && !isCell ? [`${way} has two lines`] : []),
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    ...(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\p{Cs}\ufffe\uffff]/u.test(text)
      ? [`${way} is not printable`]
      : []),
  ];
}

function tableComplaints({ name, columns, rows, total }: PaperTable): string[] {
  const rotated = columns.filter((column) => column.rotated).length;
  return [
    ...(rows.length === 0 ? [`${name} has no rows`] : []),
    ...rows.flatMap(({ cells }, i) => (cells.length === columns.length ? [] : [`${name}: row ${i}`])),
    ...(rows.at(-1)?.isGroup ? [`${name} ends with the head of a group`] : []),
    ...(rotated > 18 ? [`${name} has ${rotated} rotated columns`] : []),
    ...(total && total.span + total.cells.length !== columns.length ? [`${name}: total`] : []),
    ...(total?.cells ?? []).flatMap((cell, i) => {
      if (cell.kind !== 'sum') return [];
      const column = total!.span + i;
      const above = rows.reduce((all, { cells }) => {
        const one = cells[column]!;
        return all + (one.kind === 'number' ? one.value : 0);
      }, 0);
      return Math.abs(above - cell.value) < 1e-6 ? [] : [`${name}: sum ${cell.value}, above it ${above}`];
    }),
  ];
}
