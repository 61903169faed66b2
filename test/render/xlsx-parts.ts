import { strFromU8, unzipSync } from 'fflate';
import type { Paper } from '../../src/reports/paper/paper.ts';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts';
import { layOut } from '../../src/typeset/lay-out.ts';
import { arimo } from '../support/typeface.ts';

export const typeface = arimo();

/** The workbook of a paper, set as the program sets it. */
export function workbook(paper: Paper): Uint8Array {
  return renderXlsx(paper, layOut(paper, typeface));
}

/** The files in a workbook, as text. */
export function partsOf(paper: Paper): Record<string, string> {
  const files = unzipSync(workbook(paper));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The first worksheet. */
export function sheetOf(paper: Paper): string {
  return partsOf(paper)['xl/worksheets/sheet1.xml']!;
}

/** Attributes of all elements of a name, in order. */
export function elements(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}((?: [^>]*?)?)/?>`, 'g'))].map(([, attributes]) => {
    const pairs = attributes!.matchAll(/([\w:]+)="([^"]*)"/g);
    return Object.fromEntries(Array.from(pairs, ([, key, value]): [string, string] => [key!, value!]));
  });
}

/** A cell as it stands in the file; undefined if it does not. */
export function cellIn(xml: string, name: string): string | undefined {
  return new RegExp(`<c r="${name}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0];
}
