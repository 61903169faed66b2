import type { Argument, Command, Option } from 'commander';
import { optionsOf, wordLineOf, type Blank } from './blank.ts';

/** One word that may stand where the cursor is, with what it means. */
export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** Gives what a value with this name in the usage line ("kode") may be, where no closed list says it. */
export type Offer = (name: string, operands: readonly string[]) => Promise<readonly Candidate[]>;

/** Words that no shell reads as more than a word. */
const PLAIN = /^[\w./,=-]+$/;

/**
 * The words that may stand in place of the last one, which may be empty. None: the shell offers its files. Commands,
 * options and closed values come from commander's own definitions.
 */
export async function candidatesFor(
  program: Command,
  words: readonly string[],
  offer: Offer,
): Promise<Candidate[]> {
  const { blank, typed, lead, keeps, operands } = wordLineOf(program, words);
  if (!blank) return [];
  const { kept, begun } = blank.kind === 'value' ? listParts(blank.of, typed) : { kept: '', begun: typed };
  const all = await allFor(program, blank, operands, offer);
  return (
    all
      .filter(({ word }) => word.startsWith(begun) && PLAIN.test(word) && !kept.split(',').includes(word))
      // After "sarif=" comes a file, which the shell knows better.
      .filter(({ word }) => !(word === begun && word.endsWith('=')))
      .map(({ word, description }) => ({ word: `${lead}${kept}${word}`.slice(keeps), description }))
      .filter(({ word }) => word !== '')
  );
}

async function allFor(
  program: Command,
  blank: Blank,
  operands: readonly string[],
  offer: Offer,
): Promise<readonly Candidate[]> {
  if (blank.kind === 'command') {
    return program.commands.flatMap((command) =>
      [command.name(), ...command.aliases()].map((word) => ({ word, description: command.description() })),
    );
  }
  if (blank.kind === 'option') return optionWords(program, blank.command, blank.given);
  const { argChoices } = blank.of;
  if (argChoices) return argChoices.map((word) => ({ word, description: '' }));
  return offer(valueName(blank.of), operands);
}

/** Options that are on the line already come again only if they gather their values. */
function optionWords(program: Command, command: Command, given: readonly Option[]): Candidate[] {
  return optionsOf(program, command)
    .filter((option) => !given.includes(option) || Array.isArray(option.defaultValue))
    .flatMap(({ long, short, description }) =>
      [long, short].flatMap((word) => (typeof word === 'string' ? [{ word, description }] : [])),
    );
}

/** The name of a value in the usage line: "kode" of "--bagian <kode>". */
export function valueName(of: Option | Argument): string {
  return 'flags' in of ? (/<(.*)>/.exec(of.flags)?.[1] ?? '') : of.name();
}

/** Values that are several by commas: those before the last comma stay. */
const LISTS = ['daftar', 'dokumen'];

function listParts(of: Option | Argument, typed: string): { kept: string; begun: string } {
  const cut = LISTS.includes(valueName(of)) ? typed.lastIndexOf(',') + 1 : 0;
  return { kept: typed.slice(0, cut), begun: typed.slice(cut) };
}
