import fc from 'fast-check';
import type { Directive } from '../../src/source/directive.ts';
import {
  finding,
  type Claim,
  type Entity,
  type Finding,
  type Severity,
} from '../../src/vocabulary/finding.ts';
import type { Place } from '../../src/vocabulary/place.ts';
import { readRuleSettings } from '../../src/wire/rule-settings.ts';

export const DEFAULTS = readRuleSettings();

export function placeAt(file: string, line: number, column = 1): Place {
  return { file, line, column, endLine: line, endColumn: column + 1 };
}

/** A finding of a rule about a person. */
export function underload(
  file: string,
  line: number,
  person = 'staf-1',
  severity: Severity = 'peringatan',
): Finding {
  const args = { person, utilisation: 0.4, limit: 0.5, grade: 'E' } as const;
  return finding(severity, 'beban-kurang', placeAt(file, line), args, {
    entity: { kind: 'pegawai', id: person },
  });
}

export function comment(rule: string, reason: string, file: string, from: number, to = from): Directive {
  return {
    rule,
    reason,
    at: placeAt(file, from, 50),
    entry: { from, to },
    hasOthers: false,
    isMisspelt: false,
  };
}

/** Two sections that claim the same, at the place and the related place. */
export function overlapOf(at: Place, related: Place): Finding {
  const claim = (code: string): Claim => ({ kind: 'tugas', code, text: 'Menyusun laporan', section: code });
  const args = { one: claim('b'), other: claim('a'), similarity: 1 };
  return finding('peringatan', 'tumpang-tindih', at, args, {
    related: [related],
    entity: { kind: 'tugas', id: 'a' },
  });
}

/** "code line" of each. */
export function named(findings: readonly Finding[]): string[] {
  return findings.map(({ code, at }) => `${code} ${at.line}`);
}

const files = fc.constantFrom('bagian/hukum.yaml', 'bagian/umum.yaml', 'setda.yaml', 'pembagian/umum.yaml');
const entities: fc.Arbitrary<Entity | undefined> = fc.option(
  fc.record({
    kind: fc.constantFrom('pegawai', 'tugas', 'bagian', 'dpa', 'fungsi'),
    id: fc.constantFrom('a-1', 'a-2', 'a-10'),
  }),
  { nil: undefined },
);
const codes = fc.constantFrom(
  'tahun-kosong',
  'beban-kurang',
  'pegawai-menganggur',
  'abaikan-keliru',
  'abaikan-sia-sia',
  'kunci-ganda',
);

/** Any finding; many of the same rule, file and entity. */
export const findings: fc.Arbitrary<Finding> = fc
  .record({
    code: codes,
    severity: fc.constantFrom<Severity[]>('galat', 'peringatan', 'catatan'),
    file: files,
    line: fc.integer({ min: 1, max: 30 }),
    entity: entities,
  })
  .map(
    ({ code, severity, file, line, entity }) =>
      // Args are for sentences only: what is tested here never looks at them.
      ({ code, severity, at: placeAt(file, line), args: {}, related: [], entity }) as unknown as Finding,
  );
