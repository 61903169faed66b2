import type { Section } from '../../model/organisation.ts';
import type { PaperBlock } from './paper.ts';
import { awayNames, nameInSentence } from './names.ts';
import type { PrintInput } from './print-input.ts';

/** Names whoever of the section has nothing to do. */
export function idleBlocks(section: Section, input: PrintInput): PaperBlock[] {
  const { whole, messages, words } = input;
  const idle = whole.plan.idle.filter((person) => person.section === section.code);
  const names = idle.map((person) => nameInSentence(person, input));
  if (names.length === 0) return [];
  return [{ kind: 'paragraph', text: words.idle(messages.list(names, names.length)), tone: 'bad' }];
}

/** Names whoever of the section is away all year. */
export function awayBlocks(section: Section, input: PrintInput): PaperBlock[] {
  const { messages, words } = input;
  const names = awayNames(section, input);
  if (names.length === 0) return [];
  return [{ kind: 'paragraph', text: words.awayAll(messages.list(names, names.length)), tone: 'faint' }];
}
