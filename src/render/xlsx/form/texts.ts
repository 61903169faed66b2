import { element } from '../xml.ts';

/** Excel takes no longer text in a cell. */
export const LONGEST_TEXT = 32_767;

/** The texts of a form, each kept once, letter by letter, so that they come back as they were. */
export interface FormTexts {
  numberOf(text: string): number;
  xml(): string;
}

export function collectFormTexts(): FormTexts {
  const numbers = new Map<string, number>();
  let uses = 0;
  const numberOf = (text: string): number => {
    uses++;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const xml = (): string =>
    element(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: uses,
        uniqueCount: numbers.size,
      },
      [...numbers.keys()].map((text) => element('si', {}, exactTextXml(text))).join(''),
    );
  return { numberOf, xml };
}

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
