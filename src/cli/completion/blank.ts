import type { Argument, Command, Option } from 'commander';

/** What stands to be filled in where the cursor is. */
export type Blank =
  | { readonly kind: 'command' }
  | { readonly kind: 'option'; readonly command: Command; readonly given: readonly Option[] }
  | { readonly kind: 'value'; readonly of: Option | Argument };

/** The blank with what is there of it already. */
export interface WordLine {
  readonly blank: Blank | undefined;
  /** The begun value; empty where nothing is typed yet. */
  readonly typed: string;
  /** What precedes the value within its word, such as "--format=". */
  readonly lead: string;
  /** How many characters of the word the shell keeps: bash replaces only what comes after "=". */
  readonly keeps: number;
  /** The words that are neither command, option nor value; then the folder that the command writes into. */
  readonly operands: readonly string[];
}

/** Understands the words of a line, of which the last is being typed, as commander would. */
export function wordLineOf(program: Command, words: readonly string[]): WordLine {
  const whole = joined(words);
  const last = whole.at(-1) ?? '';
  const { command, given, operands, target, valueOf, optionsAreOver } = readWords(
    program,
    whole.slice(0, -1),
  );
  const replaced = words.at(-1) === '=' ? '' : (words.at(-1) ?? '');
  const keeps = last.length - replaced.length;
  const line = (blank: Blank | undefined, typed = last, lead = ''): WordLine => ({
    blank,
    typed,
    lead,
    keeps,
    operands: [...operands, ...target],
  });
  if (valueOf) return line({ kind: 'value', of: valueOf });
  if (last.startsWith('-') && !optionsAreOver) {
    const [flag, value] = parts(last);
    if (value === undefined) return line({ kind: 'option', command, given });
    const option = optionNamed(program, command, flag);
    return line(option && { kind: 'value', of: option }, value, `${flag}=`);
  }
  if (command === program) return line({ kind: 'command' });
  const argument = argumentAt(command, operands.length);
  return line(argument && { kind: 'value', of: argument });
}

/** The options that may follow a command: its own, and those of the program that stand anywhere. */
export function optionsOf(program: Command, command: Command): Option[] {
  const own = command.createHelp().visibleOptions(command);
  return command === program ? own : [...own, ...program.options.filter(({ required }) => required)];
}

function optionNamed(program: Command, command: Command, flag: string): Option | undefined {
  return optionsOf(program, command).find(({ long, short }) => flag === long || flag === short);
}

interface Read {
  readonly command: Command;
  readonly given: readonly Option[];
  readonly operands: readonly string[];
  /** Value of --ke, where it stands on the line. */
  readonly target: readonly string[];
  /** The option whose value comes next. */
  readonly valueOf: Option | undefined;
  readonly optionsAreOver: boolean;
}

function readWords(program: Command, words: readonly string[]): Read {
  let command = program;
  let valueOf: Option | undefined;
  let optionsAreOver = false;
  const given: Option[] = [];
  const operands: string[] = [];
  const target: string[] = [];
  for (const word of words) {
    if (valueOf) {
      if (valueOf.long === '--ke') target.push(word);
      valueOf = undefined;
    } else if (word === '--') optionsAreOver = true;
    else if (word.startsWith('-') && !optionsAreOver) {
      const [flag, value] = parts(word);
      const option = optionNamed(program, command, flag);
      if (option) given.push(option);
      if (option?.required && value === undefined) valueOf = option;
    } else {
      const named = command === program ? commandNamed(program, word) : undefined;
      if (named) command = named;
      else operands.push(word);
    }
  }
  return { command, given, operands, target, valueOf, optionsAreOver };
}

function commandNamed(program: Command, word: string): Command | undefined {
  return program.commands.find((command) => command.name() === word || command.aliases().includes(word));
}

function argumentAt(command: Command, place: number): Argument | undefined {
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  return registeredArguments[place] ?? (last?.variadic ? last : undefined);
}

/** "--format=json" → flag and value. */
function parts(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** Bash parts words at "=", so that "--format=json" comes as three. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (const [i, word] of words.entries()) {
    const belongsToTheLast = whole.length > 0 && (word === '=' || words[i - 1] === '=');
    if (belongsToTheLast) whole.push(`${whole.pop()!}${word}`);
    else whole.push(word);
  }
  return whole;
}
