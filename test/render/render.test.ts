import { describe, expect, test } from '@jest/globals';
import { Chalk } from 'chalk';
import { codeFrame } from '../../src/findings/code-frame.ts';
import { bar } from '../../src/render/bar.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { chalkFor } from '../../src/render/paint.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { textWidth } from '../../src/render/text-width.ts';
import { text, type Document } from '../../src/reports/document.ts';

const plain = new Chalk({ level: 0 });
const document: Document = {
  blocks: [
    { kind: 'heading', level: 1, text: 'DIBAGI HABIS', tone: 'good' },
    { kind: 'heading', level: 2, text: 'Bagian Hukum' },
    {
      kind: 'table',
      columns: [
        { head: 'Pegawai', align: 'left' },
        { head: 'Nama', align: 'left', optional: true },
        { head: 'Beban', align: 'left' },
        { head: '', align: 'right' },
      ],
      rows: [
        [
          text('staf-1'),
          text('Nama yang Panjang Sekali, S.H., M.H.'),
          { kind: 'bar', utilisation: 0.5 },
          text('50 %'),
        ],
        [text('staf-2'), text('Contoh'), { kind: 'bar', utilisation: 1.2 }, text('120 %', 'bad')],
      ],
    },
    { kind: 'list', items: [{ text: 'HK-01 | <b>', details: ['Saran: *tebal*'] }] },
  ],
};

describe('terminal', () => {
  test('in a pipe', () => {
    expect(renderTerminal(document, plain, undefined)).toBe(
      [
        'DIBAGI HABIS',
        '',
        'Bagian Hukum',
        '  Pegawai  Nama                                  Beban',
        '  staf-1   Nama yang Panjang Sekali, S.H., M.H.  ██████████··········   50 %',
        '  staf-2   Contoh                                ███████████████████>  120 %',
        '',
        '  HK-01 | <b>',
        '      Saran: *tebal*',
        '',
      ].join('\n'),
    );
  });

  test.each([40, 60, 80, 100, 200])('no line is wider than %d columns', (columns) => {
    const lines = renderTerminal(document, plain, columns).split('\n');
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns);
  });

  test('a narrow terminal leaves out what is optional', () => {
    expect(renderTerminal(document, plain, 60)).not.toContain('Panjang');
  });

  test('colour only where it is wanted', () => {
    expect(renderTerminal(document, chalkFor(true, {}), 100)).toContain('\u001b[');
    for (const chalk of [
      chalkFor(false, {}),
      chalkFor(true, { NO_COLOR: '1' }),
      chalkFor(true, { TERM: 'dumb' }),
    ]) {
      expect(renderTerminal(document, chalk, 100)).not.toContain('\u001b[');
    }
  });

  test('widths: colours take none, wide letters take two', () => {
    expect([
      textWidth('abc'),
      textWidth('\u001b[31mabc\u001b[39m'),
      textWidth('日本'),
      textWidth('█·'),
    ]).toEqual([3, 3, 4, 2]);
  });
});

test('markdown mentions and links to nothing', () => {
  const text = 'https://evil.example @siti';
  const markdown = renderMarkdown({ blocks: [{ kind: 'paragraph', text }] });
  expect(markdown).toBe('https:&#8203;//evil.example @&#8203;siti\n');
});

test('markdown escapes what would be markup', () => {
  const markdown = renderMarkdown(document);
  expect(markdown).toContain('- HK-01 \\| \\<b\\>\n  - Saran: \\*tebal\\*');
  expect(markdown).toContain('| Pegawai | Nama | Beban |  |\n| --- | --- | --- | --: |');
});

test.each([
  [0, '··········'],
  [0.05, '▌·········'],
  [1, '██████████'],
  [1.01, '█████████>'],
])('a bar of %d', (utilisation, expected) => {
  expect(bar(utilisation, 10)).toBe(expected);
});

describe('code frames', () => {
  const at = (line: number, column: number, endColumn: number): Parameters<typeof codeFrame>[1] => ({
    file: 'x',
    line,
    column,
    endLine: line,
    endColumn,
  });

  test('underline the token below its line', () => {
    expect(codeFrame(['a: 1', 'b: zwei', ''], at(2, 4, 8))).toEqual([
      '1 | a: 1',
      '2 | b: zwei',
      '  |    ^^^^',
    ]);
  });

  test('a long line is cut around the token', () => {
    const [, underline] = codeFrame([`a: ${'x'.repeat(500)} wrong ${'y'.repeat(500)}`], at(1, 505, 510));
    const [line] = codeFrame([`a: ${'x'.repeat(500)} wrong ${'y'.repeat(500)}`], at(1, 505, 510));
    expect(line!.slice(underline!.indexOf('^'), underline!.lastIndexOf('^') + 1)).toBe('wrong');
    expect(line!.length).toBeLessThan(130);
  });

  test('tabs and control characters do not move the underline', () => {
    expect(codeFrame(['\ta: \u0007b'], at(1, 5, 6))).toEqual(['1 |  a: \ufffdb', '  |     ^']);
  });
});
