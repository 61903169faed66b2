import { describe, expect, test } from '@jest/globals';
import { isFunctional, jenjangOfPosition } from '../../src/intake/jenjang-of.ts';
import { standingOf } from '../../src/intake/staff/condition-of.ts';
import { educationOf } from '../../src/intake/staff/education-of.ts';
import { golonganOf, golonganOfRank, namesNoGolongan } from '../../src/intake/staff/golongan-of.ts';
import { readNipCell, splitNip } from '../../src/intake/staff/nip-cell.ts';
import { personName } from '../../src/intake/staff/person-name.ts';
import { statusOf } from '../../src/intake/staff/status-of.ts';
import { slug } from '../../src/vocabulary/slug.ts';
import { titleCase } from '../../src/vocabulary/title-case.ts';

test.each([
  ['KEPALA BAGIAN UMUM DAN TI', 'Kepala Bagian Umum dan TI'],
  ['ASISTEN II', 'Asisten II'],
  ['ANALIS SDM APARATUR AHLI MUDA', 'Analis SDM Aparatur Ahli Muda'],
  ['PENGELOLA PENGADAAN BARANG/JASA DI UKPBJ', 'Pengelola Pengadaan Barang/Jasa di UKPBJ'],
  ['PENYUSUN PERATURAN PERUNDANG-UNDANGAN', 'Penyusun Peraturan Perundang-Undangan'],
  ['PLT. SEKRETARIS DAERAH', 'Plt. Sekretaris Daerah'],
  ['Analis Kebijakan ahli muda', 'Analis Kebijakan ahli muda'],
  ['PNS TUGAS BELAJAR', 'PNS Tugas Belajar'],
  ['', ''],
])('title case of %s', (text, expected) => {
  expect(titleCase(text)).toBe(expected);
});

