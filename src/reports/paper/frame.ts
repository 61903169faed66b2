import type { Section } from '../../model/organisation.ts';
import { cleaned } from './clean.ts';
import { letterheadOf } from './letterhead.ts';
import type { Leaf, Paper } from './paper.ts';
import type { PaperName, PrintInput } from './print-input.ts';
import { sheetOf, typeOf } from './sheet.ts';
import { sourceLine } from './source-line.ts';

/** A leaf before it has its letterhead. */
export type BareLeaf = Omit<Leaf, 'letterhead'>;

/** A document of these sections: what all documents have in common, around its leaves. */
export function framed(
  document: PaperName,
  sections: readonly Section[],
  leaves: readonly BareLeaf[],
  input: PrintInput,
): Paper {
  const { messages, words, whole, day } = input;
  const { settings } = whole.organisation;
  // The picture stays the same object in all papers, because what is made of it is kept by it.
  const letterhead = { ...cleaned(letterheadOf(input)), arms: input.arms };
  const arms = words.page.arms(settings.governmentName ?? settings.organisationName);
  return {
    title: cleaned([words.titles[document], subject(sections, input)].join(' ')),
    author: cleaned(settings.organisationName),
    language: messages.language,
    day,
    sheet: sheetOf(document, input),
    type: cleaned(typeOf(document, settings, input.family)),
    footer: sourceLine(document, sections, input),
    words: { ...words.page, arms: cleaned(arms) },
    leaves: uniquelyNamed(cleaned(leaves)).map((leaf) => ({ ...leaf, letterhead })),
  };
}

/** The title of a leaf in capitals: what it is, then of which sections and which year. */
export function titleOf(document: PaperName, sections: readonly Section[], input: PrintInput): string[] {
  return [input.words.titles[document], subject(sections, input)].map((line) => line.toUpperCase());
}

/** "Bagian Organisasi Sekretariat Daerah Tahun 2026". */
function subject(sections: readonly Section[], { whole, words }: PrintInput): string {
  const { organisationName, year } = whole.organisation.settings;
  const [first, second] = sections;
  const section = first && !second ? [first.name] : [];
  // "Pimpinan Sekretariat Daerah" says it already.
  const organisation = section[0]?.includes(organisationName) ? [] : [organisationName];
  return [...section, ...organisation, ...(year === undefined ? [] : [words.year(year)])].join(' ');
}

function uniquelyNamed(leaves: readonly BareLeaf[]): BareLeaf[] {
  const taken = new Set<string>();
  return leaves.map((leaf) => {
    let name = leaf.name;
    for (let number = 2; taken.has(name); number++) name = `${leaf.name} (${number})`;
    taken.add(name);
    return { ...leaf, name };
  });
}
