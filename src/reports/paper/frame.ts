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
    words: { ...words.page, leaf: words.leaf[document], arms: cleaned(arms) },
    leaves: uniquelyNamed(cleaned(leaves)).map((leaf) => ({ ...leaf, letterhead })),
  };
}

/** "SEKRETARIAT DAERAH TAHUN 2026" is not torn in two; a name that might not fit on a line may be. */
const LONGEST_UNBROKEN = 40;

/** The title of a leaf in capitals: what it is, then of which sections and which year. */
export function titleOf(document: PaperName, sections: readonly Section[], input: PrintInput): string[] {
  const end = dated(input.whole.organisation.settings.organisationName, input).toUpperCase();
  const unbroken = end.length > LONGEST_UNBROKEN ? end : end.replaceAll(' ', '\u00a0');
  const subjectLine = subject(sections, input).toUpperCase();
  return [input.words.titles[document].toUpperCase(), subjectLine.replace(end, () => unbroken)];
}

/** "Bagian Organisasi Sekretariat Daerah Tahun 2026". */
function subject(sections: readonly Section[], input: PrintInput): string {
  const { organisationName } = input.whole.organisation.settings;
  const [first, second] = sections;
  const section = first && !second ? [first.name] : [];
  // "Pimpinan Sekretariat Daerah" says it already.
  const organisation = section[0]?.includes(organisationName) ? [] : [organisationName];
  return dated([...section, ...organisation].join(' '), input);
}

function dated(name: string, { whole, words }: PrintInput): string {
  const { year } = whole.organisation.settings;
  return year === undefined ? name : words.year(name, year);
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
