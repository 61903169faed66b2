import { readFileSync } from 'node:fs';

/** The part of README about CI, without the shown outputs of the formats, which test/readme.test.ts makes anew. */
export function ciPart(): string {
  const readme = readFileSync('README.md', 'utf8');
  const [part] = readme.slice(readme.indexOf('\n## CI\n') + 1).split('\n## ', 1);
  return part!
    .split(/\n(?=### )/)
    .filter((section) => !section.startsWith('### Formats\n'))
    .join('\n');
}

/** Its snippets by their first line, a comment that says what each is. */
export function snippets(): ReadonlyMap<string, string> {
  const blocks = [...ciPart().matchAll(/^```\w*\n(?:#|\/\/) (.*)\n([^]*?)^```$/gm)];
  return new Map(blocks.map(([, title, text]) => [title!, text!]));
}
