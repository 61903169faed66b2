import type { Section } from '../../model/organisation.ts';
import type { PaperBlock } from './paper.ts';
import { awayNames } from './people.ts';
import type { PrintInput } from './print-input.ts';

/** Names whoever of the section has nothing to do. */
export function idleBlocks(section: Section, { whole, messages, words }: PrintInput): PaperBlock[] {
  const names = whole.plan.idle.filter((person) => person.section === section.code).map(({ name }) => name);
  if (names.length === 0) return [];
  return [{ kind: 'paragraph', text: words.idle(messages.list(names, names.length)), tone: 'bad' }];
}

/** Names whoever of the section is away all year. */
export function awayBlocks(section: Section, { messages, words }: PrintInput): PaperBlock[] {
  const names = awayNames(section, words);
  if (names.length === 0) return [];
  return [{ kind: 'paragraph', text: words.awayAll(messages.list(names, names.length)), tone: 'faint' }];
}