test.each([
  ['Tata Usaha & Arsip', 'tata-usaha-arsip'],
  ["Nur'aini Édi", 'nuraini-edi'],
  ['--', ''],
])('slug of %s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

describe('names', () => {
  test.each([
    ['Siti Contoh', 'Dr.', 'S.Sos., M.Si.', 'Dr. Siti Contoh, S.Sos., M.Si.'],
    ['Siti Contoh, S.Sos.', 'Dr.', 'S.Sos., M.Si.', 'Dr. Siti Contoh, S.Sos., M.Si.'],
    ['Dr. Siti Contoh', 'DR', 'S.SOS', 'Dr. Siti Contoh, S.Sos.'],
    ['SITI CONTOH', '', 'S.SOS., M.SI', 'Siti Contoh, S.Sos., M.Si.'],
    ['DRS. H. CONTOH SATU, M.SI', '', '', 'Drs. H. Contoh Satu, M.Si.'],
    ['CONTOH SATU, SE', '', '', 'Contoh Satu, SE'],
    ['CONTOH SATU S.SOS', '', '', 'Contoh Satu S.Sos.'],
    ['CONTOH SATU', 'dr.', '', 'dr. Contoh Satu'],
    ['Contoh   Satu ,', '-', '-', 'Contoh Satu'],
    ['Contoh\u00a0Satu', '', '', 'Contoh Satu'],
    ['I GUSTI CONTOH', '', '', 'I Gusti Contoh'],
    ["NUR'AINI BINTI D'CONTOH", '', '', "Nur'aini binti D'Contoh"],
    ['M. AL-CONTOH II', '', '', 'M. Al-Contoh II'],
    ['contoh satu', '', '', 'Contoh Satu'],
    ['Contoh van Satu', '', '', 'Contoh van Satu'],
    ['R. Contoh', 'Ir.', '', 'Ir. R. Contoh'],
    ['R CONTOH', '', '', 'R Contoh'],
    ['Contoh Satu, S. Sos., M.Si', '', 'M.Si.', 'Contoh Satu, S. Sos., M.Si'],
    ['', 'Dr.', '', 'Dr.'],
    [',', '', '', ''],
  ])('%s + %s + %s', (name, before, behind, expected) => {
    expect(personName(name, before, behind)).toBe(expected);
  });
});

describe('NIP', () => {
  const NIP = '198001012005012001';
  test.each([
    `'${NIP}`,
    `’${NIP}`,
    `NIP. ${NIP}`,
    `NIP : 19800101 200501 2 001`,
    `NIP.19800101 200501 2 001`,
    `NIPPPK. ${NIP}`,
    `19800101.200501.2.001`,
    `19800101-200501-2-001`,
    `19800101\u00a0200501\u20092\u202f001`,
    `="${NIP}"`,
    `010123456 / ${NIP}`,
    `\u200b${NIP}`,
  ])('text %s', (text) => {
    expect(readNipCell({ kind: 'teks', text })).toEqual({ kind: 'nip', digits: NIP });
  });

  test.each([
    ['angka', '1.97509282001032E+17', 'hilang'],
    ['angka', '197509282001032001', 'hilang'],
    ['teks', '1,97509E+17', 'hilang'],
    ['teks', '1.97509282001032E+17', 'hilang'],
    ['teks', '197509282001032000', 'hilang'],
    ['angka', '0', 'tanpa'],
    ['teks', '-', 'tanpa'],
    ['teks', '0', 'tanpa'],
    ['teks', 'NIP. -', 'tanpa'],
    ['teks', 'tidak ada', 'tanpa'],
    ['teks', 'Honorer', 'kata'],
    ['teks', '19800101 200501 2 00l', 'salah'],
    ['teks', '123', 'nip'],
    ['angka', '12345', 'nip'],
  ] as const)('%s %s is %s', (kind, text, expected) => {
    expect(readNipCell({ kind, text }).kind).toBe(expected);
  });

  test('a form may hold what stood in a section file', () => {
    expect(readNipCell({ kind: 'teks', text: '197509282001032000' }, 'form').kind).toBe('nip');
    expect(readNipCell({ kind: 'angka', text: '1.97509282001032E+17' }, 'form').kind).toBe('hilang');
  });

  test.each([
    [`Contoh Satu, S.E.\nNIP. 19800101 200501 2 001`, 'Contoh Satu, S.E.', '19800101 200501 2 001'],
    [`Contoh Satu / ${NIP}`, 'Contoh Satu', NIP],
    [`Contoh Satu (${NIP})`, 'Contoh Satu', NIP],
    ['Contoh Satu\nNIP. -', 'Contoh Satu', undefined],
    ['Contoh Satu\nNIP.', 'Contoh Satu', undefined],
    ['Contoh Satu', 'Contoh Satu', undefined],
  ])('beside a name: %j', (text, name, number) => {
    expect(splitNip(text)).toEqual({ name, number });
  });
});

test.each([
  ['PNS', 'PNS'],
  ['Pegawai Negeri Sipil', 'PNS'],
  ['CPNS', 'CPNS'],
  ['Calon PNS', 'CPNS'],
  ['PPPK', 'PPPK'],
  ['P3K', 'PPPK'],
  ['PPPK Paruh Waktu', 'PPPK Paruh Waktu'],
  ['P3K PARUH-WAKTU', 'PPPK Paruh Waktu'],
  ['PPPK Penuh Waktu', 'PPPK'],
  ['Non ASN', 'PTT'],
  ['NON-PNS', 'PTT'],
  ['Honorer', 'PTT'],
  ['Honorer Bulanan', 'PTT'],
  ['Tenaga Pendukung Administrasi', 'PTT'],
  ['Pegawai Tidak Tetap', 'PTT'],
  ['THL', 'PTT'],
  ['Kawin', undefined],
  ['Aktif', undefined],
])('status of %s', (text, expected) => {
  expect(statusOf(text)).toBe(expected);
});

test.each([
  ['III/c', 'III/c'],
  ['III.c', 'III/c'],
  ['IIIc', 'III/c'],
  ['III C', 'III/c'],
  ['III - c', 'III/c'],
  ['3c', 'III/c'],
  ['Penata Tk. I (III/d)', 'III/d'],
  ['Penata Tingkat I, III/d', 'III/d'],
  ['Pembina Utama Muda / IV c', 'IV/c'],
  ['Penata Muda Tk.I', 'III/b'],
  ['PENATA TK. I', 'III/d'],
  ['Pembina', 'IV/a'],
  ['Juru Muda', 'I/a'],
  ['IX', 'IX'],
  ['IX (Sembilan)', 'IX'],
  ['Gol. IX', 'IX'],
  ['Golongan V', 'V'],
  ['PPPK Gol. VII', 'VII'],
  ['XVIII', undefined],
  ['IV/f', undefined],
  ['Kontrak', undefined],
  ['III/z', undefined],
  ['III.z', undefined],
  ['Penata (III/z)', undefined],
  ['V/a', undefined],
  ['Penata (III/d)', 'III/d'],
])('golongan of %s', (text, expected) => {
  expect(golonganOf(text)).toBe(expected);
});

test.each([
  ['S-1', 'S1'],
  ['S1', 'S1'],
  ['Strata 1', 'S1'],
  ['Sarjana', 'S1'],
  ['S-1/Sarjana', 'S1'],
  ['S.1 Ekonomi', 'S1'],
  ['S-1 ILMU ADMINISTRASI NEGARA', 'S1'],
  ['Profesi Akuntan', 'S1'],
  ['D-IV', 'D4'],
  ['D4', 'D4'],
  ['Diploma IV', 'D4'],
  ['Diploma IV/S-1', 'D4'],
  ['D-III/Sarjana Muda', 'D3'],
  ['Diploma III/Sarjana Muda', 'D3'],
  ['D III Akuntansi', 'D3'],
  ['Sarjana Muda', 'D3'],
  ['D-II', 'D2'],
  ['Diploma I', 'D1'],
  ['SLTA', 'SMA'],
  ['SMA/SMK', 'SMA'],
  ['SMA IPA', 'SMA'],
  ['STM', 'SMA'],
  ['SMEA', 'SMA'],
  ['SLTA Kejuruan', 'SMA'],
  ['SLTA Keguruan', 'SMA'],
  ['Madrasah Aliyah', 'SMA'],
  ['SLTP', 'SMP'],
  ['SLTP Kejuruan', 'SMP'],
  ['SMP', 'SMP'],
  ['Sekolah Dasar', 'SD'],
  ['S-2/Magister', 'S2'],
  ['Magister Manajemen', 'S2'],
  ['Pasca Sarjana', 'S2'],
  ['S-3/Doktor', 'S3'],
  ['Administrasi', undefined],
])('education of %s', (text, expected) => {
  expect(educationOf(text)).toBe(expected);
});

test.each([
  ['Aktif', 'aktif'],
  ['PPPK Aktif', 'aktif'],
  ['CLTN', 'cuti'],
  ['Cuti di Luar Tanggungan Negara', 'cuti'],
  ['Tugas Belajar', 'tugas-belajar'],
  ['PNS Tugas Belajar', 'tugas-belajar'],
  ['MPP', 'mpp'],
  ['Masa Persiapan Pensiun', 'mpp'],
  ['Diperbantukan', 'diperbantukan'],
  ['Dipekerjakan', 'diperbantukan'],
  ['Pemberhentian sementara', 'cuti'],
  ['Pensiun', 'pergi'],
  ['Meninggal Dunia', 'pergi'],
  ['Berhenti', 'pergi'],
  ['Pemberhentian dengan hormat', 'pergi'],
  ['Penerima Uang Tunggu', undefined],
])('kedudukan hukum %s', (text, expected) => {
  const standing = standingOf(text);
  expect(standing?.kind === 'keadaan' ? standing.value : standing?.kind).toBe(expected);
});

test.each([
  ['Penata', 'III/c'],
  ['Penata (III/d)', 'III/c'],
  ['PENATA TK. I, III/d', 'III/d'],
  ['Pembina Utama Muda / IV c', 'IV/c'],
  ['Juru Muda Tk.I - I/b', 'I/b'],
  ['III/d', undefined],
  ['IX', undefined],
])('golongan that the pangkat of %s stands for', (text, expected) => {
  expect(golonganOfRank(text)).toBe(expected);
});

test('a golongan that there is none of', () => {
  expect(['III/z', 'Penata (III/z)', 'V/a', 'IIIf', '3/f', 'IV/f'].map(namesNoGolongan)).not.toContain(false);
  expect(
    ['III/c', 'IX', 'IX (Sembilan)', 'Gol. IX', 'XVII', 'xyz', 'Penata Tk. I', 'III', ''].map(
      namesNoGolongan,
    ),
  ).not.toContain(true);
});

describe('jenjang', () => {
  test.each([
    ['Kepala Bagian Umum', undefined, undefined, 'administrator'],
    ['Kabag Umum', undefined, undefined, 'administrator'],
    ['Plt. Kepala Bagian Hukum', undefined, undefined, 'administrator'],
    ['Kepala Subbagian Protokol', undefined, undefined, 'pengawas'],
    ['KEPALA SUB BAGIAN PROTOKOL', undefined, undefined, 'pengawas'],
    ['Kasubbag Keuangan', undefined, undefined, 'pengawas'],
    ['Kasubag Keuangan', undefined, undefined, 'pengawas'],
    ['Sekretaris Daerah', undefined, undefined, 'jpt-pratama'],
    ['Asisten Administrasi Umum', undefined, undefined, 'jpt-pratama'],
    ['ASISTEN III', undefined, undefined, 'jpt-pratama'],
    ['Asisten Apoteker Terampil', undefined, undefined, 'terampil'],
    ['Staf Ahli Bupati Bidang Hukum', undefined, undefined, 'jpt-pratama'],
    ['Analis Kebijakan Ahli Muda', undefined, undefined, 'ahli-muda'],
    ['Arsiparis Ahli Pertama', 'Jabatan Fungsional', undefined, 'ahli-pertama'],
    ['Perencana Ahli Madya', undefined, undefined, 'ahli-madya'],
    ['Arsiparis Terampil', undefined, undefined, 'terampil'],
    ['Arsiparis Mahir', undefined, undefined, 'mahir'],
    ['Arsiparis Penyelia', undefined, undefined, 'penyelia'],
    ['Pranata Komputer Pelaksana Lanjutan', undefined, undefined, 'mahir'],
    ['Pranata Komputer Pelaksana', undefined, undefined, 'terampil'],
    ['Arsiparis Pelaksana Pemula', undefined, undefined, 'pemula'],
    ['Penelaah Teknis Kebijakan', 'JABATAN PELAKSANA', undefined, 'pelaksana'],
    ['Penelaah Teknis Kebijakan', 'FUNGSIONAL_UMUM', undefined, 'pelaksana'],
    ['Pengawas Urusan Ahli Muda', 'Fungsional', undefined, 'ahli-muda'],
    ['X', 'ESELON III / Administrator', undefined, 'administrator'],
    ['X', 'ESELON IV / Pengawas', undefined, 'pengawas'],
    ['X', 'Jabatan Administrator', undefined, 'administrator'],
    ['X', undefined, 'II.b', 'jpt-pratama'],
    ['X', undefined, 'III/a', 'administrator'],
    ['X', 'Struktural', 'IVa', 'pengawas'],
    ['X', undefined, 'Eselon IV', 'pengawas'],
    ['Penelaah Teknis Kebijakan', undefined, '-', undefined],
    ['Perencana', 'Fungsional', 'NON ESELON', undefined],
    [undefined, undefined, undefined, undefined],
  ])('%s, %s, %s', (position, kind, eselon, expected) => {
    expect(jenjangOfPosition({ position, kind, eselon })).toBe(expected);
  });

  test('a general one is no jabatan fungsional', () => {
    expect(['Jabatan Fungsional', 'JF', 'JFT', 'Fungsional Tertentu'].map(isFunctional)).not.toContain(false);
    expect(['Jabatan Fungsional Umum', 'JFU', 'Pelaksana', undefined].map(isFunctional)).not.toContain(true);
  });
});
