/** What to fill in, column by column, with an example; in the notes on headings and in the guide of a form. */
export const formColumns = {
  bagian: { text: 'Kode bagian yang memiliki baris ini. Pilih dari daftar.', example: 'organisasi' },
  pegawai: {
    id: {
      text: 'Pengenal pegawai: huruf kecil, angka, dan tanda hubung, tanpa spasi; bukan NIP. Tidak boleh sama dengan pengenal pegawai lain di seluruh Sekretariat Daerah, dan tidak diubah lagi sesudah dipakai.',
      example: 'analis-2',
    },
    nama: { text: 'Nama lengkap dengan gelar.', example: 'Contoh Satu, S.Sos.' },
    nip: { text: '18 angka, tanpa spasi. Kosongkan bagi pegawai non-ASN.', example: '198001012005012001' },
    status: { text: 'Status kepegawaian. Pilih dari daftar.', example: 'PNS' },
    jabatan: { text: 'Nama jabatan menurut surat keputusan.', example: 'Analis Kebijakan Ahli Muda' },
    jenjang: {
      text: 'Jenjang jabatan. Pilih dari daftar: kepala bagian ialah administrator, kepala subbagian pengawas; jabatan pelaksana ialah pelaksana.',
      example: 'ahli-muda',
    },
    golongan: { text: 'Golongan ruang PNS atau golongan PPPK. Pilih dari daftar.', example: 'III/c' },
    pendidikan: { text: 'Pendidikan terakhir. Pilih dari daftar.', example: 'S1' },
    kompetensi: {
      text: 'Kompetensi yang dikuasai, masing-masing dengan tingkatnya, 1 (terendah) sampai dengan 5; beberapa kompetensi dipisahkan koma.',
      example: 'anjab 3, sakip 2',
    },
    tim: { text: 'Kode subbagian atau tim kerja tempat pegawai bekerja.', example: 'kelembagaan' },
    keadaan: {
      text: 'Kosongkan bila aktif. Selain itu: cuti, tugas-belajar, mpp, atau diperbantukan. Tanpa tanggal berarti setahun penuh; dengan tanggal ditulis mulai s.d. selesai, beberapa keadaan dipisahkan titik koma.',
      example: 'cuti 2026-01-05 s.d. 2026-03-04',
    },
    kontrak_sampai: {
      text: 'Hari terakhir kontrak, bagi PPPK dan PTT. Urutannya tahun-bulan-tanggal.',
      example: '2026-12-31',
    },
    waktu: {
      text: 'Bagian dari kerja penuh waktu: 1 = penuh, 0,5 = separuh. Kosong berarti penuh.',
      example: '0,5',
    },
    bantu: {
      text: 'Kode bagian lain yang boleh dibantu pegawai ini; beberapa kode dipisahkan koma.',
      example: 'umum, hukum',
    },
  },
  tugas: {
    kode: {
      text: 'Kode tugas: huruf, angka, titik, garis miring, dan tanda hubung, tanpa spasi. Tidak boleh sama dengan kode tugas lain di seluruh Sekretariat Daerah, dan tidak diubah lagi sesudah dipakai.',
      example: 'ORG-01',
    },
    uraian: {
      text: 'Bunyi tugas, diawali kata kerja.',
      example: 'Menyusun analisis beban kerja perangkat daerah',
    },
    jenis: {
      text: 'pokok, tambahan, atau tugas-lain (tugas lain dari pimpinan: milik semua, tidak dibagikan). Kosong berarti pokok.',
      example: 'pokok',
    },
    fungsi: { text: 'Kode fungsi pada lembar Fungsi yang dilaksanakan tugas ini.', example: 'F1' },
    dpa: {
      text: 'Kode sub kegiatan pada lembar DPA yang dilaksanakan tugas ini.',
      example: '4.01.01.2.13.0001',
    },
    jabatan: {
      text: 'Jabatan yang memuat tugas ini dalam tabel analisis beban kerja, sebagai keterangan; siapa yang boleh mengerjakan ditentukan oleh syarat.',
      example: 'Analis Kebijakan Ahli Muda',
    },
    tahapan: {
      text: 'Langkah-langkah tugas sebagai keterangan, satu langkah satu baris (Alt+Enter untuk baris baru dalam sel).',
      example: 'Mengumpulkan data beban kerja',
    },
    hasil: { text: 'Satuan hasil kerja.', example: 'dokumen' },
    volume: {
      text: 'Banyaknya hasil dalam setahun, bilangan bulat. Wajib, kecuali bagi tugas-lain.',
      example: '40',
    },
    norma: {
      text: 'Waktu untuk satu hasil, dengan satuannya: menit, jam, atau hari. Wajib, kecuali bagi tugas-lain.',
      example: '2 jam 30 menit',
    },
    prioritas: {
      text: 'wajib didahulukan, lalu utama, lalu penunjang. Kosong berarti utama.',
      example: 'wajib',
    },
    syarat_jenjang: {
      text: 'Jenjang yang boleh mengerjakan; beberapa jenjang dipisahkan koma. Kepala bagian dan kepala subbagian hanya mendapat tugas yang menyebut jenjangnya.',
      example: 'ahli-pertama, ahli-muda',
    },
    syarat_pendidikan: { text: 'Pendidikan paling rendah. Pilih dari daftar.', example: 'S1' },
    syarat_golongan: {
      text: 'Golongan paling rendah; golongan PPPK disetarakan. Pilih dari daftar.',
      example: 'III/a',
    },
    syarat_status: {
      text: 'Status kepegawaian yang boleh mengerjakan; beberapa status dipisahkan koma.',
      example: 'PNS, PPPK',
    },
    syarat_kompetensi: {
      text: 'Kompetensi dengan tingkat paling rendah; beberapa kompetensi dipisahkan koma.',
      example: 'anjab 2',
    },
    syarat_tim: { text: 'Tim yang boleh mengerjakan; beberapa tim dipisahkan koma.', example: 'kelembagaan' },
    petugas: {
      text: 'Berapa orang memikul tugas ini bersama: satu angka, atau paling sedikit dan paling banyak dengan tanda hubung. Kosong berarti 1.',
      example: '1-4',
    },
    penanggung_jawab: {
      text: 'ID pegawai yang harus menjadi penanggung jawab. Kosongkan bila boleh siapa saja yang memenuhi syarat.',
      example: 'analis-2',
    },
    jangan_dirangkap: {
      text: 'Kode tugas lain yang tidak boleh dikerjakan orang yang sama; beberapa kode dipisahkan koma.',
      example: 'ORG-09',
    },
  },
  dpa: {
    kode: {
      text: 'Kode sub kegiatan dalam DPA, lengkap dengan titik-titiknya.',
      example: '4.01.01.2.13.0001',
    },
    nama: { text: 'Nama sub kegiatan.', example: 'Pengelolaan Kelembagaan dan Analisis Jabatan' },
    pagu: { text: 'Pagu bagian ini untuk sub kegiatan, dalam rupiah, angka saja.', example: '150000000' },
    pptk: { text: 'ID pegawai Pejabat Pelaksana Teknis Kegiatan.', example: 'analis-2' },
    bendahara: { text: 'ID pegawai bendahara pengeluaran (pembantu).', example: 'bendahara-1' },
    ppk_skpd: {
      text: 'ID pegawai Pejabat Penatausahaan Keuangan SKPD atau Unit SKPD.',
      example: 'kasubbag-keuangan',
    },
    ppkom: { text: 'ID pegawai Pejabat Pembuat Komitmen.', example: 'kabag-organisasi' },
    pejabat_pengadaan: { text: 'ID pegawai Pejabat Pengadaan.', example: 'pengelola-pbj-1' },
  },
  fungsi: {
    kode: {
      text: 'Kode fungsi, tidak boleh sama dalam satu bagian, dan tidak diubah lagi sesudah dipakai.',
      example: 'F1',
    },
    uraian: {
      text: 'Bunyi fungsi menurut peraturan tentang tugas pokok dan fungsi.',
      example: 'Penyiapan kebijakan kelembagaan dan analisis jabatan',
    },
  },
};
