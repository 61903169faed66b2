import { strFromU8, unzipSync } from 'fflate';

/** An element of an XML part. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** A part of a package as a tree; throws where its XML is not well-formed. */
export function part(docx: Uint8Array, path: string): Element {
  const bytes = unzipSync(docx)[path];
  if (!bytes) throw new Error(`no part ${path}`);
  return parseXml(strFromU8(bytes));
}

/** All elements of a name, in order. */
export function all(element: Element, name: string): Element[] {
  const own = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...own] : own;
}

/** The first element of a name. */
export function one(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** What a reader sees of an element; a line break is "\n". */
export function textOf(element: Element): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:tab') return '\t';
  // Tab stops are told in the properties, tabs in the text.
  return element.children.map((child) => (child.name === 'w:pPr' ? '' : textOf(child))).join('');
}

/** Well-formed XML of the plain kind that office programs write: no entities of its own, no CDATA. */
export function parseXml(xml: string): Element {
  type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string };
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  let end = 0;
  for (const match of xml.matchAll(
    /<(?:\?[^>]*\?|(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?))>|[^<]+/gy,
  )) {
    end += match[0].length;
    const [token, closes, name, attributes = '', isEmpty] = match;
    if (name === undefined) open.at(-1)!.text += token.startsWith('<?') ? '' : decode(token);
    else if (closes) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (end !== xml.length) throw new Error(`not XML at ${end}: ${xml.slice(end, end + 60)}`);
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one whole element');
  return top.children[0]!;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)]),
  );
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  // XML 1.0 allows no other characters below the space, not even as references.
  // eslint-disable-next-line no-control-regex -- these are what must not occur
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error('illegal character');
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+))?;?/gi, (entity, hex, decimal, name) => {
    if (!entity.endsWith(';')) throw new Error(`stray & in ${text.slice(0, 60)}`);
    if (name !== undefined) {
      const known = NAMED[String(name)];
      if (known === undefined) throw new Error(`unknown ${entity}`);
      return known;
    }
    return String.fromCodePoint(hex ? parseInt(String(hex), 16) : Number(decimal));
  });
}
