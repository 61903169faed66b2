import type { Section } from '../model/organisation.ts';
import { finding, type Claim, type Finding } from '../vocabulary/finding.ts';
import { isCatchAll, wordingReader } from '../vocabulary/wording.ts';
import type { Origin } from '../wire/origin.ts';
import type { DutyRecord, MandateRecord } from '../wire/section.ts';
import { overlapsIn, type Claimed, type Overlap } from './overlaps.ts';
import type { Rule } from './rule.ts';

const organisasi = `bagian: Bagian Organisasi
kode: organisasi
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana }
tugas:
  - { kode: ORG-01, uraian: Menyusun standar pelayanan perizinan, volume: 120, norma: 6 jam }
  - { kode: ORG-02, uraian: Menyusun laporan bulanan Bagian Organisasi, volume: 12, norma: 5 jam }
`;

const ekonomi = (text: string): string => `bagian: Bagian Perekonomian
kode: ekonomi
pegawai:
  - { id: staf-2, nama: Contoh Dua, status: PNS, jabatan: Penelaah Teknis Kebijakan, jenjang: pelaksana }
tugas:
  - { kode: EKO-01, uraian: ${text}, volume: 120, norma: 6 jam }
  - { kode: EKO-02, uraian: Menyusun laporan bulanan Bagian Perekonomian, volume: 12, norma: 5 jam }
`;

/** Two sections that claim the same duty or the same function, so that each may leave it to the other. */
export const overlap: Rule = {
  code: 'tumpang-tindih',
  severity: 'peringatan',
  check: ({ organisation }) => {
    const { sections, settings } = organisation;
    const names = [settings.organisationName, settings.governmentName ?? []].flat();
    const read = wordingReader([...sections, ...names.map((name) => ({ code: '', name }))]);
    const claims = (kind: Claim['kind'], entriesOf: (section: Section) => readonly Entry[]): Claiming[] =>
      sections.flatMap((section) =>
        entriesOf(section)
          .filter(({ text }) => !isCatchAll(text))
          .map(({ code, text, origin }) => ({
            claim: { kind, code, text, section: section.name },
            section: section.code,
            wording: read(text, section.code),
            origin,
          })),
      );
    return [claims('tugas', ({ duties }) => duties), claims('fungsi', ({ mandates }) => mandates)].flatMap(
      (texts) => overlapsIn(texts, settings.rules.overlap).map(overlapFinding),
    );
  },
  bad: {
    'bagian/ekonomi.yaml': ekonomi('Penyusunan standar pelayanan perizinan sesuai dengan ketentuan'),
    'bagian/organisasi.yaml': organisasi,
  },
  good: {
    'bagian/ekonomi.yaml': ekonomi('Menghitung potensi retribusi perizinan'),
    'bagian/organisasi.yaml': organisasi,
  },
};

type Entry = DutyRecord | MandateRecord;

interface Claiming extends Claimed {
  readonly claim: Claim;
  readonly origin: Origin;
}

function overlapFinding({ one, other, similarity }: Overlap<Claiming>): Finding {
  const { kind, code } = other.claim;
  return finding(
    'peringatan',
    'tumpang-tindih',
    other.origin.place(['uraian']),
    { one: one.claim, other: other.claim, similarity },
    { related: [one.origin.place(['uraian'])], entity: { kind, id: code } },
  );
}
