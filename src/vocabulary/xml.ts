import { printable } from './printable.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes (escaped here) and its content (XML already); undefined attributes are left out. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inside = content.join('');
  return inside === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inside}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text that is safe as content and in an attribute. */
export function escapeXml(text: string): string {
  return printable(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\n]/g, (character) => ENTITIES[character]!);
}

// Half of a surrogate pair and the two non-characters would make the whole file unreadable.
const FORBIDDEN = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
