import { stringify } from 'yaml';

const VERBS = ['Menyusun', 'Menghimpun dan mengolah', 'Memverifikasi', 'Mengevaluasi pelaksanaan', 'Menata'];
const OBJECTS = [
  'laporan kinerja',
  'analisis jabatan dan analisis beban kerja perangkat daerah sesuai dengan peraturan perundang-undangan',
  'arsip',
  'bahan rapat koordinasi, termasuk menindaklanjuti hasilnya dan menyampaikan konsep kepada atasan untuk memperoleh persetujuan',
];

/** An organisation with one section of so many duties, a head, an office worker for every five duties, and a DPA. */
export function sectionOf(duties: number): Record<string, string> {
  const staff = Array.from({ length: Math.ceil(duties / 5) }, (_, i) => ({
    id: `staf-${String(i + 1)}`,
    nama: `Pegawai Contoh ${String(i + 1)}, S.AP.`,
    nip: `19900101201501${String((i % 2) + 1)}${String(i + 1).padStart(3, '0')}`,
    status: 'PNS',
    jabatan: 'Penelaah Teknis Kebijakan',
    jenjang: 'pelaksana',
    golongan: 'III/b',
  }));
  const head = {
    id: 'kabag',
    nama: 'Kepala Contoh, M.Si.',
    nip: '197001011995031001',
    status: 'PNS',
    jabatan: 'Kepala Bagian Contoh',
    jenjang: 'administrator',
    golongan: 'IV/a',
  };
  const section = {
    bagian: 'Bagian Contoh',
    kode: 'contoh',
    kepala: 'kabag',
    fungsi: [
      { kode: 'F1', uraian: 'Penyiapan kebijakan' },
      { kode: 'F2', uraian: 'Ketatausahaan' },
    ],
    dpa: [{ kode: '4.01.01.2.13.0001', nama: 'Pengelolaan Kelembagaan', pagu: 412_500_000, pptk: 'staf-1' }],
    pegawai: [head, ...staff],
    tugas: Array.from({ length: duties }, (_, i) => ({
      kode: `CTH-${String(i + 1).padStart(3, '0')}`,
      uraian: `${VERBS[i % VERBS.length]!} ${OBJECTS[i % OBJECTS.length]!}`,
      fungsi: i % 3 === 2 ? 'F2' : 'F1',
      dpa: '4.01.01.2.13.0001',
      hasil: 'dokumen',
      volume: 12 + (i % 7),
      norma: `${String(300 + 30 * (i % 11))} menit`,
    })),
  };
  return {
    'setda.yaml': stringify({
      pemerintah_daerah: 'Pemerintah Kabupaten Contoh',
      tahun: 2026,
      cetak: { tempat: 'Kota Contoh' },
    }),
    'bagian/contoh.yaml': stringify(section),
  };
}
