import { describe, expect, test } from '@jest/globals';
import { settle, type Case } from '../../src/verdict/settle.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { finding } from '../../src/vocabulary/finding.ts';
import { readRuleSettings } from '../../src/wire/rule-settings.ts';
import { comment, DEFAULTS, named, overlapOf, placeAt, underload } from './support.ts';

function settled(given: Partial<Case>): Verdict {
  return settle({ findings: [], settings: DEFAULTS, directives: [], allRulesRan: true, ...given });
}

describe('severities of the office', () => {
  const findings = [
    underload('a.yaml', 3),
    finding('galat', 'kunci-ganda', placeAt('a.yaml', 1), { key: 'x' }),
  ];

  test('another severity, and none', () => {
    const severityOf = (aturan: 'galat' | 'mati'): unknown =>
      settled({ findings, settings: readRuleSettings({ 'beban-kurang': aturan }) }).findings.map(
        ({ code, severity }) => [code, severity],
      );
    expect(severityOf('galat')).toEqual([
      ['kunci-ganda', 'galat'],
      ['beban-kurang', 'galat'],
    ]);
    expect(severityOf('mati')).toEqual([['kunci-ganda', 'galat']]);
  });

  test('also of what is said about the comments', () => {
    const directives = [comment('beban-kurang', '', 'a.yaml', 3), comment('beban-kurang', 'ya', 'a.yaml', 9)];
    const settings = readRuleSettings({ 'abaikan-keliru': 'catatan', 'abaikan-sia-sia': 'mati' });
    expect(settled({ directives, settings }).findings).toMatchObject([
      { code: 'abaikan-keliru', severity: 'catatan' },
    ]);
  });
});

