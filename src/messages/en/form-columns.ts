import type { FormMessages } from '../id/forms.ts';

export const formColumns: FormMessages['columns'] = {
  bagian: {
    text: 'Code of the section that the row belongs to. Choose from the list.',
    example: 'organisasi',
  },
  pegawai: {
    id: {
      text: 'Id of the person: lower-case letters, digits and hyphens, no blanks; not the NIP. Nobody else in the secretariat may have it, and it is not changed once in use.',
      example: 'analis-2',
    },
    nama: { text: 'Full name with titles.', example: 'Contoh Satu, S.Sos.' },
    nip: {
      text: '18 digits without blanks. Leave it empty for staff who are not ASN.',
      example: '198001012005012001',
    },
    status: { text: 'Employment status. Choose from the list.', example: 'PNS' },
    jabatan: { text: 'Title of the position as in the decree.', example: 'Analis Kebijakan Ahli Muda' },
    jenjang: {
      text: 'Level of the position. Choose from the list: a head of section is administrator, a head of subsection pengawas, a general post pelaksana.',
      example: 'ahli-muda',
    },
    golongan: { text: 'Grade of a PNS or of a PPPK. Choose from the list.', example: 'III/c' },
    pendidikan: { text: 'Highest education. Choose from the list.', example: 'S1' },
    kompetensi: {
      text: 'Competences, each with its level, 1 (lowest) to 5; commas between several.',
      example: 'anjab 3, sakip 2',
    },
    tim: { text: 'Code of the subsection or team that the person works in.', example: 'kelembagaan' },
    keadaan: {
      text: 'Empty means active. Otherwise: cuti, tugas-belajar, mpp or diperbantukan. Without dates it lasts the whole year; dates are written first s.d. last, with semicolons between several.',
      example: 'cuti 2026-01-05 s.d. 2026-03-04',
    },
    kontrak_sampai: {
      text: 'Last day of the contract of PPPK and PTT, as year-month-day.',
      example: '2026-12-31',
    },
    waktu: { text: 'Share of full time: 1 = full, 0.5 = half. Empty means full.', example: '0,5' },
    bantu: {
      text: 'Codes of other sections that the person may also work for; commas between several.',
      example: 'umum, hukum',
    },
  },
  tugas: {
    kode: {
      text: 'Code of the duty: letters, digits, full stops, strokes and hyphens, no blanks. No other duty in the secretariat may have it, and it is not changed once in use.',
      example: 'ORG-01',
    },
    uraian: {
      text: 'Text of the duty; begins with a verb.',
      example: 'Menyusun analisis beban kerja perangkat daerah',
    },
    jenis: {
      text: 'pokok (main), tambahan (additional) or tugas-lain (other duties from the leader: everybody’s, not assigned). Empty means pokok.',
      example: 'pokok',
    },
    fungsi: { text: 'Code of the function in sheet Fungsi that the duty carries out.', example: 'F1' },
    dpa: {
      text: 'Code of the activity in sheet DPA that the duty carries out.',
      example: '4.01.01.2.13.0001',
    },
    jabatan: {
      text: 'The position that has this duty in the workload table, for information; who may do it is a matter of the requirements.',
      example: 'Analis Kebijakan Ahli Muda',
    },
    tahapan: {
      text: 'Steps of the duty for information, one a line (Alt+Enter begins a line within the cell).',
      example: 'Mengumpulkan data beban kerja',
    },
    hasil: { text: 'What one result is called.', example: 'dokumen' },
    volume: { text: 'Results a year, a whole number. Required, except for tugas-lain.', example: '40' },
    norma: {
      text: 'Time for one result with its unit: menit, jam or hari. Required, except for tugas-lain.',
      example: '2 jam 30 menit',
    },
    prioritas: {
      text: 'wajib comes first, then utama, then penunjang. Empty means utama.',
      example: 'wajib',
    },
    syarat_jenjang: {
      text: 'Levels that may do the duty; commas between several. Heads of sections and subsections get only duties that name their level.',
      example: 'ahli-pertama, ahli-muda',
    },
    syarat_pendidikan: { text: 'Lowest education. Choose from the list.', example: 'S1' },
    syarat_golongan: {
      text: 'Lowest grade; grades of PPPK count as their equals. Choose from the list.',
      example: 'III/a',
    },
    syarat_status: { text: 'Statuses that may do the duty; commas between several.', example: 'PNS, PPPK' },
    syarat_kompetensi: {
      text: 'Competences with their lowest level; commas between several.',
      example: 'anjab 2',
    },
    syarat_tim: { text: 'Teams that may do the duty; commas between several.', example: 'kelembagaan' },
    petugas: {
      text: 'How many people share the duty: one number, or the least and the most with a hyphen. Empty means 1.',
      example: '1-4',
    },
    penanggung_jawab: {
      text: 'Id of the person who must be the owner. Leave it empty where anybody eligible will do.',
      example: 'analis-2',
    },
    jangan_dirangkap: {
      text: 'Codes of other duties that the same person must not do; commas between several.',
      example: 'ORG-09',
    },
  },
  dpa: {
    kode: { text: 'Code of the activity in the DPA with all its full stops.', example: '4.01.01.2.13.0001' },
    nama: { text: 'Name of the activity.', example: 'Pengelolaan Kelembagaan dan Analisis Jabatan' },
    pagu: { text: 'Ceiling of this section for the activity in rupiah, digits only.', example: '150000000' },
    pptk: { text: 'Staff id of the activity officer (PPTK).', example: 'analis-2' },
    bendahara: { text: 'Staff id of the (assistant) treasurer.', example: 'bendahara-1' },
    ppk_skpd: { text: 'Staff id of the finance administrator (PPK-SKPD).', example: 'kasubbag-keuangan' },
    ppkom: { text: 'Staff id of the commitment officer (PPKom).', example: 'kabag-organisasi' },
    pejabat_pengadaan: { text: 'Staff id of the procurement officer.', example: 'pengelola-pbj-1' },
  },
  fungsi: {
    kode: { text: 'Code of the function, unique in its section, not changed once in use.', example: 'F1' },
    uraian: {
      text: 'Text of the function as in the regulation.',
      example: 'Penyiapan kebijakan kelembagaan dan analisis jabatan',
    },
  },
};
