import { makeForm } from '../../src/forms/make-form.ts';
import type { Form } from '../../src/forms/form.ts';
import { forms } from '../../src/messages/id/forms.ts';
import type { Bagian } from '../../src/wire/generated/bagian.ts';
import { readSetda } from '../../src/wire/setda.ts';

/** A section with something in every column of every list, and texts that workbooks make trouble of. */
export const FULL: Bagian = {
  bagian: 'Bagian Contoh',
  kode: 'contoh',
  fungsi: [{ kode: 'F1', uraian: 'Penyiapan kebijakan "contoh" & lainnya' }],
  dpa: [
    {
      kode: '4.01.01.2.13.0001',
      nama: 'Pengelolaan Contoh',
      pagu: 150_000_000.5,
      pptk: 'satu',
      bendahara: 'dua',
      ppk_skpd: 'tiga',
      ppkom: 'satu',
      pejabat_pengadaan: 'dua',
    },
  ],
  pegawai: [
    {
      id: 'satu',
      nama: '=Contoh Satu, S.Sos.',
      nip: '198001012005012001',
      status: 'PPPK Paruh Waktu',
      jabatan: 'Analis\tKebijakan _x0041_',
      jenjang: 'ahli-muda',
      golongan: 'IX',
      pendidikan: 'S1',
      kompetensi: { anjab: 3, sakip: 2 },
      tim: 'kelembagaan',
      keadaan: [
        { jenis: 'cuti', mulai: '2026-01-05', selesai: '2026-03-04' },
        { jenis: 'mpp', mulai: '2026-10-01' },
      ],
      kontrak_sampai: '2026-12-31',
      waktu: 0.5,
      bantu: ['umum', 'hukum'],
    },
    { id: 'dua', nama: 'Contoh Dua', status: 'PTT', jabatan: 'Pramu', jenjang: 'non-asn' },
    { id: 'tiga', nama: 'Contoh\u0007 Tiga', status: 'PNS', jabatan: '001', jenjang: 'pelaksana' },
  ],
  tugas: [
    {
      kode: 'C-01',
      uraian: '- Menyusun laporan,\nlalu <mengirim>',
      jenis: 'tambahan',
      fungsi: 'F1',
      dpa: '4.01.01.2.13.0001',
      jabatan: 'Analis Kebijakan Ahli Muda',
      tahapan: ['1. Menyusun', 'Mengirim\ndan menyimpan'],
      hasil: '1/2',
      volume: 1250,
      norma: '2 jam 30 menit',
      prioritas: 'wajib',
      syarat: {
        jenjang: ['ahli-muda', 'pelaksana'],
        pendidikan: 'S1',
        golongan: 'III/a',
        status: ['PNS', 'PPPK'],
        kompetensi: { anjab: 2 },
        tim: ['kelembagaan'],
      },
      petugas: { min: 1, maks: 4 },
      penanggung_jawab: 'satu',
      jangan_dirangkap: ['C-02'],
    },
    { kode: 'C-02', uraian: 'Menyimpan arsip', volume: 1, norma: '1 hari' },
  ],
};

export const OTHER: Bagian = {
  bagian: 'Bagian Lain',
  kode: 'lain',
  fungsi: [{ kode: 'F1', uraian: 'Fungsi lain' }],
  pegawai: [{ id: 'empat', nama: 'Contoh Empat', status: 'PNS', jabatan: 'Arsiparis', jenjang: 'terampil' }],
  tugas: [{ kode: 'L-01', uraian: 'Menata arsip', jenis: 'tugas-lain' }],
};

export function formOf(sections: readonly Bagian[], isJoint = false): Form {
  const sectionCodes = ['contoh', 'hukum', 'lain', 'umum'];
  return makeForm({ sections, isJoint, settings: readSetda(undefined), sectionCodes }, forms);
}
