import { stepsBetween } from '../vocabulary/nearest.ts';
import type { Directive } from './directive.ts';
import { entriesOf, type EntryLines } from './entry-lines.ts';
import type { Lines } from './lines.ts';
import type { YamlReading } from './yaml-reading.ts';

const WORD = 'bagihabis-abaikan';

/** Comments that may be meant: also those that ordinary words begin like this. */
const SUSPECT = /#\s*bag[\w-]*[\s:]*aba/iu;

/** The comments of a text that silence a rule, each with the lines of the entry that it stands on, above or within. */
export async function directivesIn(
  text: string,
  lines: Lines,
  yaml: YamlReading,
): Promise<readonly Directive[]> {
  // Nearly no file has one, and parting a text into its pieces is dear.
  if (!SUSPECT.test(text)) return [];
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

const NEARLY = /^#+\s*(bag[a-z]*(?:[-_]habis)?)[\s:_-]*(aba[a-z]*)/iu;

/** "bagihabis abaikan", "Bagihabis-Abaikan", "bagihabis-abai": read over, the comment would silently do nothing. */
function isMisspelt(comment: string): boolean {
  const [whole, name = '', word = ''] = NEARLY.exec(comment) ?? [];
  if (whole === undefined) return false;
  const program = name.toLowerCase().replace(/[-_]/g, '');
  const keyword = `${program}-${word.toLowerCase()}`;
  return (program === 'bagihabis' && keyword.includes('-abai')) || stepsBetween(keyword, WORD) <= 2;
}

/** One for each rule that the comment names; none where it is an ordinary comment. */
function directivesOf(comment: Comment, entry: EntryLines, lines: Lines): Directive[] {
  const [whole, rules = '', reason = ''] = FORM.exec(comment.text) ?? [];
  const at = lines.place(comment.from, comment.from + comment.text.length);
  if (whole === undefined) {
    const misspelt = { rule: '', reason: '', at, entry, hasOthers: false, isMisspelt: true };
    return isMisspelt(comment.text) ? [misspelt] : [];
  }
  const named = rules.split(',');
  return named.map((rule) => ({
    rule: rule.trim(),
    reason: reason.trim(),
    at,
    entry,
    hasOthers: named.length > 1,
    isMisspelt: false,
  }));
}
