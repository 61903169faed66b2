import type { ErrorCode } from 'yaml';
import type { YamlProblem } from '../vocabulary/finding.ts';
import { lexemes } from './lexemes.ts';

/** What is wrong with a text that is no YAML, and which part of it is to blame. */
export interface Trouble {
  readonly problem: YamlProblem;
  readonly from: number;
  readonly to: number;
}

/** What the library says: its code, its words where the code is too coarse, and where it noticed. */
export interface LibraryError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * The library says where it could not go on; what the writer did wrong often stands before that and is something else.
 * The text around the place tells which of the usual mistakes it is.
 */
export function troubleOf(text: string, error: LibraryError): Trouble {
  const scene = sceneOf(text, error);
  for (const recognise of MISTAKES) {
    const trouble = recognise(scene);
    if (trouble) return trouble;
  }
  const [from, to] = error.pos;
  return { problem: BY_CODE[error.code] ?? 'lain', from, to };
}

/** The place of an error with what surrounds it. */
interface Scene {
  readonly text: string;
  readonly error: LibraryError;
  /** Where the library noticed, past the spaces that may stand there. */
  readonly at: number;
  readonly line: Line;
  /** The brackets that are open there, outermost first, by offset. */
  readonly open: readonly number[];
  /** The last text in quotation marks that begins before. */
  readonly quoted: { readonly from: number; readonly to: number } | undefined;
}

interface Line {
  readonly from: number;
  /** Where the line begins behind its indentation, and behind the "- " of a list too. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

function sceneOf(text: string, error: LibraryError): Scene {
  const [from] = error.pos;
  const open: number[] = [];
  let quoted: Scene['quoted'];
  for (const lexeme of lexemes(text)) {
    if (lexeme.from >= from) break;
    if (lexeme.isScalar) continue;
    if (/^["']/.test(lexeme.source)) quoted = { from: lexeme.from, to: lexeme.from + lexeme.source.length };
    else if (lexeme.source === '[' || lexeme.source === '{') open.push(lexeme.from);
    else if (lexeme.source === ']' || lexeme.source === '}') open.pop();
  }
  const gap = /^[ \t]*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0;
  return { text, error, at: from + gap, line: lineAt(text, from), open, quoted };
}

function lineAt(text: string, offset: number): Line {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', from);
  const raw = text.slice(from, newline < 0 ? text.length : newline).trimEnd();
  const start = from + (/^[ \t]*/.exec(raw)?.[0].length ?? 0);
  const content = start + (/^(?:- +)*/.exec(text.slice(start, from + raw.length))?.[0].length ?? 0);
  return { from, start, content, end: from + raw.length };
}

/** The next line that says something. */
function lineBelow(text: string, { end }: Line): Line | undefined {
  const next = /\n[ \t]*(?=[^\s#])/g;
  next.lastIndex = end;
  const match = next.exec(text);
  return match ? lineAt(text, match.index + 1) : undefined;
}

type Recognise = (scene: Scene) => Trouble | undefined;

const restOfLine = (problem: YamlProblem, from: number, { end }: Line): Trouble => ({
  problem,
  from,
  to: Math.max(from + 1, end),
});

/** "key: value" as one writes it: where the value begins, if the line is of that form. */
function valueStart(text: string, { content, end }: Line): number {
  const key = /^[^\s:#"'[\]{},][^:#"'[\]{},]*:\s+/.exec(text.slice(content, end));
  return content + (key?.[0].length ?? 0);
}

const mergeConflict: Recognise = ({ text, line }) =>
  /^(?:<{7}|={7}|>{7})(?: |$)/.test(text.slice(line.from, line.end))
    ? restOfLine('konflik', line.from, line)
    : undefined;

const tabInIndentation: Recognise = ({ text, line, open }) => {
  const tab = text.slice(line.from, line.start).indexOf('\t');
  if (tab < 0 || open.length > 0) return undefined;
  return { problem: 'tab', from: line.from + tab, to: line.from + tab + 1 };
};

const quoteLeftOpen: Recognise = ({ text, error, quoted }) =>
  error.message.startsWith('Missing closing') && quoted
    ? restOfLine('kutip-terbuka', quoted.from, lineAt(text, quoted.from))
    : undefined;

const badEscape: Recognise = ({ error }) =>
  error.code === 'BAD_DQ_ESCAPE'
    ? { problem: 'garis-miring', from: error.pos[0], to: error.pos[0] + 2 }
    : undefined;

const textAfterQuote: Recognise = ({ text, error, at, quoted, line }) =>
  error.code === 'UNEXPECTED_TOKEN' && quoted && text.slice(quoted.to, at).trim() === ''
    ? restOfLine('setelah-kutip', at, line)
    : undefined;

const missingComma: Recognise = ({ text, error, at, open, line }) => {
  const opener = open.at(-1);
  const isWithin = opener !== undefined && opener >= line.from && error.code !== 'BAD_INDENT';
  if (!isWithin || /[\]}]/.test(text[at] ?? '')) return undefined;
  return { problem: 'koma-hilang', from: at, to: error.pos[1] };
};

const bracketLeftOpen: Recognise = ({ open }) => {
  const opener = open.at(-1);
  return opener === undefined ? undefined : { problem: 'kurung', from: opener, to: opener + 1 };
};

const bracketTooMany: Recognise = ({ text, error, at }) =>
  error.code === 'UNEXPECTED_TOKEN' && /[\]}]/.test(text[at] ?? '')
    ? { problem: 'kurung-berlebih', from: at, to: at + 1 }
    : undefined;

