import type { Section } from '../../model/organisation.ts';
import type { Load } from '../../plan/plan.ts';
import { framed, titleOf, type BareLeaf } from './frame.ts';
import { dutyBlocks } from './lembar-duties.ts';
import { factsOf } from './lembar-facts.ts';
import { loadBlocks } from './lembar-load.ts';
import { commonBlocks, deputyBlocks, othersBlocks, restBlocks, separatedBlocks } from './lembar-others.ts';
import type { Paper, Signature } from './paper.ts';
import { awayNames, nameOf } from './names.ts';
import { bySeniority } from './people.ts';
import type { PrintInput, SectionDocument } from './print-input.ts';
import { namesSigner, receiptOf, sectionSigner, setdaSigner, signatureOf } from './signatures.ts';

/** A leaf for each person of a section: what is his, how much it is, and what is not his. */
export function lembarOf(section: Section, input: PrintInput): SectionDocument {
  const { words, messages, whole } = input;
  const away = awayNames(section, input);
  const omitted = away.length > 0 ? [words.omitted.away(section.name, messages.list(away, away.length))] : [];
  const loads = whole.plan.loads.filter(({ person }) => person.section === section.code);
  if (loads.length === 0) return { omitted: [...omitted, words.omitted.nobody(section.name)] };
  return { make: () => lembar(section, loads, input), omitted };
}

function lembar(section: Section, loads: readonly Load[], input: PrintInput): Paper {
  const loadOf = new Map(loads.map((load) => [load.person, load]));
  const people = bySeniority([...loadOf.keys()], section.head, input);
  const leaves = people.map((person) => leafOf(section, loadOf.get(person)!, input));
  return framed('lembar', [section], leaves, input);
}

function leafOf(section: Section, load: Load, input: PrintInput): BareLeaf {
  const { person } = load;
  return {
    name: nameOf(person, input),
    title: titleOf('lembar', [section], input),
    blocks: [
      { kind: 'facts', facts: factsOf(person, section, input) },
      ...dutyBlocks(load, input),
      ...loadBlocks(load, input),
      ...deputyBlocks(person, input),
      ...othersBlocks(load, input),
      ...separatedBlocks(load, input),
      ...restBlocks(section, load, input),
      ...commonBlocks(section, input),
    ],
    signatures: signaturesOf(load, section, input),
  };
}

/** He receives, his superior gives; the head of the section has the signatory of the whole Setda above him. */
function signaturesOf({ person, shares }: Load, section: Section, input: PrintInput): Signature[] {
  const [own, top] = [sectionSigner(section, input), setdaSigner(input)];
  const superior = own.person === person ? top : own;
  // Nobody hands his duties to the one who is above all, unless the file of his section says who does.
  if (top.person === person && (superior === top || !namesSigner(section))) return [signatureOf(top, input)];
  return [receiptOf(person, shares.length > 0, input), signatureOf(superior, input)];
}
