import { element } from '../xml.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text with nothing replaced: what XML cannot hold is written _x001F_, as workbooks do. */
export function exactTextXml(text: string): string {
  const content = text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, (character) => `_x${hex(character)}_`)
    .replace(/[&<>]/g, (character) => ENTITIES[character]!);
  return element('t', { 'xml:space': 'preserve' }, content);
}

// A carriage return is one of them, for readers of XML make a line end of it; so is half of a surrogate pair.
const NOT_IN_XML = new RegExp(
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