const markAtStart: Recognise = ({ text, error, line }) => {
  const from = valueStart(text, line);
  const canBe = ['UNEXPECTED_TOKEN', 'BAD_SCALAR_START', 'BAD_ALIAS', 'BLOCK_AS_IMPLICIT_KEY'];
  const hasMark = /^(?:[*&!@%`|>[{]|[?-] )/.test(text.slice(from, line.end));
  return canBe.includes(error.code) && hasMark && from > line.start
    ? restOfLine('tanda-di-awal', from, line)
    : undefined;
};

const dashWithoutSpace: Recognise = ({ text, line }) =>
  /^-[^\s-].*:(?: |$)/.test(text.slice(line.start, line.end))
    ? restOfLine('spasi-tanda-hubung', line.start, line)
    : undefined;

const KEY_EXPECTED: readonly ErrorCode[] = ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'];

const keyWithoutColon: Recognise = ({ text, error, line }) => {
  const content = text.slice(line.content, line.end);
  if (!KEY_EXPECTED.includes(error.code) || error.pos[0] < line.start) return undefined;
  if (/^[\w-]+:\S/.test(content)) return restOfLine('spasi-titik-dua', line.content, line);
  return /:(?: |$)/.test(content) ? undefined : restOfLine('titik-dua-hilang', line.content, line);
};

const colonInText: Recognise = ({ text, error, line }) => {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const value = valueStart(text, line);
  const hasColon = /:(?:\s|$)/.test(text.slice(value, line.end));
  return value > line.content && hasColon ? restOfLine('titik-dua-dalam-teks', value, line) : undefined;
};

/** Either this line or the one below stands where nothing else stands; the lines above say which. */
const wrongIndentation: Recognise = ({ text, error, line }) => {
  const codes: readonly ErrorCode[] = ['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', ...KEY_EXPECTED];
  if (!codes.includes(error.code)) return undefined;
  const below = lineBelow(text, line);
  const isBelowToBlame =
    error.code === 'BLOCK_AS_IMPLICIT_KEY' &&
    below !== undefined &&
    valueStart(text, line) > line.content &&
    below.start - below.from > line.content - line.from - 1 &&
    !columnsAbove(text, line).has(below.start - below.from);
  const blamed = isBelowToBlame ? below : line;
  return restOfLine('indentasi', blamed.start, blamed);
};

/** Columns at which entries begin in the block above a line. */
function columnsAbove(text: string, line: Line): Set<number> {
  const columns = new Set<number>();
  let above = line;
  for (let count = 0; above.from > 0 && count < 20; count++) {
    above = lineAt(text, above.from - 1);
    columns.add(above.start - above.from).add(above.content - above.from);
  }
  return columns;
}

/** The usual mistakes, the surest signs first. */
const MISTAKES: readonly Recognise[] = [
  mergeConflict,
  tabInIndentation,
  quoteLeftOpen,
  badEscape,
  textAfterQuote,
  missingComma,
  bracketLeftOpen,
  bracketTooMany,
  markAtStart,
  dashWithoutSpace,
  keyWithoutColon,
  colonInText,
  wrongIndentation,
];

const BY_CODE: Partial<Record<ErrorCode, YamlProblem>> = {
  TAB_AS_INDENT: 'tab',
  BAD_SCALAR_START: 'tanda-di-awal',
  UNEXPECTED_TOKEN: 'tak-terduga',
  BLOCK_IN_FLOW: 'tak-terduga',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  MULTIPLE_DOCS: 'banyak-dokumen',
  RESOURCE_EXHAUSTION: 'terlalu-dalam',
};
