import type { LaidTable } from '../../typeset/layout.ts';
import { element, type Element, type Tag } from './structure.ts';

/** The elements of one leaf, made when they are first drawn: a block may go on over several pages. */
export class LeafTags {
  readonly section: Element;
  private readonly blocks = new Map<number, Element>();
  private readonly tables = new Map<LaidTable, TableTags>();

  constructor(document: Element) {
    this.section = element(document, 'Sect');
  }

  /** The element of a block. */
  block(index: number, tag: Tag): Element {
    return remembered(this.blocks, index, () => element(this.section, tag));
  }

  table(laid: LaidTable): TableTags {
    return remembered(this.tables, laid, () => new TableTags(element(this.section, 'Table')));
  }
}

/** Head, body and foot of a table with their rows and cells. */
export class TableTags {
  private readonly table: Element;
  private readonly parts = new Map<string, Element>();

  constructor(table: Element) {
    this.table = table;
  }

  headCell(column: number): Element {
    return this.cell('THead', 'head', column, 'TH');
  }

  numberCell(column: number): Element {
    return this.cell('THead', 'numbers', column, 'TD');
  }

  bodyCell(row: number, column: number): Element {
    return this.cell('TBody', String(row), column, 'TD');
  }

  totalCell(column: number, columns: number): Element {
    return this.cell('TFoot', 'total', column, 'TD', columns);
  }

  private cell(part: Tag, row: string, column: number, tag: Tag, columns = 1): Element {
    const group = remembered(this.parts, part, () => element(this.table, part));
    const line = remembered(this.parts, `${part} ${row}`, () => element(group, 'TR'));
    return remembered(this.parts, `${part} ${row} ${String(column)}`, () => element(line, tag, { columns }));
  }
}

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
