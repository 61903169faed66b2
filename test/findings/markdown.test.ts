import { describe, expect, test } from '@jest/globals';
import { Lexer, marked, type Tokens } from 'marked';
import { wholeSentence } from '../../src/findings/sentence.ts';
import { id } from '../../src/messages/id.ts';
import { hostileReport, ODD_FILE, samples, written } from './reports.ts';

const all = await samples();
const tablesIn = (markdown: string): Tokens.Table[] =>
  new Lexer().lex(markdown).filter((token): token is Tokens.Table => token.type === 'table');

/** The words that a reader sees, without marks of formatting and breaks that nobody sees. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u200b', '')
    .replaceAll('&#8203;', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('the report in Markdown, read by somebody else', () => {
  test.each(all)('has a row for each finding: $name', async ({ report }) => {
    const [counted, ...silenced] = tablesIn(await written(report, 'md'));
    expect(counted!.rows).toHaveLength(report.findings.length);
    expect(counted!.rows.map((row) => row[2]!.text)).toEqual(report.findings.map(({ code }) => code));
    for (const [i, { at }] of report.findings.entries()) {
      // The odd file name of the hostile report has colons of its own.
      const place = counted!.rows[i]![0]!.tokens.map((token) => (token as Tokens.Text).text).join('');
      if (at.file !== ODD_FILE) expect(place).toBe(`${at.file}:${at.line}`);
    }
    expect(silenced.flatMap(({ rows }) => rows)).toHaveLength(report.silenced.length);
  });

  test.each(all)('all texts stay text: $name', async ({ report }) => {
    const html = await marked.parse(await written(report, 'md'));
    const tags = new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag));
    const own = ['h2', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td'];
    expect([...tags].filter((tag) => !own.includes(tag!))).toEqual([]);
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => seen(cell!));
    for (const finding of report.findings) {
      const words = wholeSentence(finding, id).replace(/[^\S\u00a0]+/g, ' ');
      expect(cells.some((cell) => cell.startsWith(words))).toBe(true);
    }
  });

  test('tells the verdict first, and the silenced ones with their reasons last', async () => {
    const lines = (await written(hostileReport, 'md')).split('\n').filter((line) => line.startsWith('#'));
    expect(lines).toEqual([
      '## bagihabis periksa gagal: 2 galat, 1 peringatan, 1 catatan',
      '## Diabaikan dengan komentar',
      '## Tercatat dalam bagihabis-dasar.yaml',
    ]);
    const [, byComment, byBaseline] = tablesIn(await written(hostileReport, 'md'));
    expect(byComment!.header).toHaveLength(4);
    expect(byBaseline!.header).toHaveLength(3);
  });

  test('says so where nothing is found', async () => {
    const clean = { ...hostileReport, findings: [], silenced: [] };
    expect(await written(clean, 'md')).toBe('## bagihabis periksa lolos: Tidak ada temuan dalam 1 berkas.\n');
  });
});
