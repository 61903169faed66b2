import type { Messages } from '../messages/id.ts';
import type { RuleCode } from '../vocabulary/finding.ts';
import { readSetda } from '../wire/setda.ts';

type Words = Messages['explain']['thresholds'];

/** What else than its severity an office can set of a rule: the part of setda.yaml, with the defaults. */
export function thresholdsOf(code: RuleCode, words: Words): string | undefined {
  const { rules, policy } = readSetda(undefined);
  const { overlap, roles } = rules;
  const line = (key: keyof Words, value: unknown): string => `${key}: ${String(value)} # ${words[key]}`;
  const ofRule = (...lines: readonly string[]): string => under('aturan', under(code, ...lines));
  switch (code) {
    case 'tumpang-tindih':
      return ofRule(
        line('kemiripan', overlap.similarity),
        line('paling_banyak_bagian', overlap.mostSections),
      );
    case 'pegawai-tak-tersedia':
      return ofRule(line('cuti_hari', rules.absenceDays));
    case 'norma-dicocok-cocokkan':
      return ofRule(line('selisih', rules.suspiciousGap));
    case 'hanya-satu-orang':
      return ofRule(line('prioritas', listed(rules.soleCandidatePriorities)));
    case 'rangkap-dpa':
      return ofRule(
        `larangan: # ${words.larangan}`,
        ...roles.clashes.map((pair) => `  - { peran: ${listed(pair.roles)}, tingkat: ${pair.severity} }`),
        line('wajib_asn', listed(roles.civilServantsOnly)),
      );
    case 'beban-berlebih':
      return under('kebijakan', line('batas_beban', policy.loadLimit));
    case 'beban-kurang':
      return under('kebijakan', line('beban_minimum', policy.loadMinimum));
    case 'kompetensi-jabatan':
      return `profil_jabatan: # ${words.profil_jabatan}\n${EXAMPLE}\n`;
    default:
      return undefined;
  }
}

const EXAMPLE =
  '  - { jabatan: Analis Kebijakan Ahli Muda, pendidikan: S1, golongan: III/c, kompetensi: { anjab: 3 } }';

function under(key: string, ...parts: readonly string[]): string {
  const lines = parts.flatMap((part) => part.trimEnd().split('\n'));
  return [`${key}:`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function listed(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}