describe('comments', () => {
  const findings = [underload('a.yaml', 5), underload('a.yaml', 9), underload('b.yaml', 5)];

  test('silence the rule in their entry, in their file, with the reason', () => {
    const verdict = settled({
      findings,
      directives: [comment('beban-kurang', 'baru diangkat', 'a.yaml', 4, 6)],
    });
    expect(verdict.silenced).toEqual([{ finding: findings[0], by: 'komentar', reason: 'baru diangkat' }]);
    expect(verdict.findings).toEqual([findings[1], findings[2]]);
  });

  test('silence nothing but the rule that they name', () => {
    const verdict = settled({ findings, directives: [comment('beban-berlebih', 'sibuk', 'a.yaml', 4, 6)] });
    expect(verdict.silenced).toEqual([]);
    expect(named(verdict.findings)).toContain('abaikan-sia-sia 4');
  });

  test('of two that say the same the second is useless', () => {
    const twice = [
      comment('beban-kurang', 'satu', 'a.yaml', 4, 6),
      comment('beban-kurang', 'dua', 'a.yaml', 5, 6),
    ];
    const verdict = settled({ findings: findings.slice(0, 1), directives: twice });
    expect(verdict.findings).toMatchObject([{ code: 'abaikan-sia-sia', args: { reason: 'dua' } }]);
  });

  test('silence neither an error of the input nor what is said about comments and baseline', () => {
    const broken = finding('galat', 'kunci-ganda', placeAt('a.yaml', 3), { key: 'x' });
    const directives = ['kunci-ganda', 'abaikan-keliru', 'abaikan-sia-sia', 'dasar-usang'].map((rule) =>
      comment(rule, 'tidak perlu', 'a.yaml', 3),
    );
    const { findings: left, silenced } = settled({ findings: [broken], directives });
    expect(silenced).toEqual([]);
    expect(left.filter(({ code }) => code === 'abaikan-keliru')).toHaveLength(4);
    expect(left).toContain(broken);
  });

  test.each([
    ['', 'alasan', { problem: 'tanpa-aturan', rule: '', nearest: undefined }],
    ['beban-kurang', '', { problem: 'tanpa-alasan', rule: 'beban-kurang', nearest: undefined }],
    ['beban-kuran', 'x', { problem: 'tak-dikenal', rule: 'beban-kuran', nearest: 'beban-kurang' }],
    ['beban-kurang karena cuti', '', { problem: 'tak-dikenal', nearest: 'beban-kurang' }],
    ['constructor', 'x', { problem: 'tak-dikenal', nearest: undefined }],
    ['nip-salah', 'x', { problem: 'tak-dapat-diabaikan', rule: 'nip-salah', nearest: undefined }],
    ['dasar-usang', 'x', { problem: 'tak-dapat-diabaikan', rule: 'dasar-usang', nearest: undefined }],
  ])('%j: %j is wrong in itself, and silences nothing', (rule, reason, args) => {
    const verdict = settled({
      findings: [underload('a.yaml', 5)],
      directives: [comment(rule, reason, 'a.yaml', 5)],
    });
    expect(verdict.silenced).toEqual([]);
    expect(named(verdict.findings)).toEqual(['beban-kurang 5', 'abaikan-keliru 5']);
    expect(verdict.findings[1]).toMatchObject({ severity: 'galat', args });
  });

  test.each([['alasannya'], ['alasan'], ['Alasan.'], ['reason'], ['...'], ['…'], ['"…"'], ['-']])(
    '%j, copied from the hint, is no reason',
    (reason) => {
      const verdict = settled({ directives: [comment('beban-kurang', reason, 'a.yaml', 5)] });
      expect(verdict.findings).toMatchObject([{ code: 'abaikan-keliru', args: { problem: 'tanpa-alasan' } }]);
    },
  );

  test('a reason may be short', () => {
    const verdict = settled({ findings, directives: [comment('beban-kurang', 'alasan dinas', 'a.yaml', 5)] });
    expect(verdict.silenced).toHaveLength(1);
  });

  test('whose keyword is misspelt silence nothing', () => {
    const misspelt = { ...comment('', '', 'a.yaml', 5), isMisspelt: true };
    const { findings: left, silenced } = settled({ findings, directives: [misspelt] });
    expect(silenced).toEqual([]);
    expect(left).toContainEqual(
      expect.objectContaining({ args: { problem: 'salah-eja', rule: '', nearest: undefined } }),
    );
  });

  test('that are useless say whether their comment names other rules', () => {
    const one = { ...comment('beban-kurang', 'baru', 'a.yaml', 5), hasOthers: true };
    const other = { ...comment('beban-berlebih', 'sibuk', 'a.yaml', 5), hasOthers: true };
    expect(settled({ findings, directives: [one, other] }).findings).toContainEqual(
      expect.objectContaining({ args: { rule: 'beban-berlebih', reason: 'sibuk', hasOthers: true } }),
    );
  });

  test.each([
    ['at its place', 'a.yaml', 5],
    ['at the related place', 'b.yaml', 7],
  ])('silence a mutual finding %s', (_, file, line) => {
    const mutual = overlapOf(placeAt('a.yaml', 5), placeAt('b.yaml', 7));
    const verdict = settled({
      findings: [mutual],
      directives: [comment('tumpang-tindih', 'lain', file, line)],
    });
    expect(verdict.findings).toEqual([]);
    expect(verdict.silenced).toEqual([{ finding: mutual, by: 'komentar', reason: 'lain' }]);
  });

  test('at both places of a mutual finding: neither is useless, for each section writes its own', () => {
    const directives = [
      comment('tumpang-tindih', 'satu', 'a.yaml', 5),
      comment('tumpang-tindih', 'dua', 'b.yaml', 7),
    ];
    const mutual = overlapOf(placeAt('a.yaml', 5), placeAt('b.yaml', 7));
    const verdict = settled({ findings: [mutual], directives });
    expect(verdict).toEqual({
      findings: [],
      silenced: [{ finding: mutual, by: 'komentar', reason: 'satu' }],
    });
  });

  test('at the related place of another finding silence nothing', () => {
    const one = { ...underload('a.yaml', 5), related: [placeAt('b.yaml', 7)] };
    const verdict = settled({ findings: [one], directives: [comment('beban-kurang', 'x', 'b.yaml', 7)] });
    expect(named(verdict.findings)).toEqual(['beban-kurang 5', 'abaikan-sia-sia 7']);
  });

  test('are useless where their rule is switched off', () => {
    const verdict = settled({
      findings,
      directives: [comment('beban-kurang', 'baru', 'a.yaml', 5)],
      settings: readRuleSettings({ 'beban-kurang': 'mati' }),
    });
    expect(named(verdict.findings)).toEqual(['abaikan-sia-sia 5']);
  });

  test('are not called useless where not all rules ran', () => {
    const directives = [comment('beban-kurang', 'baru', 'a.yaml', 5), comment('x', '', 'a.yaml', 6)];
    expect(named(settled({ directives, allRulesRan: false }).findings)).toEqual(['abaikan-keliru 6']);
  });

  test('show no NIP, neither whole nor cut', () => {
    const nip = '198001012005012001';
    const long = `${'x'.repeat(66)} ${nip}`;
    const verdict = settled({
      findings: [underload('a.yaml', 5)],
      directives: [
        comment('beban-kurang', `NIP ${nip}`, 'a.yaml', 5),
        comment('beban-kurang', long, 'a.yaml', 8),
        comment(long, 'x', 'a.yaml', 9),
      ],
    });
    expect(JSON.stringify(verdict)).not.toMatch(/\d{9}/);
  });
});
