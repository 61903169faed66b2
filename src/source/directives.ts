import type { Directive } from './directive.ts';
import { entriesOf, type EntryLines } from './entry-lines.ts';
import type { Lines } from './lines.ts';
import type { YamlReading } from './yaml-reading.ts';

const WORD = 'bagihabis-abaikan';

/** The comments of a text that silence a rule, each with the lines of the entry that it stands on, above or within. */
export async function directivesIn(
  text: string,
  lines: Lines,
  yaml: YamlReading,
): Promise<readonly Directive[]> {
  // Nearly no file has one, and parting a text into its pieces is dear.
  if (!text.includes(WORD)) return [];
  const { lexemes } = await import('./lexemes.ts');
  const entryAt = entriesOf(yaml, lines);
  const found: Directive[] = [];
  let waiting: Comment[] = [];
  for (const { source, from } of lexemes(text)) {
    const isComment = source.startsWith('#');
    if (!isComment && (waiting.length === 0 || source.trim() === '')) continue;
    const { line } = lines.place(from, from + 1);
    if (isComment) waiting.push({ from, text: source.trimEnd(), line });
    // A comment between two entries waits for the one below; a dash alone on its line is no entry yet.
    const entry = entryAt(line);
    if (!entry) continue;
    found.push(...waiting.flatMap((comment) => directivesOf(comment, entry, lines)));
    waiting = [];
  }
  return [...found, ...waiting.flatMap((comment) => directivesOf(comment, lineOf(comment), lines))];
}

interface Comment {
  readonly from: number;
  readonly text: string;
  readonly line: number;
}

function lineOf({ line }: Comment): EntryLines {
  return { from: line, to: line };
}

const FORM = new RegExp(`^#+\\s*${WORD}(?![\\w-])\\s*([^:]*)(?::(.*))?$`, 'su');

/** One for each rule that the comment names; none where it is an ordinary comment. */
function directivesOf(comment: Comment, entry: EntryLines, lines: Lines): Directive[] {
  const [whole, rules = '', reason = ''] = FORM.exec(comment.text) ?? [];
  if (whole === undefined) return [];
  const at = lines.place(comment.from, comment.from + comment.text.length);
  return rules.split(',').map((rule) => ({ rule: rule.trim(), reason: reason.trim(), at, entry }));
}
