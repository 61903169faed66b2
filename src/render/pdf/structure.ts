import { ref, type PdfFile, type Ref } from './file.ts';
import { array, dict, name, number, text, type Value } from './syntax.ts';

/** What a part of the text is, for those who have it read to them (ISO 32000-1, 14.8). */
export type Tag =
  | 'Document' | 'Sect' | 'Div' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'LBody' | 'Lbl'
  | 'Table' | 'THead' | 'TBody' | 'TFoot' | 'TR' | 'TH' | 'TD' | 'Figure'; // prettier-ignore

export interface Element {
  readonly tag: Tag;
  readonly children: (Element | Mark)[];
  readonly attributes: Attributes;
}

export interface Attributes {
  /** Read instead of a picture. */
  readonly alt?: string;
  readonly columns?: number;
  /** Where a picture stands on its page. */
  readonly box?: readonly [number, number, number, number];
}

/** Content of a page that belongs to an element. */
export interface Mark {
  readonly page: number;
  readonly id: number;
}

/** A child at the end of the parent; parents are told so that the tree grows as the pages are drawn. */
export function element(parent: Element | undefined, tag: Tag, attributes: Attributes = {}): Element {
  const made: Element = { tag, children: [], attributes };
  parent?.children.push(made);
  return made;
}

/** Writes the tree; marksPerPage tells how many marks each page has. */
export function writeStructure(
  file: PdfFile,
  root: Element,
  pages: readonly Ref[],
  marksPerPage: readonly number[],
): Ref {
  const tree = file.reserve();
  const owners = marksPerPage.map((count) => Array.from<Ref | undefined>({ length: count }));
  const top = write(root, tree);
  const parents = owners.map(
    (refs, page) => `${String(page)} ${array(refs.map((owner) => (owner ? ref(owner) : 'null')))}`,
  );
  file.set(
    tree,
    dict({
      Type: name('StructTreeRoot'),
      K: array([ref(top)]),
      ParentTree: dict({ Nums: array(parents) }),
      ParentTreeNextKey: number(pages.length),
    }),
  );
  return tree;

  function write({ tag, children, attributes }: Element, parent: Ref): Ref {
    const own = file.reserve();
    // Marks on the element's own page are told by their number alone.
    const page = children.find((child) => 'page' in child)?.page;
    const kids = children.map((child): Value => {
      if ('tag' in child) return ref(write(child, own));
      owners[child.page]![child.id] = own;
      if (child.page === page) return number(child.id);
      return dict({ Type: name('MCR'), Pg: ref(pages[child.page]!), MCID: number(child.id) });
    });
    file.set(
      own,
      dict({
        S: name(tag),
        P: ref(parent),
        Pg: page === undefined ? undefined : ref(pages[page]!),
        K: kids.length === 1 ? kids[0] : array(kids),
        Alt: attributes.alt === undefined ? undefined : text(attributes.alt),
        A: attributesOf(tag, attributes),
      }),
    );
    return own;
  }
}

function attributesOf(tag: Tag, { columns, box }: Attributes): Value | undefined {
  if (tag === 'TH') return '<</O /Table /Scope /Column>>';
  if (columns !== undefined && columns > 1) return `<</O /Table /ColSpan ${String(columns)}>>`;
  return box && `<</O /Layout /Placement /Block /BBox ${array(box)}>>`;
}
