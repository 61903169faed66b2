import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyBaseline, baselineFrom, renewedBaseline } from '../../src/verdict/baseline.ts';
import { canBeSilenced } from '../../src/verdict/upkeep.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import type { Finding } from '../../src/vocabulary/finding.ts';
import { sortFindings } from '../../src/vocabulary/sort-findings.ts';
import type { BaselineEntry, RecordedEntry } from '../../src/wire/baseline-file.ts';
import { readRuleSettings } from '../../src/wire/rule-settings.ts';
import { DEFAULTS, findings, named, overlapOf, placeAt, underload } from './support.ts';

const everything = { settings: DEFAULTS, wasLookedAt: () => true };

/** The entries as if they stood one on each line of the file. */
function recorded(entries: readonly BaselineEntry[]): RecordedEntry[] {
  return entries.map((entry, i) => ({ ...entry, at: placeAt('bagihabis-dasar.yaml', i + 1) }));
}

function verdictOf(given: readonly Finding[]): Verdict {
  return { findings: sortFindings(given), silenced: [] };
}

const isRecordable = ({ code }: Finding): boolean => canBeSilenced(code);

describe('recording and applying', () => {
  test('a part of the organisation: a mutual finding in a file of others is recorded once', () => {
    const mutual = overlapOf(placeAt('a.yaml', 5), placeAt('b.yaml', 7));
    const scope = (file: string): boolean => file === 'b.yaml';
    const once = renewedBaseline([], [mutual], scope);
    expect(once).toHaveLength(1);
    expect(renewedBaseline(once, [mutual], scope)).toEqual(once);
    const twice = once.map((entry) => ({ ...entry, count: 2 }));
    expect(renewedBaseline(twice, [mutual], scope)).toEqual(twice);
  });

  test('leaves what cannot be recorded, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(findings), (given) => {
        const verdict = verdictOf(given);
        const after = applyBaseline(verdict, recorded(baselineFrom(verdict.findings)), everything);
        expect(after.findings).toEqual(verdict.findings.filter((one) => !isRecordable(one)));
        expect(after.silenced.map(({ finding }) => finding)).toEqual(verdict.findings.filter(isRecordable));
      }),
    );
  });

  test('one finding more: one counts, of the same rule, file and entity', () => {
    fc.assert(
      fc.property(fc.array(findings), findings.filter(isRecordable), (given, added) => {
        const before = verdictOf(given);
        const now = verdictOf([...given, added]);
        fc.pre(now.findings.length > before.findings.length);
        const after = applyBaseline(now, recorded(baselineFrom(before.findings)), everything);
        const { code, at, entity } = added;
        const counting = after.findings.filter(isRecordable);
        expect(counting).toMatchObject([{ code, at: { file: at.file }, entity }]);
      }),
    );
  });

  test('one finding less: its entry is out of date; recorded anew: nothing is', () => {
    fc.assert(
      fc.property(fc.array(findings, { minLength: 1 }), fc.nat(), (given, pick) => {
        const before = verdictOf(given);
        const candidates = before.findings.filter(isRecordable);
        fc.pre(candidates.length > 0);
        const gone = candidates[pick % candidates.length];
        const now = verdictOf(before.findings.filter((one) => one !== gone));
        const old = recorded(baselineFrom(before.findings));
        const stale = applyBaseline(now, old, everything).findings.filter(
          ({ code }) => code === 'dasar-usang',
        );
        expect(stale).toMatchObject([
          { severity: 'peringatan', args: { rule: gone!.code, file: gone!.at.file, entity: gone!.entity } },
        ]);
        const renewed = recorded(renewedBaseline(old, now.findings, () => true));
        expect(applyBaseline(now, renewed, everything).findings.filter(isRecordable)).toEqual([]);
        expect(named(applyBaseline(now, renewed, everything).findings)).not.toContain('dasar-usang 1');
      }),
    );
  });
});

describe('more than are recorded', () => {
  const one = recorded([
    { rule: 'beban-kurang', file: 'a.yaml', entity: { kind: 'pegawai', id: 'staf-1' }, count: 1 },
  ]);

  test('the gravest count', () => {
    const given = [underload('a.yaml', 3, 'staf-1', 'galat'), underload('a.yaml', 9)];
    expect(applyBaseline(verdictOf(given), one, everything).findings).toEqual([given[0]]);
  });

  test('of equals the last', () => {
    const given = [underload('a.yaml', 3), underload('a.yaml', 9)];
    expect(applyBaseline(verdictOf(given), one, everything).findings).toEqual([given[1]]);
  });
});

describe('an entry that is out of date', () => {
  const entry = { rule: 'beban-kurang', file: 'a.yaml', entity: undefined } as const;

  test('says how many are recorded and left, at its place', () => {
    const given = { ...underload('a.yaml', 3), entity: undefined } as Finding;
    const after = applyBaseline(verdictOf([given]), recorded([{ ...entry, count: 3 }]), everything);
    expect(after.findings).toMatchObject([
      { code: 'dasar-usang', args: { recorded: 3, left: 1 }, at: { file: 'bagihabis-dasar.yaml', line: 1 } },
    ]);
  });

  test('is as grave as the office wants it', () => {
    const settings = readRuleSettings({ 'dasar-usang': 'mati' });
    const stale = recorded([{ ...entry, count: 1 }]);
    expect(applyBaseline(verdictOf([]), stale, { ...everything, settings }).findings).toEqual([]);
  });

  test('is not told of a file that was not looked at, and stays when the rest is recorded anew', () => {
    const wasLookedAt = (file: string): boolean => file !== 'a.yaml';
    const old = recorded([{ ...entry, count: 1 }]);
    expect(applyBaseline(verdictOf([]), old, { ...everything, wasLookedAt }).findings).toEqual([]);
    const renewed = renewedBaseline(old, [underload('b.yaml', 1)], wasLookedAt);
    expect(renewed.map(({ file }) => file)).toEqual(['a.yaml', 'b.yaml']);
  });

  test('of the same entry twice, as a merge may leave it, the second is', () => {
    const given = { ...underload('a.yaml', 3), entity: undefined } as Finding;
    const twice = recorded([
      { ...entry, count: 1 },
      { ...entry, count: 1 },
    ]);
    expect(named(applyBaseline(verdictOf([given]), twice, everything).findings)).toEqual(['dasar-usang 2']);
  });
});
