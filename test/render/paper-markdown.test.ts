import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown } from '../../src/render/markdown-text.ts';
import { renderPaperMarkdown } from '../../src/render/paper-markdown.ts';
import type { Paper, PaperCell } from '../../src/reports/paper/paper.ts';
import { sampleLeaf, samplePaper, sampleTable } from '../support/sample-paper.ts';
import { NASTY, withText } from './paper-text.ts';

const markdown = (paper: Paper): string => new TextDecoder().decode(renderPaperMarkdown(paper));

test('a paper of one leaf', () => {
  expect(markdown(samplePaper(1))).toBe(
    [
      '**PEMERINTAH KABUPATEN CONTOH**\\',
      '**SEKRETARIAT DAERAH**\\',
      'Jalan Contoh Nomor 1, Kota Contoh',
      '',
      '# REKAPITULASI PEMBAGIAN TUGAS BAGIAN CONTOH TAHUN 2026',
      '',
      '- Nama: Siti Contoh, S.Sos.',
      '- NIP: 19800101 200501 2 001',
      '',
      '## Tugas',
      '',
      '| No. | Uraian Tugas | Penanggung Jawab | Porsi | Beban (menit) | Utilisasi |',
      '| :-: | --- | --- | --: | --: | --- |',
      '| 1 | Menyusun analisis beban kerja perangkat daerah | Siti Contoh, S.Sos.<br>Budi Contoh | 50,0\u00a0% | 1.188 | ·········· 0\u00a0% |',
      '| **JUMLAH** |  |  |  | **1.188** |  |',
      '',
      'Tugas lain dari pimpinan menjadi tugas seluruh pegawai.',
      '',
      '- CTH-01 Menyusun laporan',
      '  - 3 dari 4 pegawai: pendidikan di bawah S1',
      '',
      'Pegawai yang bersangkutan,\\',
      '**Budi Contoh**',
      '',
      'Kota Contoh, 21 November 2026\\',
      'Kepala Bagian Contoh,\\',
      '**Siti Contoh, S.Sos.**\\',
      'Penata Tingkat I\\',
      'NIP. 19800101 200501 2 001',
      '',
      '*Pembagian tersimpan, sidik b3f9a1c2d4e5*',
      '',
    ].join('\n'),
  );
});

test('several leaves stand under the title of the paper', () => {
  const headings = markdown(samplePaper(1, { leaves: [sampleLeaf(1, 'A'), sampleLeaf(1, 'B')] })).match(
    /^#+/gm,
  );
  expect(headings).toEqual(['#', '##', '###', '##', '###']);
});

test('text that stands out is bold, a bar is not', () => {
  const { columns } = sampleTable(1);
  const cells: PaperCell[] = [
    { kind: 'text', text: 'buruk', tone: 'bad' },
    { kind: 'text', text: 'kuat', tone: 'strong' },
    { kind: 'text', text: 'awas', tone: 'warn' },
    { kind: 'bar', utilisation: 1.2, tone: 'bad' },
  ];
  const table = { ...sampleTable(1), columns: columns.slice(0, 4), rows: [{ cells }], total: undefined };
  const leaf = { ...sampleLeaf(1), blocks: [table] };
  expect(markdown(samplePaper(1, { leaves: [leaf] }))).toMatch(
    /\| \*\*buruk\*\* \| \*\*kuat\*\* \| awas \| [^*]+ \|/,
  );
});

test('an open signature has a line to sign on', () => {
  const leaf = { ...sampleLeaf(1), signatures: [{ above: ['Mengetahui,'], name: undefined, below: [] }] };
  expect(markdown(samplePaper(1, { leaves: [leaf] }))).toContain('Mengetahui,\\\n\\_\\_\\_');
});

describe('injection', () => {
  /** What a Markdown reader might take for markup once all escaped signs are gone. */
  const markup = (text: string): RegExpExecArray | null =>
    /[\\`*_{}[\]<>#|~&$\n]|^[-+=]|^\d+[.)](?=\s|$)/.exec(text.replace(/\\[!-/:-@[-`{-~]|&#8203;/g, 'x'));

  test.each(NASTY)('%j is text', (text) => {
    expect(markup(escapeMarkdown(text))).toBeNull();
    const skeleton = (any: string): string =>
      markdown(withText(samplePaper(2), any)).replaceAll(escapeMarkdown(any), 'x');
    expect(skeleton(text)).toBe(markdown(withText(samplePaper(2), 'x')));
  });

  test.each([
    ['https://evil.example/x', 'https:|//evil.example/x'],
    ['lihat www.evil.example', 'lihat www|.evil.example'],
    ['WWW.evil.example', 'WWW|.evil.example'],
    ['a@b.example', 'a@|b.example'],
    ['@setda/umum', '@|setda/umum'],
    [':smile:', ':|smile:'],
    [':+1:', ':|+1:'],
    [':heart_eyes:', ':|heart\\_eyes:'],
    ['contoh/setda#123', 'contoh/setda\\#|123'],
    ['gh-12 !12', 'gh-|12 !|12'],
  ])('%j is no link, no mention and no emoji to GitHub', (text, parted) => {
    expect(escapeMarkdown(text)).toBe(parted.replaceAll('|', '&#8203;'));
  });

  test.each(['Pukul 07:30', 'Catatan: lihat', 'Selesai!', 'A/B', 'Nomor 12', 'awww'])(
    '%j stays as it is',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );

  test('so is any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (any) => markup(escapeMarkdown(any)) === null),
      { numRuns: 2_000, seed: 3 },
    );
  });

  test('the check itself sees markup', () => {
    for (const text of ['a | b', '*a*', '- x', '1. x', '===', 'a\\\\*b*'])
      expect(markup(text)).not.toBeNull();
  });
});
