import { expect, test } from '@jest/globals';
import { runIn } from '../support/host.ts';

interface Result {
  readonly pembagian: readonly { readonly tugas: string; readonly penanggung_jawab: string }[];
}

const section = (positions: Readonly<Record<string, string>>): string => `bagian: Bagian Umum
kode: umum
pegawai:
  - { id: a-satpam, nama: Contoh Satu, status: PTT, jabatan: Petugas Keamanan, jenjang: non-asn }
  - { id: b-pengemudi, nama: Contoh Dua, status: PTT, jabatan: PENGEMUDI, jenjang: non-asn }
tugas:
${['U-1', 'U-2', 'U-3', 'U-4']
  .map((kode) => {
    const jabatan = positions[kode] === undefined ? '' : `, jabatan: ${positions[kode]}`;
    return `  - { kode: ${kode}, uraian: Mengerjakan ${kode}, volume: 10, norma: 60 jam${jabatan} }`;
  })
  .join('\n')}
`;

async function ownersOf(positions: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { out } = await runIn({ 'umum.yaml': section(positions) }, ['bagi', 'umum.yaml', '--format', 'json']);
  const { pembagian } = JSON.parse(out) as Result;
  return Object.fromEntries(pembagian.map(({ tugas, penanggung_jawab }) => [tugas, penanggung_jawab]));
}

test('among plans that are as level, a duty goes to who holds the position of its workload table', async () => {
  for (const [first, second] of [
    ['Pengemudi', 'Petugas Keamanan'],
    ['Petugas keamanan', 'Pengemudi'],
  ] as const) {
    const holder = (position: string): string => (/mudi/.test(position) ? 'b-pengemudi' : 'a-satpam');
    const owners = await ownersOf({ 'U-1': first, 'U-2': first, 'U-3': second, 'U-4': second });
    expect(owners).toEqual({
      'U-1': holder(first),
      'U-2': holder(first),
      'U-3': holder(second),
      'U-4': holder(second),
    });
  }
});

test('nobody stays idle for the sake of a position', async () => {
  const owners = await ownersOf({
    'U-1': 'Pengemudi',
    'U-2': 'Pengemudi',
    'U-3': 'Pengemudi',
    'U-4': 'Pengemudi',
  });
  expect(new Set(Object.values(owners))).toEqual(new Set(['a-satpam', 'b-pengemudi']));
});
