import type { Paper } from '../../src/reports/paper/paper.ts';

/** Fields that hold one of a few words, not a text. */
const WORDS = new Set(['kind', 'tone', 'align', 'format', 'language', 'sheet']);

/** The same paper with another text in every place that holds one. */
export function withText(paper: Paper, text: string): Paper {
  const replace = (value: unknown, key: string): unknown => {
    if (WORDS.has(key) || value instanceof Uint8Array) return value;
    if (typeof value === 'string') return value === '' ? '' : text;
    if (Array.isArray(value)) return value.map((part: unknown) => replace(part, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replace(part, name)]));
  };
  return replace(paper, '') as Paper;
}

/** Texts that are something else to a browser, a style sheet, a spreadsheet or a Markdown reader. */
export const NASTY = [
  '</script><script>alert(1)</script>',
  '" onload="alert(1)',
  "' onmouseover='alert(1)",
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '</style><style>body{display:none}</style>',
  '"; } body { display: none } @page { content: "',
  '\\2022 \\"',
  '*/ /*',
  ']]> <!-- -->',
  '&lt;b&gt; &amp;',
  '\u0000\u001b[31m\u202ekiri\t\r',
  'a | b || c',
  '[x](https://contoh.invalid) ![y](z)',
  '# *a* _b_ `c` ~d~ $e$',
  '- x',
  '1. x',
  '===',
  '=1+1',
  '+1',
  '-1+cmd|x',
  '@SUM(A1)',
  ' =1+1',
  'a;=1+1',
  'a,=1+1',
  'a";"=1+1',
];
